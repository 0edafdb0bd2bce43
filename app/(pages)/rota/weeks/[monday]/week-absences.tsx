import { AbsenceSpan } from "@/app/_components/absence-span";
import { Notice } from "@/app/_components/notice";
import { absenceAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { visitsInWords } from "@/lib/domain/in-figures";
import { addDays, at, type CivilDate } from "@/lib/domain/time";
import { absencesBetween } from "@/lib/services/rota/absences";

/** The carers who are off in the week and still have visits: what counts as covered there is not. */
export function WeekAbsences({ monday }: { monday: CivilDate }) {
  return absencesBetween(at(monday, "00:00"), at(addDays(monday, 7), "00:00"))
    .filter((absence) => absence.assignments_inside > 0)
    .map((absence) => (
      <Notice key={absence.id} kind="warn" announced={false}>
        {absence.employee_name} is {ABSENCE_WORDS[absence.kind]}:{" "}
        <AbsenceSpan from={absence.from} until={absence.until} />, with{" "}
        {visitsInWords(absence.assignments_inside)} still booked.{" "}
        <RowLink href={absenceAddress(absence.id)}>Find replacements</RowLink>
      </Notice>
    ));
}
