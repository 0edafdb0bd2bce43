import { AbsenceSpan } from "@/app/_components/absence-span";
import { Person } from "@/app/_components/person";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { visitsInWords } from "@/lib/domain/in-figures";
import type { AbsenceForPrograms } from "@/lib/services/rota/absences";
import { ProblemList } from "./problem-list";

/** Absences with visits inside that nobody has taken over yet. */
export function AbsentCarers({ absences }: { absences: AbsenceForPrograms[] }) {
  if (absences.length === 0) return null;
  return (
    <Section
      id="off"
      title="Off with visits booked"
      lead="Assign these visits to other carers. The best match is shown for each."
      isUrgent
    >
      <ProblemList
        label="Off with visits booked"
        problems={absences}
        keyOf={({ id }) => id}
        who={({ id, employee_id: employeeId, employee_name: name }) => (
          <RowLink href={absenceAddress(id)}>
            <Person id={employeeId} name={name} />
          </RowLink>
        )}
        what={({ kind, from, until, assignments_inside: inside }) => (
          <p>
            {visitsInWords(inside)} while {ABSENCE_WORDS[kind]}: <AbsenceSpan from={from} until={until} />
          </p>
        )}
      />
    </Section>
  );
}
