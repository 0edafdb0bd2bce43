import { isClockTime, minutesOfDay, startOfWeek, WEEKDAYS } from "../time";
import type { Problem } from "../workbook";
import type { OccurrenceException, RegularVisit, RegularVisitTerms } from "./regular-visit";

const LONGEST_NAME = 60;
const LONGEST_NOTES = 1000;
/** A window of starts that is longer says no more than "some time that day". */
const WIDEST_WINDOW = 8 * 60;
/** A time-critical visit may start so many minutes before or after its wished start (DOMAIN.md). */
const CRITICAL_MINUTES = 15;

/** Everything that is wrong with a regular visit, each as one sentence that says what to do. */
export function termsProblems(terms: RegularVisitTerms): Problem[] {
  return [
    ...nameProblems(terms),
    ...startProblems(terms),
    ...weekProblems(terms),
    ...dateProblems(terms),
    ...carerProblems(terms),
  ];
}

/** The same of a line with what differs on single days. */
export const lineProblems = (line: RegularVisit): Problem[] => [
  ...termsProblems(line),
  ...line.exceptions.flatMap((exception) => exceptionProblems(line, exception)),
];

function exceptionProblems(line: RegularVisit, exception: OccurrenceException): Problem[] {
  return exception.cancelled ? [] : startProblems({ ...line, ...exception.changes });
}

function nameProblems({ name, services, notes }: RegularVisitTerms): Problem[] {
  const problems: Problem[] = [];
  if (name.trim() === "" || name.length > LONGEST_NAME) {
    problems.push({
      field: "name",
      value: name,
      message: `Give it a name of 1 to ${LONGEST_NAME} characters.`,
    });
  }
  if (services.length === 0) problems.push({ field: "services", message: "Name at least one service." });
  if ((notes ?? "").length > LONGEST_NOTES) {
    problems.push({ field: "notes", message: `Shorten the notes to ${LONGEST_NOTES} characters.` });
  }
  return problems;
}

function startProblems(terms: RegularVisitTerms): Problem[] {
  const { earliestStart, wishedStart, latestStart, duration, timeCritical } = terms;
  const field = "wished_start";
  const value = `${earliestStart}–${wishedStart}–${latestStart}`;
  if (![earliestStart, wishedStart, latestStart].every(isClockTime)) {
    return [{ field, value, message: "Give the starts as times such as 08:00." }];
  }
  const problems: Problem[] = [];
  if (earliestStart > wishedStart || wishedStart > latestStart) {
    const message = "The wished start must lie between the earliest and the latest, all on the same day.";
    problems.push({ field, value, message });
  } else if (minutesOfDay(latestStart) - minutesOfDay(earliestStart) > WIDEST_WINDOW) {
    problems.push({ field, value, message: "Narrow the start window to 8 hours or less." });
  } else if (timeCritical && !isNarrow(terms)) {
    const message = `A time-critical visit starts within ${CRITICAL_MINUTES} minutes of its wished start. Narrow the start window, or make it not time-critical.`;
    problems.push({ field, value, message });
  }
  if (!Number.isInteger(duration) || duration < 5 || duration > 1440) {
    const message = "Give a length of 5 to 1440 whole minutes.";
    problems.push({ field: "duration", value: String(duration), message });
  }
  return problems;
}

const isNarrow = ({ earliestStart, wishedStart, latestStart }: RegularVisitTerms): boolean =>
  minutesOfDay(wishedStart) - minutesOfDay(earliestStart) <= CRITICAL_MINUTES &&
  minutesOfDay(latestStart) - minutesOfDay(wishedStart) <= CRITICAL_MINUTES;

function weekProblems({ weekdays, everyWeeks, weeksFrom }: RegularVisitTerms): Problem[] {
  const problems: Problem[] = [];
  const known = weekdays.every((weekday) => WEEKDAYS.includes(weekday));
  if (weekdays.length === 0 || !known || new Set(weekdays).size < weekdays.length) {
    const message = "Name at least one weekday, each once, as Mon, Tue, Wed, Thu, Fri, Sat or Sun.";
    problems.push({ field: "weekdays", value: weekdays.join("/"), message });
  }
  if (!Number.isInteger(everyWeeks) || everyWeeks < 1 || everyWeeks > 8) {
    const message = "Say every how many weeks, from 1 to 8.";
    problems.push({ field: "every_weeks", value: String(everyWeeks), message });
  } else if (everyWeeks > 1 && weeksFrom === null) {
    const message = "Say in which week it starts: the Monday of a week in which it takes place.";
    problems.push({ field: "weeks_from", message });
  }
  if (weeksFrom !== null && startOfWeek(weeksFrom) !== weeksFrom) {
    problems.push({ field: "weeks_from", value: weeksFrom, message: "Give a Monday." });
  }
  return problems;
}

function dateProblems({ from, until }: RegularVisitTerms): Problem[] {
  if (from === null || until === null || from < until) return [];
  const message = "The end must be after the start: it is the first day without the visit.";
  return [{ field: "until", value: until, message }];
}

function carerProblems({ regularCarers }: RegularVisitTerms): Problem[] {
  const ids = regularCarers.map((id) => id.toLowerCase());
  if (new Set(ids).size === ids.length && ids.length <= 20) return [];
  const message = "Name each regular carer once, and 20 at the most.";
  return [{ field: "regular_carers", value: regularCarers.join(", "), message }];
}
