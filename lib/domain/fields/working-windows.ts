import { type ClockTime, clockTimeAt, minutesOfDay, WEEKDAYS, type Weekday } from "../time";
import { readClockTime, readEndTime } from "./clock-time";
import { isReadable, kept, type Reader, type Reading, repaired, unreadable } from "./reading";
import { oneLine, plainText, quoted, readBlank } from "./text";
import { readWeekdays } from "./weekdays";

/** From when to when somebody works on some weekdays; an end that is not after its start lies on the next day. */
export interface WorkingWindow {
  /** Null for every weekday that is worked. */
  weekdays: Weekday[] | null;
  from: ClockTime;
  until: ClockTime;
}

const TIME = String.raw`(?:\d{1,2}[:.]\d{2}|\d{4}|\d{1,2} ?[ap]\.?m\.?|noon|midday|midnight)(?: ?[ap]\.?m\b\.?)?`;
const WINDOW = new RegExp(String.raw`\b(${TIME}) ?(?:[-–—‐‑−]|to|until|till?) ?(${TIME})(?![\d:])`, "gi");
/** What may stand between days and windows, and between one window and the next. */
const BETWEEN = /^[\s,;:/&+]+|[\s,;:/&+]+$/g;
/** More than anybody writes into a cell. */
const LONGEST = 500;

/**
 * The windows of a text such as `07:00-11:00, 16:00-22:00` or `Mon-Fri 07:00-11:00; Sat 08:00-12:00`; null when it is
 * not made of windows and weekdays alone.
 */
export function windowsOf(text: string): WorkingWindow[] | null {
  if (text.length > LONGEST) return null;
  const line = text.replace(/\n/g, "; ").replace(/ +/g, " ");
  const windows: WorkingWindow[] = [];
  let weekdays: Weekday[] | null = null;
  let at = 0;
  for (const match of line.matchAll(WINDOW)) {
    const days = daysOf(line.slice(at, match.index));
    const from = readClockTime(match[1] ?? "");
    const until = readEndTime(match[2] ?? "");
    if (days === undefined || !isReadable(from) || !isReadable(until)) return null;
    if (from.value === null || until.value === null) return null;
    weekdays = days ?? weekdays;
    windows.push({ weekdays, from: from.value, until: until.value });
    at = match.index + match[0].length;
  }
  const isRead = windows.length > 0 && line.slice(at).replace(BETWEEN, "") === "";
  return isRead ? windows : null;
}

/** The weekdays of what stands before a window: null for none, undefined for anything else. */
function daysOf(text: string): Weekday[] | null | undefined {
  const days = text
    .replace(BETWEEN, "")
    .replace(/^and\b|\band$/gi, "")
    .replace(BETWEEN, "");
  if (days === "") return null;
  const reading = readWeekdays(days);
  return isReadable(reading) && reading.value ? (reading.value.split("/") as Weekday[]) : undefined;
}

/** The form in which windows are stored: `Mon/Tue 07:00-11:00, 16:00-22:00; Sat 08:00-12:00`. */
export function windowsText(windows: readonly WorkingWindow[]): string {
  const byDays = new Map<string, string[]>();
  for (const { weekdays, from, until } of windows) {
    const days = weekdays?.join("/") ?? "";
    byDays.set(days, [...(byDays.get(days) ?? []), `${from}-${until}`]);
  }
  return [...byDays].map(([days, spans]) => `${days === "" ? "" : `${days} `}${spans.join(", ")}`).join("; ");
}

const DAY = 24 * 60;

/** What the windows say of other facts; each counts only where nothing else is recorded. */
export interface FactsOfWindows {
  workingWindows: string;
  weekdays?: string;
  earliestStart?: ClockTime;
  latestEnd?: ClockTime;
}

/** The weekdays and the outer hours that windows say, beside the windows themselves. */
export function factsOfWindows(windows: readonly WorkingWindow[]): FactsOfWindows {
  const start = Math.min(...windows.map(({ from }) => minutesOfDay(from)));
  const end = Math.max(...windows.map(({ from, until }) => minutesOfDay(until) + (until <= from ? DAY : 0)));
  const days = windows.every(({ weekdays }) => weekdays !== null)
    ? WEEKDAYS.filter((day) => windows.some(({ weekdays }) => weekdays?.includes(day))).join("/")
    : undefined;
  return {
    workingWindows: windowsText(windows),
    ...(days === undefined ? {} : { weekdays: days }),
    // Windows that go round the clock together have no earliest start.
    ...(end - start < DAY ? { earliestStart: clockTimeAt(start), latestEnd: clockTimeAt(end % DAY) } : {}),
  };
}

/** Working hours as windows, `Mon-Fri 07:00-11:00, 16:00-22:00`; null when not recorded. */
export const readWorkingWindows: Reader<string | null> = (written) => {
  const blank = readBlank(written);
  if (blank) return blank;
  const windows = windowsOf(plainText(written));
  if (!windows) {
    return unreadable(
      `${quoted(written)} is not a list of working hours; write them as Mon-Fri 07:00-11:00, 16:00-22:00, or leave it empty.`,
    );
  }
  const { workingWindows, ...also } = factsOfWindows(windows);
  const reading = workingWindows === oneLine(written) ? kept(workingWindows) : repaired(workingWindows);
  return { ...reading, also };
};

/**
 * Reads what a reader reads, and windows where somebody wrote them into its cell instead: `factOf` names the fact that
 * the reader fills. One window of times alone is left to the reader when `several` is asked for.
 */
export function orWindows<T extends string | null>(
  read: Reader<T | null>,
  fact: "weekdays" | "shifts" | "earliestStart" | "latestEnd",
  { several = false } = {},
): Reader<T | null> {
  return (written, options): Reading<T | null> => {
    const windows = typeof written === "string" ? windowsOf(plainText(written)) : null;
    if (!windows || (several && windows.length < 2)) return read(written, options);
    const { [fact as "weekdays"]: own, ...also } = factsOfWindows(windows);
    return { value: (own ?? null) as T | null, repaired: true, also, shown: also.workingWindows };
  };
}
