import type { Interval } from "../time";
import type { Booking, Finding, Match, Rule } from "./rule";
import { legOf } from "./shared/leg";
import { minutesFrom, plusRealMinutes } from "./shared/minutes";
import { visitAfter, visitBefore } from "./shared/neighbours";
import { minutesInWords, momentBeside } from "./shared/words";

type Key = "too-late" | "far-apart";

/** Minutes between two visits that are worth a word. */
const FAR = 45;

/** The gaps to the visit before and to the one after hold the travel. Of a way that nobody knows there is nothing to say. */
export const travelFits: Rule<Key> = (match) => {
  const { patient, interval, bookings } = match;
  const here: Place = { name: patient.name, postcode: patient.postcode, interval };
  const before = visitBefore(bookings, interval.start);
  const after = visitAfter(bookings, interval.end);
  const findings: Finding<Key>[] = [];
  if (before) look(match, placeOf(before), here, findings);
  if (after) look(match, here, placeOf(after), findings);
  return findings;
};

interface Place {
  /** Of the patient; the id where that is all that is known. */
  name: string;
  postcode: string | null;
  interval: Interval;
}

const placeOf = ({ patientId, patientName, postcode, interval }: Booking): Place => ({
  name: patientName || patientId,
  postcode,
  interval,
});

/** The way from one visit to the next, of which one is the visit of the match. */
function look(match: Match, from: Place, to: Place, findings: Finding<Key>[]): void {
  const { employee, visit, zone } = match;
  const leg = legOf(match, from.postcode, to.postcode, from.interval.end);
  if (leg === null) return;
  const arrival = plusRealMinutes(from.interval.end, leg.minutes);
  const late = minutesFrom(to.interval.start, arrival);
  if (late > 0) {
    const short = minutesInWords(late);
    const arrives = momentBeside(arrival, visit.startTime, zone);
    const starts = momentBeside(to.interval.start, visit.startTime, zone);
    const isComing = to.interval === match.interval;
    findings.push({
      finding: "too-late",
      sentence: isComing
        ? `${employee.name} arrives ${arrives} from ${from.name}, the visit starts ${starts}: ${short} short.`
        : `${employee.name} arrives ${arrives} at ${to.name}, where the next visit starts ${starts}: ${short} short.`,
      miss: isComing ? `could be there at ${arrives}` : `reaches ${to.name} only at ${arrives}`,
      late,
    });
  }
  if (leg.minutes > FAR) {
    findings.push({
      finding: "far-apart",
      sentence: `${employee.name} takes ${minutesInWords(leg.minutes)} from ${from.name} to ${to.name}, more than ${FAR} minutes between two visits.`,
      miss: `${minutesInWords(leg.minutes)} travel`,
    });
  }
}
