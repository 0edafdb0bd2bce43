import type { Finding, Match, Rule } from "./rule";
import { legOf } from "./shared/leg";
import { visitAfter, visitBefore } from "./shared/neighbours";
import { minutesInWords } from "./shared/words";

type Key = "too-far" | "far";

/**
 * The carer does not travel too long from home to the first visit of a run, nor home from its last. Of travel
 * that cannot be worked out there is nothing to say.
 */
export const homeDistance: Rule<Key> = (match) => {
  const [out, back] = [travelOut(match), travelBack(match)];
  const minutes = Math.max(out, back);
  const { warn, reason } = match.settings.homeTravel;
  const limit = match.employee.maxHomeTravel ?? reason;
  if (minutes > limit) return [finding(match, "too-far", { minutes, limit, isOut: out >= back })];
  if (minutes > warn) return [finding(match, "far", { minutes, limit: warn, isOut: out >= back })];
  return [];
};

/** Minutes from home; 0 when the carer comes from another visit, or the travel is not known. */
function travelOut(match: Match): number {
  const { employee, patient, bookings, interval } = match;
  if (visitBefore(bookings, interval.start)) return 0;
  return legOf(match, employee.postcode, patient.postcode, interval.start)?.minutes ?? 0;
}

/** Minutes back home; 0 when the carer goes on to another visit, or the travel is not known. */
function travelBack(match: Match): number {
  const { employee, patient, bookings, interval } = match;
  if (visitAfter(bookings, interval.end)) return 0;
  return legOf(match, patient.postcode, employee.postcode, interval.end)?.minutes ?? 0;
}

interface Travelled {
  minutes: number;
  limit: number;
  isOut: boolean;
}

function finding({ employee }: Match, key: Key, { minutes, limit, isOut }: Travelled): Finding<Key> {
  const where = isOut ? "from home to the first visit of the run" : "home from the last visit of the run";
  const travel = minutesInWords(minutes);
  return {
    finding: key,
    sentence: `${employee.employeeId} travels about ${travel} ${where}, more than ${minutesInWords(limit)}.`,
    miss: `about ${travel} ${isOut ? "from" : "to get"} home`,
  };
}
