import { Badge } from "./badge";
import { RuleFindings, type ShownFinding } from "./rule-findings";

interface OverrideNoteProps {
  /** Null without an override: then nothing is shown. */
  reason: string | null;
  overridden: readonly ShownFinding[];
}

/** The override of an assignment, its reason and its rules: shown wherever the assignment is. */
export function OverrideNote({ reason, overridden }: OverrideNoteProps) {
  if (reason === null) return null;
  return (
    <div className="flex flex-col gap-1.5 rounded-control border border-care/40 bg-care-soft px-4 py-3">
      <p>
        <Badge kind="care">Override</Badge> <strong>{reason}</strong>
      </p>
      <RuleFindings findings={overridden} />
    </div>
  );
}
