import type { Severity } from "@/lib/domain/rules/rule";
import { Badge, type BadgeKind } from "./badge";

/** What a rule found, as far as it is shown. */
export interface ShownFinding {
  rule: string;
  finding: string;
  severity: Exclude<Severity, "off">;
  sentence: string;
}

const SEVERITIES: Record<ShownFinding["severity"], { kind: BadgeKind; name: string }> = {
  block: { kind: "bad", name: "Not allowed" },
  override: { kind: "care", name: "Needs a reason" },
  warn: { kind: "plain", name: "Note" },
};

/** The findings of the rules for one carer and one visit: how strict each is, and what was compared. */
export function RuleFindings({ label, findings }: { label?: string; findings: readonly ShownFinding[] }) {
  return (
    <ul aria-label={label} className="flex flex-col gap-1.5">
      {findings.map(({ rule, finding, severity, sentence }) => (
        <li key={`${rule} ${finding} ${sentence}`} className="flex flex-wrap items-baseline gap-x-2">
          <Badge kind={SEVERITIES[severity].kind}>{SEVERITIES[severity].name}</Badge>
          <span className="min-w-0">{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
