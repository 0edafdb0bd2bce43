import type { Employee } from "../employee";
import { windowsOf } from "../fields/working-windows";
import { recordedHours } from "../rules/shared/recorded-hours";
import { DEFAULT_SHIFT_HOURS, namedShiftsOf, type ShiftHours } from "../shift-hours";
import { WEEKDAYS, type Weekday } from "../time";
import type { Availability, AvailabilityWindow, ClockWindow, RecordedAvailability } from "./availability";

type WorkbookHours = Pick<Employee, "earliestStart" | "latestEnd" | "shifts" | "weekdays"> &
  Partial<Pick<Employee, "workingWindows">>;

const NO_WEEKLY_HOURS = {
  contractedHours: null,
  preferredHours: null,
  mostHours: null,
  optedOutOf48Hours: false,
} as const;

/**
 * When a carer can work: as recorded by hand; where no pattern is, what the workbook says: split working hours,
 * else EarliestStart to LatestEnd, on the weekdays worked (all of them where nobody said which); without hours
 * the named shifts, which have the hours of the settings.
 */
export function availabilityOf(
  employee: WorkbookHours,
  recorded: RecordedAvailability | null = null,
  shiftHours: ShiftHours = DEFAULT_SHIFT_HOURS,
): Availability {
  const pattern =
    recorded?.windows != null
      ? { source: "recorded" as const, windows: recorded.windows }
      : patternOfWorkbook(employee, shiftHours);
  if (recorded === null) return { ...pattern, ...NO_WEEKLY_HOURS, exceptions: [] };
  const { contractedHours, preferredHours, mostHours, optedOutOf48Hours, exceptions } = recorded;
  return { ...pattern, contractedHours, preferredHours, mostHours, optedOutOf48Hours, exceptions };
}

function patternOfWorkbook(
  employee: WorkbookHours,
  shiftHours: ShiftHours,
): Pick<Availability, "source" | "windows"> {
  const days = WEEKDAYS.filter((weekday) => worksOn(employee, weekday));
  const split = employee.workingWindows ? windowsOf(employee.workingWindows) : null;
  if (split !== null) {
    return { source: "hours", windows: split.flatMap((one) => onEach(one.weekdays ?? days, [one])) };
  }
  const hours = recordedHours(employee);
  if (hours !== null) return { source: "hours", windows: onEach(days, [hours]) };
  const shifts = namedShiftsOf(employee.shifts).map((name) => shiftHours[name]);
  return shifts.length === 0
    ? { source: "not-recorded", windows: [] }
    : {
        source: "shifts",
        windows: onEach(
          days,
          shifts.map(({ from, to }) => ({ from, until: to })),
        ),
      };
}

/** Nobody said which weekdays: then all of them. */
const worksOn = ({ weekdays }: WorkbookHours, weekday: Weekday): boolean =>
  weekdays === null || weekdays.split("/").includes(weekday);

const onEach = (days: readonly Weekday[], windows: readonly ClockWindow[]): AvailabilityWindow[] =>
  days.flatMap((weekday) =>
    windows.map(({ from, until }) => ({
      weekday,
      from,
      until,
      everyWeeks: 1,
      weeksFrom: null,
      validFrom: null,
      validUntil: null,
    })),
  );
