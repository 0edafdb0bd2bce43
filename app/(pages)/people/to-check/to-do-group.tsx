import { SeverityBadge } from "@/app/_components/severity-badge";
import type { FindingSeverity } from "@/lib/domain/findings";
import type { OpenFinding } from "@/lib/services/people/contradictions";
import { ToDoItem } from "./to-do-item";

interface GroupProps {
  severity: FindingSeverity;
  findings: OpenFinding[];
  onSettle: (finding: OpenFinding) => Promise<void>;
}

/** The findings of one severity. */
export function ToDoGroup({ severity, findings, onSettle }: GroupProps) {
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 flex flex-wrap items-center gap-x-3 font-semibold">
        Check these records <SeverityBadge severity={severity} />
      </h3>
      <ul aria-label={MEANINGS[severity]} className="divide-y divide-line border-line border-t">
        {findings.map((finding) => (
          <ToDoItem
            key={`${finding.kind} ${finding.personId} ${finding.finding} ${finding.valuesKey}`}
            finding={finding}
            onSettle={onSettle}
          />
        ))}
      </ul>
    </div>
  );
}

const MEANINGS: Record<FindingSeverity, string> = {
  high: "Check these records: high",
  medium: "Check these records: medium",
  low: "Check these records: low",
};
