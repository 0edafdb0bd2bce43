import { useState } from "react";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Person } from "@/app/_components/person";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { formatLocal } from "@/lib/domain/time";
import type { DraftResult } from "./use-draft";

interface DraftUncoveredProps {
  uncovered: DraftResult["uncovered"];
  nameOf: (id: string) => string;
}

const SHOWN_FIRST = 10;

/** The visits that the draft leaves uncovered, each with the reasons by rule and what would help. */
export function DraftUncovered({ uncovered, nameOf }: DraftUncoveredProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (uncovered.length === 0) return null;
  const shown = showsAll ? uncovered : uncovered.slice(0, SHOWN_FIRST);
  return (
    <div>
      <h3 className="mb-2 font-semibold">Uncovered visits ({uncovered.length})</h3>
      <ul aria-label="Uncovered visits" className="flex flex-col">
        {shown.map((one) => (
          <li
            key={`${one.patient_id} ${one.start_time} ${one.services.join()}`}
            className="border-line border-b py-2 last:border-b-0"
          >
            <p className="flex flex-wrap gap-x-3">
              <span className="font-medium">
                <Time at={one.start_time} />
              </span>
              <Person id={one.patient_id} name={nameOf(one.patient_id)} />
              <span className="text-muted">
                <ServiceNames services={one.services} />, {one.duration} min
              </span>
            </p>
            <Disclosure
              summary={
                <>
                  Why, and what would help
                  <span className="sr-only">
                    : {nameOf(one.patient_id)}, {formatLocal(one.start_time)}
                  </span>
                </>
              }
            >
              <Why visit={one} />
            </Disclosure>
          </li>
        ))}
      </ul>
      {shown.length < uncovered.length && (
        <div className="mt-3">
          <Button onClick={() => setShowsAll(true)}>Show all {uncovered.length}</Button>
        </div>
      )}
    </div>
  );
}

function Why({ visit }: { visit: DraftResult["uncovered"][number] }) {
  return (
    <div className="flex max-w-measure flex-col gap-2 text-small">
      <ul className="list-disc pl-5">
        {visit.reasons.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {visit.nearest && <p>Nearest: {visit.nearest}</p>}
      {visit.would_help.length > 0 && (
        <>
          <p className="font-medium">What would help</p>
          <ul className="list-disc pl-5">
            {visit.would_help.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
