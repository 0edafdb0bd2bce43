import { minutesOfDay, startOfWeek } from "../time";
import type { Problem } from "../workbook";
import type { AvailabilityWindow, ClockWindow, RecordedAvailability, WeeklyHours } from "./availability";

/** Everything that is wrong with an availability, each as one sentence that says what to do. */
export function availabilityProblems(recorded: RecordedAvailability): Problem[] {
  return [
    ...(recorded.windows ?? []).flatMap(windowProblems),
    ...overlapProblems(recorded.windows ?? []),
    ...recorded.exceptions.flatMap(({ date, windows }) =>
      overlap(windows)
        ? [{ field: "exceptions", value: date, message: "Let the hours of a day not overlap." }]
        : [],
    ),
    ...twiceProblems(recorded),
    ...hoursProblems(recorded),
  ];
}

function windowProblems({ everyWeeks, weeksFrom, validFrom, validUntil }: AvailabilityWindow): Problem[] {
  const problems: Problem[] = [];
  if (everyWeeks > 1 && weeksFrom === null) {
    const message = "Say in which week it starts: the Monday of a week in which it holds.";
    problems.push({ field: "windows.weeks_from", message });
  }
  if (weeksFrom !== null && startOfWeek(weeksFrom) !== weeksFrom) {
    problems.push({ field: "windows.weeks_from", value: weeksFrom, message: "Give a Monday." });
  }
  if (validFrom !== null && validUntil !== null && validUntil <= validFrom) {
    const message = "The end must be after the start: it is the first day on which the hours no longer hold.";
    problems.push({ field: "windows.until", value: validUntil, message });
  }
  return problems;
}

/** Windows of the same weekday, weeks and dates may not overlap; of others it depends on the day. */
function overlapProblems(windows: readonly AvailabilityWindow[]): Problem[] {
  return [...groupBy(windows).values()].filter(overlap).map((same) => ({
    field: "windows",
    value: same[0]?.weekday ?? "",
    message: "Let the hours of a weekday not overlap. Join them, or leave one out.",
  }));
}

const keyOf = ({ weekday, everyWeeks, weeksFrom, validFrom, validUntil }: AvailabilityWindow): string =>
  [weekday, everyWeeks, weeksFrom, validFrom, validUntil].join(" ");

/** The windows that hold on the same days. */
function groupBy(windows: readonly AvailabilityWindow[]): Map<string, AvailabilityWindow[]> {
  const groups = new Map<string, AvailabilityWindow[]>();
  for (const window of windows) groups.set(keyOf(window), [...(groups.get(keyOf(window)) ?? []), window]);
  return groups;
}

function overlap(windows: readonly ClockWindow[]): boolean {
  const spans = windows
    .map(({ from, until }) => ({ from: minutesOfDay(from), until: minutesOfDay(until) }))
    .map(({ from, until }) => ({ from, until: until > from ? until : until + 24 * 60 }))
    .sort((a, b) => a.from - b.from);
  return spans.some((span, index) => index > 0 && span.from < (spans[index - 1]?.until ?? 0));
}

function twiceProblems({ exceptions }: RecordedAvailability): Problem[] {
  const dates = exceptions.map(({ date }) => date);
  const twice = dates.find((date, index) => dates.indexOf(date) !== index);
  return twice === undefined
    ? []
    : [{ field: "exceptions", value: twice, message: "Give each day one exception, with all of its hours." }];
}

const LAWFUL_HOURS = 48;

function hoursProblems(hours: WeeklyHours): Problem[] {
  const { contractedHours, preferredHours, mostHours, optedOutOf48Hours } = hours;
  const problems: Problem[] = [];
  const most = mostHours ?? (optedOutOf48Hours ? 168 : LAWFUL_HOURS);
  if (mostHours !== null && mostHours > LAWFUL_HOURS && !optedOutOf48Hours) {
    const message = `More than ${LAWFUL_HOURS} h a week needs the carer's opt-out. Record it, or lower the most hours.`;
    problems.push({ field: "most_hours", value: String(mostHours), message });
  }
  for (const [field, value] of [
    ["contracted_hours", contractedHours],
    ["preferred_hours", preferredHours],
  ] as const) {
    if (value === null || value <= most) continue;
    const message = `These are more than the ${most} h a week that the carer may work at most. Lower them, or raise the most hours.`;
    problems.push({ field, value: String(value), message });
  }
  return problems;
}
