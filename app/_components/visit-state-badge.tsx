import type { VisitStateName } from "@/lib/services/rota/rota-list";
import { Badge } from "./badge";

interface VisitStateBadgeProps {
  state: VisitStateName;
  /** How many carers it lacks, and how many have been found. */
  lacking?: number;
  found?: number;
  /** Whether a carer of it is recorded as off at that time. */
  isCarerOff?: boolean;
}

/** Whether a visit is covered: by a carer who is off it is not. */
export function VisitStateBadge({ state, lacking = 0, found = 0, isCarerOff = false }: VisitStateBadgeProps) {
  if (state === "assigned" && isCarerOff) return <Badge kind="bad">Carer is off</Badge>;
  if (state === "assigned") return <Badge kind="good">Assigned</Badge>;
  if (state === "cancelled") return <Badge>Cancelled</Badge>;
  return <Badge kind="bad">{found > 0 ? `Needs ${lacking} of 2 carers` : "Uncovered"}</Badge>;
}
