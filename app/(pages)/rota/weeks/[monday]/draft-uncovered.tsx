import { Disclosure } from "@/app/_components/disclosure";
import { grouped } from "@/app/_components/grouped";
import { Person } from "@/app/_components/person";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { DraftResult } from "./use-draft";

type UncoveredVisit = DraftResult["uncovered"][number];

interface DraftUncoveredProps {
  uncovered: readonly UncoveredVisit[];
  nameOf: (id: string) => string;
}

/** The visits that the draft leaves uncovered, by patient; each with the reasons by rule and what would help. */
export function DraftUncovered({ uncovered, nameOf }: DraftUncoveredProps) {
  if (uncovered.length === 0) return null;
  const byPatient = [...grouped(uncovered, ({ patient_id }) => patient_id)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return (
    <div>
      <h3 className="mb-1 font-semibold">Uncovered visits ({uncovered.length})</h3>
      <ul aria-label="Uncovered visits">
        {byPatient.map(([id, visits]) => (
          <li key={id}>
            <Disclosure
              summary={
                <>
                  <Person id={id} name={nameOf(id)} />
                  <span className="font-normal text-muted">{visitsInWords(visits.length)}</span>
                </>
              }
            >
              <ul className="flex flex-col pl-5">
                {visits.map((visit) => (
                  <Uncovered key={`${visit.start_time} ${visit.services.join()}`} visit={visit} />
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Uncovered({ visit }: { visit: UncoveredVisit }) {
  return (
    <li className="flex flex-col gap-1 border-line border-b py-2 last:border-b-0">
      <span className="flex flex-wrap gap-x-3">
        <span className="tabular font-medium">
          <Time at={visit.start_time} />
        </span>
        <span className="text-muted">
          <ServiceNames services={visit.services} />, {hoursInWords(visit.duration)}
        </span>
      </span>
      <span className="text-muted text-small">
        {visit.reasons.map(({ sentence }) => sentence).join("; ")}
      </span>
      {visit.nearest && <span className="text-small">Nearest: {visit.nearest}</span>}
      {visit.would_help.length > 0 && (
        <ul className="list-disc pl-5 text-small">
          {visit.would_help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
