import type { FindingSeverity } from "@/lib/domain/findings";
import { Badge, type BadgeKind } from "./badge";

const SEVERITIES: Record<FindingSeverity, { name: string; badge: BadgeKind }> = {
  high: { name: "High", badge: "bad" },
  medium: { name: "Medium", badge: "care" },
  low: { name: "Low", badge: "plain" },
};

/** How much hangs on a contradiction. */
export function SeverityBadge({ severity }: { severity: FindingSeverity }) {
  const { name, badge } = SEVERITIES[severity];
  return <Badge kind={badge}>{name}</Badge>;
}
