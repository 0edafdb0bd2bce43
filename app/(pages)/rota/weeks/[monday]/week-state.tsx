import { Badge } from "@/app/_components/badge";
import type { rotaWeek } from "@/lib/services/publishing/rota-week";

export type RotaWeek = ReturnType<typeof rotaWeek>;

/** Whether the carers have been told, and how much has changed since. */
export function WeekState({ week }: { week: RotaWeek }) {
  if (week.state === "planned") {
    return <Badge>{week.figures.visits === 0 ? "No visits yet" : "Planned, not published"}</Badge>;
  }
  const carers = new Set(week.changes_since.map(({ employee_id }) => employee_id)).size;
  if (carers === 0) return <Badge kind="good">Published</Badge>;
  return (
    <Badge kind="care">
      Published, {carers} {carers === 1 ? "carer" : "carers"} to tell of changes
    </Badge>
  );
}
