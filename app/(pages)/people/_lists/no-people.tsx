import { FileSpreadsheet } from "lucide-react";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";

/** A list that nothing was uploaded to yet. */
export function NoPeople() {
  return (
    <EmptyState
      icon={FileSpreadsheet}
      title="The list is empty"
      action={
        <LinkButton href="/upload" kind="primary">
          Upload a workbook
        </LinkButton>
      }
    >
      <p>The lists are read from your existing workbook.</p>
    </EmptyState>
  );
}
