import { Figure, Figures } from "@/app/_components/figure";
import type { DataStatus } from "@/lib/services/data-status";

/** How much is loaded, and how much of it waits for somebody. */
export function StatusFigures({ status, open }: { status: DataStatus; open: number }) {
  return (
    <Figures>
      <Figure name="Employees" value={status.employees_count} />
      <Figure name="Patients" value={status.patients_count} />
      <Figure name="Assignments" value={status.assignments_count} />
      <Figure name="Uncovered visits" value={open} />
    </Figures>
  );
}
