import { ClipboardCheck } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { inFigures } from "@/lib/domain/in-figures";

/** Care packages that no coordinator has confirmed yet: how many, and the way to them. */
export function ProposalsLine({ patients }: { patients: number }) {
  if (patients === 0) return null;
  return (
    <Section
      title="Care packages to confirm"
      aside={
        <TextLink href="/rota/care-packages">
          <ClipboardCheck aria-hidden className="size-4" />
          Confirm them
        </TextLink>
      }
    >
      <p>
        {patients === 1
          ? "The regular visits of 1 patient are"
          : `The regular visits of ${inFigures(patients)} patients are`}{" "}
        proposed and not confirmed. They take part in the rota and are marked.
      </p>
    </Section>
  );
}
