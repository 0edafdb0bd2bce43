import { formatDate, formatLocal, type Instant, localAt } from "../time";
import type { Finding, Match, Rule } from "./rule";
import { minutesFrom, plusRealMinutes } from "./shared/minutes";
import {
  gapBefore,
  type Stop,
  stopsOf,
  travelBefore,
  visitMinutes,
  type Work,
  workWithVisit,
} from "./shared/stops";
import { minutesInWords } from "./shared/words";
import { dateOfDay, dayOf, mondayOf, turnOfWorkingDay, weekOf, workingDayOf } from "./shared/working-day";

type Key = "over-48-hours" | "over-most-hours" | "short-rest" | "no-break";

/** Minutes: regulation 4 of the Working Time Regulations 1998. */
const MOST_A_WEEK = 48 * 60;
/** Regulation 10: between two working days. */
const REST = 11 * 60;
/** Regulation 12: a break of this length once a day's work is longer than {@link WITHOUT_BREAK}. */
const BREAK = 20;
const WITHOUT_BREAK = 6 * 60;

/**
 * The Working Time Regulations 1998, with this visit. Visits count, and the travel between those of one
 * working day; never the ways from and to home.
 */
export const weeklyHours: Rule<Key> = (match) => {
  const booked = workWithVisit(match);
  const may = whatMayBeFound(match, booked);
  if (!may.longWeek && !may.shortRest && !may.noBreak) return [];
  const { stops, index } = stopsOf(match, booked);
  const visit = stops[index] as Stop;
  return [
    ...(may.longWeek ? longWeek(match, stops, visit) : []),
    ...(may.shortRest ? shortRest(match, visit, stops[index + 1]) : []),
    ...(may.noBreak ? noBreak(match, stops, visit) : []),
  ];
};

/**
 * What can be found, were all time between two visits of a working day travel: most carers are done with here, without
 * a list of stops and without asking for a single way.
 */
function whatMayBeFound(match: Match, { work }: Work) {
  const { startTime: start } = match.visit;
  const turn = turnOfWorkingDay(match.availability, work);
  const visitDay = workingDayOf(start, turn);
  const visitWeek = weekOf(dayOf(start));
  let [minutesThatWeek, minutesThatDay, isRested] = [0, 0, true];
  let [day, reached] = [Number.NaN, Number.NEGATIVE_INFINITY];
  for (const { startTime, interval } of work) {
    const dayBefore = day;
    day = workingDayOf(startTime, turn);
    const isFirst = day !== dayBefore;
    const isBesideVisit = day === visitDay || dayBefore === visitDay;
    if (isFirst && isBesideVisit && minutesFrom(reached, interval.start) < REST) isRested = false;
    const from = isFirst ? Math.max(reached, interval.start) : reached;
    const minutes = Math.max(0, minutesFrom(from, interval.end));
    if (weekOf(dayOf(startTime)) === visitWeek) minutesThatWeek += minutes;
    if (day === visitDay) minutesThatDay += minutes;
    reached = Math.max(reached, interval.end);
  }
  const { lawful, agreed } = limitsOf(match);
  return {
    longWeek: minutesThatWeek > Math.min(lawful, agreed),
    shortRest: !isRested,
    noBreak: minutesThatDay > WITHOUT_BREAK,
  };
}

/** Visits belong to the week in which they start, and travel to the visit to which it leads. */
function longWeek(match: Match, stops: readonly Stop[], visit: Stop): Finding<Key>[] {
  const { lawful, agreed } = limitsOf(match);
  const week = stops.filter((stop) => stop.week === visit.week);
  const visits = week.reduce((sum, stop) => sum + visitMinutes(stop), 0);
  const travel = week.reduce((sum, stop) => sum + travelBefore(match, stop), 0);
  const overLimit = (finding: Key, limit: number): Finding<Key>[] =>
    visits + travel <= limit
      ? []
      : [
          {
            finding,
            sentence: `${match.employee.name} would work ${minutesInWords(visits + travel)} in the week from ${formatDate(mondayOf(visit.week))} (visits ${minutesInWords(visits)}, travel ${minutesInWords(travel)}), at most ${minutesInWords(limit)}.`,
            miss: `${minutesInWords(visits + travel - limit)} over ${minutesInWords(limit)}`,
          },
        ];
  return [...overLimit("over-48-hours", lawful), ...overLimit("over-most-hours", agreed)];
}

/** Minutes a week at the most: by law for whoever did not opt out (regulation 5), and as agreed with the carer. */
function limitsOf({ availability }: Match): { lawful: number; agreed: number } {
  const { optedOutOf48Hours, mostHours } = availability;
  return {
    lawful: optedOutOf48Hours ? Number.POSITIVE_INFINITY : MOST_A_WEEK,
    agreed: mostHours === null ? Number.POSITIVE_INFINITY : mostHours * 60,
  };
}

/** The rests that the visit itself ends or begins: before the first of its working day, after the last. */
function shortRest(match: Match, visit: Stop, after: Stop | undefined): Finding<Key>[] {
  const findings: Finding<Key>[] = [];
  for (const first of [visit, after]) {
    if (!first?.before || first.before.day === first.day) continue;
    const rest = Math.max(0, minutesFrom(first.freeFrom, first.start));
    if (rest >= REST) continue;
    const moment = (instant: Instant) => formatLocal(localAt(instant, match.zone));
    findings.push({
      finding: "short-rest",
      sentence: `${match.employee.name} would end ${moment(first.freeFrom)} and start ${moment(first.start)}: ${minutesInWords(rest)} of rest, at least 11 h.`,
      miss:
        first === visit
          ? `could start ${moment(plusRealMinutes(first.freeFrom, REST))}`
          : `would have to end by ${moment(plusRealMinutes(first.start, -REST))}`,
    });
  }
  return findings;
}

function noBreak(match: Match, stops: readonly Stop[], visit: Stop): Finding<Key>[] {
  let work = 0;
  let longest = 0;
  for (const stop of stops.filter(({ day }) => day === visit.day)) {
    // A night or a sitting of that length has its break within, which nobody can see from here.
    if (visitMinutes(stop) > WITHOUT_BREAK) return [];
    const travel = travelBefore(match, stop);
    work += visitMinutes(stop) + travel;
    longest = Math.max(longest, gapBefore(stop) - travel);
    if (longest >= BREAK) return [];
  }
  if (work <= WITHOUT_BREAK) return [];
  return [
    {
      finding: "no-break",
      sentence: `${match.employee.name} would work ${minutesInWords(work)} on ${formatDate(dateOfDay(visit.day))} with ${minutesInWords(longest)} of break at the most; over 6 h there have to be 20 minutes.`,
      miss: `longest break ${minutesInWords(longest)}`,
    },
  ];
}
