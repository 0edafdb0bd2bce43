import type { ReactNode } from "react";
import type { UnassignedReason } from "@/lib/domain/assignment";
import type { CandidateForPrograms } from "@/lib/services/rota/candidate-list";
import { Person } from "./person";

interface UnassignedWhyProps {
  /** How many carers each rule excludes. */
  reasons: readonly UnassignedReason[];
  candidates: readonly CandidateForPrograms[];
  /** What would help. */
  children?: ReactNode;
}

const MISSES_SHOWN = 5;

/** Why a visit is uncovered: how many carers each rule excludes, who came nearest, and what would help. */
export function UnassignedWhy({ reasons, candidates, children }: UnassignedWhyProps) {
  const near = candidates.filter(({ miss }) => miss !== null).slice(0, MISSES_SHOWN);
  return (
    <div className="@container rounded-control border border-line bg-sunken px-4 py-3">
      <div className="grid @min-[36rem]:grid-cols-2 gap-x-8 gap-y-4">
        <div>
          <h3 className="font-semibold">Why no carer can be assigned</h3>
          <ul aria-label="Reasons" className="list-disc pl-5">
            {reasons.map(({ rule, sentence }) => (
              <li key={rule}>{sentence}</li>
            ))}
          </ul>
        </div>
        {near.length > 0 && (
          <div>
            <h3 className="font-semibold">Nearest</h3>
            <ul aria-label="Nearest" className="list-disc pl-5">
              {near.map(({ employee_id, employee_name, miss }) => (
                <li key={employee_id}>
                  <Person id={employee_id} name={employee_name} />: {miss}
                </li>
              ))}
            </ul>
          </div>
        )}
        {children && <div className="@min-[36rem]:col-span-2">{children}</div>}
      </div>
    </div>
  );
}
