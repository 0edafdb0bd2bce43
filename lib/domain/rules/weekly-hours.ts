import {
  addDays,
  type CivilDate,
  dateOf,
  formatDate,
  formatLocal,
  type Instant,
  localAt,
  startOfWeek,
} from "../time";
import type { Finding, Match, Rule } from "./rule";
import { remembered } from "./shared/remembered";
import { gapBefore, type Stop, stopsOf, travelBefore, visitTime } from "./shared/stops";
import { timeInWords } from "./shared/words";
import { dateOfWorkingDay } from "./shared/working-day";

type Key = "over-48-hours" | "short-rest" | "no-break";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Regulation 4 of the Working Time Regulations 1998. */
const MOST_A_WEEK = 48 * HOUR;
/** Regulation 10: between two working days. */
const REST = 11 * HOUR;
/** Regulation 12: a break of this length once a day's work is longer than {@link WITHOUT_BREAK}. */
const BREAK = 20 * MINUTE;
const WITHOUT_BREAK = 6 * HOUR;

/**
 * The Working Time Regulations 1998, with this visit. Visits count, and the travel between those of one
 * working day; never the ways from and to home.
 */
export const weeklyHours: Rule<Key> = (match) => {
  const { stops, index } = stopsOf(match);
  const visit = stops[index] as Stop;
  return [
    ...longWeek(match, stops),
    ...shortRest(match, visit, stops[index + 1]),
    ...noBreak(match, stops, visit),
  ];
};

/** The Monday of a day's week, and the next. */
const weekOf = remembered(1_000, (day: CivilDate) => {
  const monday = startOfWeek(day);
  return { monday, next: addDays(monday, 7) };
});

/** Visits belong to the week in which they start, and travel to the visit to which it leads. */
function longWeek(match: Match, stops: readonly Stop[]): Finding<Key>[] {
  const { monday, next } = weekOf(dateOf(match.visit.startTime));
  const week = stops.filter(({ startTime }) => startTime >= monday && startTime < next);
  let visits = 0;
  let gaps = 0;
  for (const stop of week) {
    visits += visitTime(stop);
    gaps += gapBefore(stop);
  }
  // Travel is never more than the gaps: most weeks are done with here, without asking for a single way.
  if (visits + gaps <= MOST_A_WEEK) return [];
  const travel = week.reduce((sum, stop) => sum + travelBefore(match, stop), 0);
  const over = visits + travel - MOST_A_WEEK;
  if (over <= 0) return [];
  return [
    {
      finding: "over-48-hours",
      sentence: `${match.employee.employeeId} would work ${timeInWords(visits + travel)} in the week from ${formatDate(monday)} (visits ${timeInWords(visits)}, travel ${timeInWords(travel)}), at most 48 h.`,
      miss: `${timeInWords(over)} over 48 h`,
    },
  ];
}

/** The rests that the visit itself ends or begins: before the first of its working day, after the last. */
function shortRest(match: Match, visit: Stop, after: Stop | undefined): Finding<Key>[] {
  const findings: Finding<Key>[] = [];
  for (const first of [visit, after]) {
    if (!first?.before || first.before.day === first.day) continue;
    const rest = Math.max(0, first.start - first.freeFrom);
    if (rest >= REST) continue;
    const moment = (instant: Instant) => formatLocal(localAt(instant, match.zone));
    findings.push({
      finding: "short-rest",
      sentence: `${match.employee.employeeId} would end ${moment(first.freeFrom)} and start ${moment(first.start)}: ${timeInWords(rest)} of rest, at least 11 h.`,
      miss:
        first === visit
          ? `could start ${moment(first.freeFrom + REST)}`
          : `would have to end by ${moment(first.start - REST)}`,
    });
  }
  return findings;
}

function noBreak(match: Match, stops: readonly Stop[], visit: Stop): Finding<Key>[] {
  const day = stops.filter((stop) => stop.day === visit.day);
  let work = 0;
  let longest = 0;
  for (const stop of day) {
    const travel = travelBefore(match, stop);
    work += visitTime(stop) + travel;
    longest = Math.max(longest, gapBefore(stop) - travel);
    if (longest >= BREAK) return [];
  }
  if (work <= WITHOUT_BREAK) return [];
  return [
    {
      finding: "no-break",
      sentence: `${match.employee.employeeId} would work ${timeInWords(work)} on ${formatDate(dateOfWorkingDay(visit.day))} with ${timeInWords(longest)} of break at the most; over 6 h there have to be 20 minutes.`,
      miss: `longest break ${timeInWords(longest)}`,
    },
  ];
}
