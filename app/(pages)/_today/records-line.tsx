import { ClipboardList } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import type { OpenFinding } from "@/lib/services/people/contradictions";

/** Records that contradict themselves or lack something: how many, and the way to them. */
export function RecordsLine({ findings }: { findings: readonly OpenFinding[] }) {
  if (findings.length === 0) return null;
  const high = findings.filter(({ severity }) => severity === "high").length;
  return (
    <Section
      title="Records to check"
      aside={
        <TextLink href="/people/to-check">
          <ClipboardList aria-hidden className="size-4" />
          Check them
        </TextLink>
      }
    >
      <p>
        {findings.length === 1
          ? "1 thing contradicts itself or is"
          : `${findings.length} things contradict themselves or are`}{" "}
        missing{high > 0 && <strong>, {high} of high severity</strong>}. Until then we assume the safer value.
      </p>
    </Section>
  );
}
