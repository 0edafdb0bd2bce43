import { Person } from "@/app/_components/person";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { runDateOf } from "@/lib/services/rota/run-date";
import type { DoubleBooking } from "@/lib/services/rota/todays-problems";
import { AssignmentLink } from "./assignment-link";
import { ProblemList } from "./problem-list";

/** Carers who are booked for two visits at once: the rules book nobody twice, an imported rota may have. */
export function DoubleBookings({ bookings }: { bookings: DoubleBooking[] }) {
  if (bookings.length === 0) return null;
  return (
    <Section
      title="Booked twice"
      lead="A carer cannot be in two places. Assign one of the two visits to another carer."
      isUrgent
    >
      <ProblemList
        label="Booked twice"
        problems={bookings}
        keyOf={({ assignments: [one, other] }) => `${one.id} ${other.id}`}
        who={({ employee_id: id, employee_name: name, assignments: [first] }) => (
          <RowLink href={carersDayAddress(id, runDateOf(id, first.start_time))}>
            <Person id={id} name={name} />
          </RowLink>
        )}
        what={({ assignments }) => (
          <ul className="flex flex-col gap-1">
            {assignments.map((assignment) => (
              <li key={assignment.id}>
                <AssignmentLink assignment={assignment} />
              </li>
            ))}
          </ul>
        )}
      />
    </Section>
  );
}
