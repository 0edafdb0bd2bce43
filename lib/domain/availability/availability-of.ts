import type { Employee } from "../employee";
import { recordedHours } from "../rules/shared/recorded-hours";
import { WEEKDAYS, type Weekday } from "../time";
import type { Availability, AvailabilityWindow, ClockWindow, RecordedAvailability } from "./availability";
import { shiftsIn } from "./named-shifts";

type WorkbookHours = Pick<Employee, "earliestStart" | "latestEnd" | "shifts" | "weekdays">;

const NO_WEEKLY_HOURS = {
  contractedHours: null,
  preferredHours: null,
  mostHours: null,
  optedOutOf48Hours: false,
} as const;

/**
 * When a carer can work: as recorded by hand; where no pattern is, EarliestStart to LatestEnd of the workbook
 * on the weekdays worked (all of them where nobody said which); without hours the named shifts.
 */
export function availabilityOf(
  employee: WorkbookHours,
  recorded: RecordedAvailability | null = null,
): Availability {
  const pattern =
    recorded?.windows != null
      ? { source: "recorded" as const, windows: recorded.windows }
      : patternOfWorkbook(employee);
  if (recorded === null) return { ...pattern, ...NO_WEEKLY_HOURS, exceptions: [] };
  const { contractedHours, preferredHours, mostHours, optedOutOf48Hours, exceptions } = recorded;
  return { ...pattern, contractedHours, preferredHours, mostHours, optedOutOf48Hours, exceptions };
}

function patternOfWorkbook(employee: WorkbookHours): Pick<Availability, "source" | "windows"> {
  const days = WEEKDAYS.filter((weekday) => worksOn(employee, weekday));
  const hours = recordedHours(employee);
  if (hours !== null) return { source: "hours", windows: onEach(days, [hours]) };
  const shifts = shiftsIn(employee.shifts ?? "");
  return shifts.length === 0
    ? { source: "not-recorded", windows: [] }
    : { source: "shifts", windows: onEach(days, shifts) };
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
