import { FileSpreadsheet } from "lucide-react";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";

/** The welcome to a branch that has not uploaded anything yet. */
export function FirstStep() {
  return (
    <EmptyState
      icon={FileSpreadsheet}
      title="Start with your spreadsheet"
      action={
        <LinkButton href="/upload" kind="primary">
          Upload a workbook
        </LinkButton>
      }
    >
      <p>
        Rota reads your employees and patients from your existing workbook. Nothing is changed in it, nothing
        is guessed, and everything that had to be tidied is listed for you. After that you can say which visit
        is needed, and see who goes and why.
      </p>
    </EmptyState>
  );
}
