import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { VisitAtRisk } from "@/lib/services/today/visits-at-risk";
import { ProblemList } from "./problem-list";

/** Covered visits of today and tomorrow whose carer could not be assigned as things are now. */
export function AtRisk({ visits }: { visits: VisitAtRisk[] }) {
  if (visits.length === 0) return null;
  return (
    <Section
      id="at-risk"
      title="Visits at risk today and tomorrow"
      lead="They have a carer, but something has changed since. Choose another carer or time, or give a reason."
      isUrgent
    >
      <ProblemList
        label="Visits at risk today and tomorrow"
        problems={visits}
        keyOf={({ visit_id, employee_id }) => `${visit_id} ${employee_id}`}
        who={({ visit_id, start_time, patient_id, patient_name }) => (
          <RowLink href={visitAddress(visit_id)}>
            <span>
              <Time at={start_time} />, <Person id={patient_id} name={patient_name} />
            </span>
          </RowLink>
        )}
        what={({ sentences }) => (
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      />
    </Section>
  );
}
