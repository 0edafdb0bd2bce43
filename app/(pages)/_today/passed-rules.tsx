import { PassedRule } from "@/app/_components/passed-rule";
import { Person } from "@/app/_components/person";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import { runDateOf } from "@/lib/services/rota/run-date";
import { AssignmentLink } from "./assignment-link";
import { ProblemList } from "./problem-list";

/** Coming visits for which a rule was passed, with the reason that somebody gave. */
export function PassedRules({ assignments }: { assignments: AssignmentForPrograms[] }) {
  if (assignments.length === 0) return null;
  return (
    <Section title="Overrides with a reason" lead="Coming visits, soonest first.">
      <ProblemList
        label="Overrides with a reason"
        problems={assignments}
        keyOf={({ id }) => id}
        who={({ employee_id: id, employee_name: name, start_time: start }) => (
          <RowLink href={carersDayAddress(id, runDateOf(id, start))}>
            <Person id={id} name={name} />
          </RowLink>
        )}
        what={(assignment) => (
          <>
            <AssignmentLink assignment={assignment} />
            <PassedRule
              reason={assignment.override_reason ?? ""}
              rules={assignment.overridden.map(({ rule }) => rule)}
            />
          </>
        )}
      />
    </Section>
  );
}
