import { formatDate, formatLocal, type Instant, localAt } from "../time";
import type { Finding, Match, Rule } from "./rule";
import { minutesFrom, plusRealMinutes } from "./shared/minutes";
import { gapBefore, type Stop, stopsOf, travelBefore, visitMinutes } from "./shared/stops";
import { minutesInWords } from "./shared/words";
import { dateOfDay, mondayOf } from "./shared/working-day";

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
  const { stops, index } = stopsOf(match);
  const visit = stops[index] as Stop;
  return [
    ...longWeek(match, stops, visit),
    ...shortRest(match, visit, stops[index + 1]),
    ...noBreak(match, stops, visit),
  ];
};

/** Visits belong to the week in which they start, and travel to the visit to which it leads. */
function longWeek(match: Match, stops: readonly Stop[], visit: Stop): Finding<Key>[] {
  const isThatWeek = (stop: Stop) => stop.week === visit.week;
  const { lawful, agreed } = limitsOf(match);
  // Travel is never more than the gaps: most weeks are done with here, without asking for a single way.
  if (mostMinutes(stops, isThatWeek) <= Math.min(lawful, agreed)) return [];
  const week = stops.filter(isThatWeek);
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

/** Minutes of the visits that count, and of all gaps before them. */
function mostMinutes(stops: readonly Stop[], counts: (stop: Stop) => boolean): number {
  let most = 0;
  for (const stop of stops) if (counts(stop)) most += visitMinutes(stop) + gapBefore(stop);
  return most;
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
  const isThatDay = (stop: Stop) => stop.day === visit.day;
  // No work is longer than the day with all its gaps.
  if (mostMinutes(stops, isThatDay) <= WITHOUT_BREAK) return [];
  let work = 0;
  let longest = 0;
  for (const stop of stops.filter(isThatDay)) {
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
