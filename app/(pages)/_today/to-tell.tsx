import { Person } from "@/app/_components/person";
import { weekAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import type { CarerToTell } from "@/lib/services/today/changes-to-tell";
import { ProblemList } from "./problem-list";

/** Carers to whom something changed after their week was published. */
export function ToTell({ carers }: { carers: CarerToTell[] }) {
  if (carers.length === 0) return null;
  return (
    <Section
      id="to-tell"
      title="Changed since publishing"
      lead="Tell these carers, then publish the week again."
      isUrgent
    >
      <ProblemList
        label="Changed since publishing"
        problems={carers}
        keyOf={({ employee_id, week }) => `${employee_id} ${week}`}
        who={({ employee_id, employee_name, week }) => (
          <RowLink href={weekAddress(week)}>
            <Person id={employee_id} name={employee_name} />
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
