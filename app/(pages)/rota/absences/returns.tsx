import { Button } from "@/app/_components/button";
import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Time } from "@/app/_components/time";
import type { ReturnableVisit } from "@/lib/services/rota/absence-returns";

interface ReturnsProps {
  /** Of the carer who is back. */
  name: string;
  returns: ReturnableVisit[];
  isBusy: boolean;
  onGiveBack: (assignmentIds: number[]) => void;
}

/** The visits that went to other carers while this one was to be off, and the buttons that give them back. */
export function Returns({ name, returns, isBusy, onGiveBack }: ReturnsProps) {
  if (returns.length === 0) return <p>No visit of {name} went to another carer.</p>;
  const free = returns.filter(({ is_free }) => is_free).map(({ assignment }) => assignment.id);
  return (
    <>
      <p>
        These visits went to other carers. {name} can have back those for which {name} is free.
      </p>
      <ul aria-label="Visits to give back" className="divide-y divide-line border-line border-y">
        {returns.map(({ assignment, is_free: isFree, why_not: whyNot }) => (
          <li
            key={assignment.id}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 py-3"
          >
            <div className="min-w-0">
              <RowLink href={visitAddress(assignment.visit_id ?? 0)}>
                <Time at={assignment.start_time} />
              </RowLink>{" "}
              <Person id={assignment.patient_id} name={assignment.patient_name} />
              <p className="text-muted">Now with {assignment.employee_name}</p>
              {whyNot && <p>{whyNot}</p>}
            </div>
            {isFree && (
              <Button
                act="POST /absences/{id}/returns"
                isBusy={isBusy}
                onClick={() => onGiveBack([assignment.id])}
              >
                Give back
                <span className="sr-only"> the visit of {assignment.patient_name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {free.length > 1 && (
        <div>
          <Button
            act="POST /absences/{id}/returns"
            kind="primary"
            isBusy={isBusy}
            onClick={() => onGiveBack(free)}
          >
            Give all {free.length} back to {name}
          </Button>
        </div>
      )}
    </>
  );
}
