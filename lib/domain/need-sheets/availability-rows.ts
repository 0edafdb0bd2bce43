import type {
  AvailabilityException,
  AvailabilityWindow,
  RecordedAvailability,
} from "../availability/availability";
import { type AvailabilityFacts, NO_DAYS, OFF } from "../fields/availability-fields";
import { type WorkingWindow, windowsOf } from "../fields/working-windows";
import { addDays, type Weekday } from "../time";
import { lastDayOf } from "./care-visit-rows";

/** The windows of a row; none for one that says only hours a week, or one day. */
export function windowsOfRow(facts: AvailabilityFacts): AvailabilityWindow[] {
  const { weekdays, date } = facts;
  if (date !== null || weekdays === null || weekdays === NO_DAYS) return [];
  const terms = {
    everyWeeks: Number(facts.everyWeeks ?? 1),
    weeksFrom: facts.weeksFrom,
    validFrom: facts.validFrom,
    validUntil: facts.validUntil === null ? null : addDays(facts.validUntil, 1),
  };
  const all = weekdays.split("/") as Weekday[];
  return hoursOfRow(facts).flatMap(({ weekdays: own, from, until }) =>
    (own ?? all).map((weekday) => ({ weekday, from, until, ...terms })),
  );
}

/** From when to when a row says: once, or several times in one cell; none where it says that the carer cannot work. */
export function hoursOfRow({ from, until, windows }: AvailabilityFacts): WorkingWindow[] {
  if (windows === OFF) return [];
  if (windows !== null) return windowsOf(windows) ?? [];
  return from === null || until === null ? [] : [{ weekdays: null, from, until }];
}

const EMPTY: Omit<AvailabilityFacts, "employeeId"> = {
  ...{ employeeName: null, windows: null },
  ...{ weekdays: null, from: null, until: null, everyWeeks: null, weeksFrom: null },
  ...{ validFrom: null, validUntil: null, contractedHours: null, preferredHours: null, mostHours: null },
  ...{ optOut: null, date: null, notes: null },
};

/** The rows of a carer: a window each, then a row or more for each day on which other hours hold. */
export function rowsOfAvailability(recorded: RecordedAvailability): AvailabilityFacts[] {
  const { employeeId, windows, exceptions } = recorded;
  const blank = { ...EMPTY, employeeId };
  const pattern =
    windows?.length === 0 ? [{ ...blank, weekdays: NO_DAYS }] : windowRows(windows ?? [], blank);
  const rows = [...pattern, ...exceptions.flatMap((one) => exceptionRows(one, blank))];
  const [first = blank, ...others] = rows;
  const hours = {
    contractedHours: recorded.contractedHours,
    preferredHours: recorded.preferredHours,
    mostHours: recorded.mostHours,
    optOut: recorded.optedOutOf48Hours ? ("Y" as const) : null,
  };
  return [{ ...first, ...hours }, ...others];
}

/** Windows that differ in nothing but the weekday share a row. */
function windowRows(windows: readonly AvailabilityWindow[], blank: AvailabilityFacts): AvailabilityFacts[] {
  const rows = new Map<string, AvailabilityFacts>();
  for (const { weekday, ...window } of windows) {
    const key = JSON.stringify(window);
    const same = rows.get(key);
    rows.set(key, {
      ...blank,
      weekdays: same ? `${same.weekdays}/${weekday}` : weekday,
      from: window.from,
      until: window.until,
      everyWeeks: window.everyWeeks === 1 ? null : String(window.everyWeeks),
      weeksFrom: window.weeksFrom,
      validFrom: window.validFrom,
      validUntil: lastDayOf(window.validUntil),
    });
  }
  return [...rows.values()];
}

function exceptionRows(
  { date, windows, notes }: AvailabilityException,
  blank: AvailabilityFacts,
): AvailabilityFacts[] {
  if (windows.length === 0) return [{ ...blank, date, notes }];
  return windows.map(({ from, until }, index) => ({
    ...blank,
    ...{ date, from, until, notes: index === 0 ? notes : null },
  }));
}

const NOTHING: Omit<RecordedAvailability, "employeeId"> = {
  ...{ windows: null, exceptions: [], contractedHours: null, preferredHours: null, mostHours: null },
  ...{ optedOutOf48Hours: false, version: 0 },
};

/** Availability of which nothing is recorded. */
export const nothingRecorded = (employeeId: string): RecordedAvailability => ({ ...NOTHING, employeeId });
