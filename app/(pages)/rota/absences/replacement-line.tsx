import { May } from "@/app/_client/rights";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { Disclosure } from "@/app/_components/disclosure";
import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { matchInWords, shareInWords } from "@/lib/domain/match-words";
import { formatLocal } from "@/lib/domain/time";
import type { Replacement } from "@/lib/services/rota/absences";
import type { CandidateForPrograms } from "@/lib/services/rota/candidate-list";

interface ReplacementLineProps {
  replacement: Replacement;
  isChosen: boolean;
  isBusy: boolean;
  onChoose: (isChosen: boolean) => void;
  onGive: () => void;
}

/** One visit that needs another carer, and who that had best be. */
export function ReplacementLine(props: ReplacementLineProps) {
  const { assignment, best, others } = props.replacement;
  const about = ` ${assignment.patient_name}, ${formatLocal(assignment.start_time)}`;
  return (
    <li className="grid gap-x-5 gap-y-2 py-3 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_max-content]">
      <div className="flex min-w-0 gap-3">
        {best && (
          <May act="POST /absences/{id}/replacements">
            <div className="-mr-3">
              <Checkbox
                label={<span className="sr-only">Choose</span>}
                about={about}
                checked={props.isChosen}
                onChange={props.onChoose}
              />
            </div>
          </May>
        )}
        <div className="min-w-0 pt-2.5">
          <WhenAndWhom assignment={assignment} />
        </div>
      </div>
      <div className="min-w-0 lg:pt-2.5">
        {best ? (
          <Best best={best} others={others} />
        ) : (
          <p>
            <strong className="text-bad">No carer is free.</strong> Move the visit, or assign a carer with a
            reason on the visit's page.
          </p>
        )}
      </div>
      {best && (
        <div>
          <Button act="POST /absences/{id}/replacements" isBusy={props.isBusy} onClick={props.onGive}>
            Assign {best.employee_name}
            <span className="sr-only">:{about}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

function WhenAndWhom({ assignment }: Pick<Replacement, "assignment">) {
  const { visit_id: visitId, start_time: start } = assignment;
  return (
    <>
      <p className="font-medium">
        {visitId === null ? (
          <Time at={start} />
        ) : (
          <RowLink href={visitAddress(visitId)}>
            <Time at={start} />
          </RowLink>
        )}
      </p>
      <p>
        <Person id={assignment.patient_id} name={assignment.patient_name} />
      </p>
      <p className="text-muted">
        <ServiceNames services={assignment.service_types} />, {hoursInWords(assignment.duration)}
      </p>
    </>
  );
}

function Best({ best, others }: { best: CandidateForPrograms; others: number }) {
  const { travel, terms, findings, score } = best;
  return (
    <>
      <p className="font-medium">
        <Person id={best.employee_id} name={best.employee_name} />
      </p>
      <p>
        {score !== null && <>{matchInWords(score)}, </>}
        {travel === null ? "travel time not known" : `${travel.minutes} min from ${travel.from}`}
        <span className="text-muted">
          {others === 0 ? "; no other carer is free" : `; ${others} more ${others === 1 ? "is" : "are"} free`}
        </span>
      </p>
      {findings.map(({ rule, finding, sentence }) => (
        <p key={`${rule} ${finding}`} className="text-care">
          Note: {sentence}
        </p>
      ))}
      <Disclosure summary={`Why ${best.employee_name}`}>
        <ul className="flex flex-col gap-1 text-small">
          {terms.map(({ name, points, of, sentence }) => (
            <li key={name} className="flex flex-wrap gap-x-2">
              <span>{sentence}</span>
              <span className="text-muted">{shareInWords(points, of)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
