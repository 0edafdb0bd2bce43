import { getConfig } from "@/lib/config";
import { nextClockChange } from "@/lib/domain/clock-change";
import { addDays, type CivilDate, dateOf } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import type { Rehearsal, RehearsalName } from "@/lib/reports/rehearsal";
import { rehearseBankHolidays } from "@/lib/reports/rehearse-bank-holidays";
import { rehearseCertificates } from "@/lib/reports/rehearse-certificates";
import { noClockChange, rehearseClockChange } from "@/lib/reports/rehearse-clock-change";
import { rehearseLeaver } from "@/lib/reports/rehearse-leaver";
import { needSettings } from "../care-package/need-settings";
import { presentTime } from "../present-time";
import { nextBankHolidays } from "./rehearsed-holidays";
import { rehearsedVisits } from "./rehearsed-visits";
import { withoutCarer } from "./without-carer";

/** What is rehearsed, from which day on; a leaver needs a carer. */
export interface RehearsalQuestion {
  rehearsal: RehearsalName;
  /** Today where nobody said. */
  from?: CivilDate;
  employeeId?: string;
}

const REHEARSALS: Record<RehearsalName, (from: CivilDate, employeeId: string | undefined) => Rehearsal> = {
  "clock-change": clockChange,
  "bank-holidays": (from) => rehearseBankHolidays(nextBankHolidays(from), needSettings().nation, from),
  certificates,
  leaver,
};

/** A rehearsal of days to come; nothing is saved. Throws `request-refused` and `not-found` about the carer. */
export function rehearsalOf({ rehearsal, from, employeeId }: RehearsalQuestion): Rehearsal {
  return REHEARSALS[rehearsal](from ?? dateOf(presentTime().local), employeeId);
}

function clockChange(from: CivilDate): Rehearsal {
  const { timeZone } = getConfig();
  const change = nextClockChange(from, timeZone);
  if (change === null) return noClockChange(from, timeZone);
  const days = { from: addDays(change.date, -1), until: addDays(change.date, 1) };
  return rehearseClockChange(change, rehearsedVisits(days), timeZone);
}

/** A renewal takes weeks to arrange. */
const DAYS_OF_CERTIFICATES = 90;

function certificates(from: CivilDate): Rehearsal {
  const until = addDays(from, DAYS_OF_CERTIFICATES);
  const lapsing = currentRoster().listed.employees.flatMap((employee) => {
    const { status, certificateExpiryDate: expiry } = employee;
    if (status !== "Active" || expiry === null || expiry >= until) return [];
    const without = addDays(expiry, 1);
    return [withoutCarer(employee, without > from ? without : from, false)];
  });
  lapsing.sort((a, b) => a.from.localeCompare(b.from));
  return rehearseCertificates(lapsing, { from, until });
}

function leaver(from: CivilDate, employeeId: string | undefined): Rehearsal {
  if (employeeId === undefined) {
    throw new AppError(
      "request-refused",
      "Say which carer leaves, such as employee=E001, and from which day.",
    );
  }
  const employee = currentRoster().employee(employeeId);
  if (!employee || employee.archivedAt !== null) {
    throw new AppError("not-found", "There is no carer with that ID on the list. Choose one from the list.");
  }
  return rehearseLeaver(withoutCarer(employee, from, true));
}
