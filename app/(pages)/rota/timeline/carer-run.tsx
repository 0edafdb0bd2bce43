import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import { travelTo, visitsOf } from "./runs";
import { servicesOf, spanOf } from "./words";

interface CarerRunProps {
  day: TimelineDay;
  carerId: string;
  onVisit: (visitId: number) => void;
}

/** A carer's visits of a day with the travel before each; a press shows the visit. */
export function CarerRun({ day, carerId, onVisit }: CarerRunProps) {
  const carer = day.carers.find(({ id }) => id === carerId);
  const visits = visitsOf({ id: carerId }, day);
  if (visits.length === 0) return <p className="text-muted">No visits on this day.</p>;
  return (
    <ol className="-mx-2 flex flex-col gap-1">
      {visits.map((visit) => {
        const travel = carer ? travelTo(visit, carer) : null;
        return (
          <li key={visit.id}>
            <button
              type="button"
              onClick={() => onVisit(visit.id)}
              className="flex min-h-touch w-full flex-col items-start justify-center rounded-control px-2 py-1 text-left hover:bg-sunken"
            >
              <span>
                <span className="tabular">{spanOf(visit)}</span> {visit.patientName}
              </span>
              <span className="text-muted text-small">
                {servicesOf(visit)}
                {travel !== null && `, ${travel} min travel before`}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
