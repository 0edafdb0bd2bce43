import { listNeedVersions, type NeedVersion } from "@/lib/db/need-versions";
import { readTogether } from "@/lib/db/transaction";
import { type AsOf, isAfter, stateAsOf } from "@/lib/domain/as-of";
import type { Availability, RecordedAvailability } from "@/lib/domain/availability/availability";
import { availabilityOf } from "@/lib/domain/availability/availability-of";
import { availabilityOn } from "@/lib/domain/availability/availability-on";
import type { Employee } from "@/lib/domain/employee";
import { shiftHoursFrom } from "@/lib/domain/shift-hours";
import { addDays, dateOf, startOfWeek } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { lastNeedChange, needHistory } from "../care-package/package-record";
import { personAsOf } from "../people/person-record";
import { presentTime } from "../present-time";

/** When a carer can work, with where that comes from and its history, now or as it was at a moment. Throws `not-found`. */
export function availabilityRecord(employeeId: string, asOf: AsOf | null = null) {
  const employee = requireEmployee(employeeId);
  const then = personAsOf("employee", employee.employeeId, employee, asOf);
  if (then === null)
    throw new AppError("not-found", "There was no such employee then. Choose a later moment.");
  const versions = readTogether((db) =>
    listNeedVersions<RecordedAvailability>(db, "availability", employee.employeeId),
  );
  const present = currentRoster().recordedAvailabilityOf(employee.employeeId);
  const recorded = asOf === null ? present : stateAsOf(versions, asOf, present);
  return {
    ...availabilityForPrograms(then, recorded),
    can_undo: asOf === null && canUndo(versions),
    history: needHistory(versions.filter((one) => asOf === null || !isAfter(one, asOf))),
  };
}

/** The first that was recorded can be taken back as well: the workbook's hours hold again. */
const canUndo = (versions: readonly NeedVersion<RecordedAvailability>[]) => lastNeedChange(versions) !== null;

/** An availability in the keys that programs read, with the spans of this week and the next. */
function availabilityForPrograms(employee: Employee, recorded: RecordedAvailability | null) {
  const availability = availabilityOf(employee, recorded, shiftHoursFrom(currentRoster().settings));
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    version: String(recorded?.version ?? 0),
    /** `recorded`, `hours` and `shifts` of the workbook, or `not-recorded`. */
    source: availability.source,
    source_in_words: SOURCES[availability.source],
    windows: availability.windows.map((window) => ({
      weekday: window.weekday,
      from: window.from,
      to: window.until,
      every_weeks: window.everyWeeks,
      weeks_from: window.weeksFrom,
      valid_from: window.validFrom,
      valid_until: window.validUntil,
    })),
    exceptions: availability.exceptions.map(({ date, windows, notes }) => ({
      date,
      windows: windows.map(({ from, until }) => ({ from, to: until })),
      notes,
    })),
    contracted_hours: availability.contractedHours,
    preferred_hours: availability.preferredHours,
    most_hours: availability.mostHours,
    opted_out_of_48_hours: availability.optedOutOf48Hours,
    workbook: {
      earliest_start: employee.earliestStart,
      latest_end: employee.latestEnd,
      shifts: employee.shifts,
      weekdays: employee.weekdays,
    },
    days: daysOf(availability),
  };
}

const SOURCES: Record<Availability["source"], string> = {
  recorded: "Recorded by hand",
  hours: "Working hours from the workbook",
  shifts: "Named shifts from the workbook, because no working hours are recorded",
  "not-recorded": "Nothing is recorded",
};

/** What comes out of it on each day of this week and the next; `spans` is null where nothing is recorded. */
function daysOf(availability: Availability) {
  const monday = startOfWeek(dateOf(presentTime().local));
  return Array.from({ length: 14 }, (_, index) => addDays(monday, index)).map((date) => ({
    date,
    spans: availabilityOn(availability, date)?.map(({ from, until }) => ({ from, to: until })) ?? null,
  }));
}

/** Throws `not-found`. */
export function requireEmployee(employeeId: string): Employee {
  const employee = currentRoster().employee(employeeId);
  if (employee) return employee;
  throw new AppError("not-found", "There is no employee with that id. Choose one from the list.");
}

export type AvailabilityForPrograms = ReturnType<typeof availabilityRecord>;
