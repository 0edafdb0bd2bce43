import { Person } from "@/app/_components/person";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import type { DraftResult } from "./use-draft";

interface DraftUncoveredProps {
  uncovered: DraftResult["uncovered"];
  nameOf: (id: string) => string;
}

/** The visits that the draft leaves uncovered, each with the reasons by rule and what would help. */
export function DraftUncovered({ uncovered, nameOf }: DraftUncoveredProps) {
  if (uncovered.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2 font-semibold">Uncovered visits</h3>
      <ul className="flex flex-col">
        {uncovered.map((one) => (
          <li
            key={`${one.patient_id} ${one.start_time} ${one.services.join()}`}
            className="flex flex-col gap-1 border-line border-b py-3 last:border-b-0"
          >
            <span className="flex flex-wrap gap-x-3">
              <span className="font-medium">
                <Time at={one.start_time} />
              </span>
              <Person id={one.patient_id} name={nameOf(one.patient_id)} />
              <span className="text-muted">
                <ServiceNames services={one.services} />, {one.duration} min
              </span>
            </span>
            <span className="text-muted text-small">
              {one.reasons.map(({ sentence }) => sentence).join(" ")}
            </span>
            {one.nearest && <span className="text-small">Nearest: {one.nearest}</span>}
            {one.would_help.length > 0 && (
              <ul className="list-disc pl-5 text-small">
                {one.would_help.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
