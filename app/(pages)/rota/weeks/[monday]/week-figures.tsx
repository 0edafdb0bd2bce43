import { Figure, Figures } from "@/app/_components/figure";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { RotaWeek } from "./week-state";

/** How much of the week is covered, and by how many carers. */
export function WeekFigures({ week }: { week: RotaWeek }) {
  const { figures } = week;
  if (figures.visits === 0) return null;
  const hours = `${hoursInWords(figures.delivered_minutes)} of ${hoursInWords(figures.required_minutes)} of care`;
  return (
    <Figures>
      <Figure name="Visits" value={figures.visits} note={hours} />
      <Figure
        name="Uncovered visits"
        value={figures.uncovered}
        note={figures.uncovered === 0 ? "Every visit has its carers" : "They need a carer"}
      />
      <Figure name="Carers used" value={figures.carers_used} />
      <Figure name="Carers a patient" value={figures.carers_per_patient} note="On average; few is better" />
    </Figures>
  );
}
