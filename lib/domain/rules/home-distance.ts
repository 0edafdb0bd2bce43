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
  const trip = longestHomeTrip(match);
  if (trip === null) return [];
  const { warn, reason } = match.settings.homeTravel;
  const limit = match.employee.maxHomeTravel ?? reason;
  if (trip.minutes > limit) return [finding(match, "too-far", trip, limit)];
  if (trip.minutes > warn) return [finding(match, "far", trip, warn)];
  return [];
};

interface HomeTrip {
  minutes: number;
  /** From home; else back there. */
  isOut: boolean;
}

/** The longer of the trips from and to home; null when the carer makes neither, or neither is known. */
function longestHomeTrip(match: Match): HomeTrip | null {
  const { employee, patient, bookings, interval } = match;
  const out = visitBefore(bookings, interval.start)
    ? null
    : legOf(match, employee.postcode, patient.postcode, interval.start);
  const back = visitAfter(bookings, interval.end)
    ? null
    : legOf(match, patient.postcode, employee.postcode, interval.end);
  if (out !== null && (back === null || out.minutes >= back.minutes))
    return { minutes: out.minutes, isOut: true };
  return back && { minutes: back.minutes, isOut: false };
}

function finding({ employee }: Match, key: Key, { minutes, isOut }: HomeTrip, limit: number): Finding<Key> {
  const where = isOut ? "from home to the first visit of the run" : "home from the last visit of the run";
  const travel = minutesInWords(minutes);
  return {
    finding: key,
    sentence: `${employee.name} travels about ${travel} ${where}, more than ${minutesInWords(limit)}.`,
    miss: `about ${travel} ${isOut ? "from" : "to get"} home`,
    ...(key === "too-far" ? { late: Math.ceil(minutes - limit) } : {}),
  };
}
