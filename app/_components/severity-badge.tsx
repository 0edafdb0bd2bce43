import { FINDING_SEVERITY_WORDS, type FindingSeverity } from "@/lib/domain/findings/finding";
import { Badge, type BadgeKind } from "./badge";

const BADGES: Record<FindingSeverity, BadgeKind> = { high: "bad", medium: "care", low: "plain" };

/** How much hangs on a contradiction. */
export function SeverityBadge({ severity }: { severity: FindingSeverity }) {
  return <Badge kind={BADGES[severity]}>{FINDING_SEVERITY_WORDS[severity]}</Badge>;
}
