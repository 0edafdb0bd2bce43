import { Badge } from "./badge";
import { RuleFindings, type ShownFinding } from "./rule-findings";

interface OverrideNoteProps {
  /** Null when no rule was passed: then nothing is shown. */
  reason: string | null;
  overridden: readonly ShownFinding[];
}

/** That a rule was passed for an assignment, why, and which one: shown wherever the assignment is. */
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
