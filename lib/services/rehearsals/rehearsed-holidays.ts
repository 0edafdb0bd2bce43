import { suspensionAt } from "@/lib/domain/care-package/care-package";
import { occurrenceOf, takesPlace } from "@/lib/domain/care-package/visits-of-week";
import { addDays, type CivilDate } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import type { DroppedVisit, RehearsedHoliday } from "@/lib/reports/rehearse-bank-holidays";
import { type BankHoliday, bankHolidaysBetween } from "../care-package/need-settings";
import { confirmedPackages, rehearsedVisits } from "./rehearsed-visits";

/** Christmas and New Year are four. */
const HOLIDAYS_SHOWN = 4;

/** The next bank holidays of the branch's nation from a day on, with what their days look like. */
export function nextBankHolidays(from: CivilDate): RehearsedHoliday[] {
  const packages = confirmedPackages();
  const lines = new Map(
    packages.flatMap(({ regularVisits }) => regularVisits.map((line) => [line.id, line])),
  );
  const isAdded = (regularVisitId: number, date: CivilDate) => {
    const line = lines.get(regularVisitId);
    return line !== undefined && !takesPlace(line, date, false);
  };
  return bankHolidaysBetween(from, addDays(from, 365))
    .slice(0, HOLIDAYS_SHOWN)
    .map((holiday) => {
      const visits = rehearsedVisits({ from: holiday.date, until: addDays(holiday.date, 1) });
      return {
        ...holiday,
        visits,
        added: visits.filter(({ occurrence }) => isAdded(occurrence.regularVisitId, holiday.date)),
        dropped: droppedOn(holiday, packages),
      };
    });
}

type Packages = ReturnType<typeof confirmedPackages>;

function droppedOn({ date }: BankHoliday, packages: Packages): DroppedVisit[] {
  const roster = currentRoster();
  return packages.flatMap(({ regularVisits, suspensions }) =>
    regularVisits
      .filter((line) => takesPlace(line, date, false) && !takesPlace(line, date, true))
      .map((line) => ({ line, occurrence: occurrenceOf(line, date) }))
      .filter(({ occurrence }) => suspensionAt(suspensions, occurrence.wishedStart) === null)
      .map(({ line, occurrence }) => ({
        occurrence,
        patientName: roster.patient(line.patientId)?.name ?? line.patientId,
        rule: line.bankHolidays,
      })),
  );
}
