import type { Instant } from "../time";
import type { Rule } from "./rule";
import { minutesFrom, plusRealMinutes } from "./shared/minutes";
import { minutesInWords, momentBeside } from "./shared/words";

/** Minutes between two doses, from start to start. */
const GAP = 4 * 60;

/** Visits with medication of one patient are four hours apart, whoever gives them. */
export const doseGap: Rule<"too-close"> = ({ patient, visit, interval, patientVisits, zone }) => {
  if (!visit.services.includes("medicine")) return [];
  return patientVisits
    .filter(({ services }) => services.includes("medicine"))
    .map(({ interval: { start } }) => ({ start, apart: Math.abs(minutesFrom(start, interval.start)) }))
    .filter(({ apart }) => apart < GAP)
    .map(({ start, apart }) => {
      const moment = (instant: Instant) => momentBeside(instant, visit.startTime, zone);
      return {
        finding: "too-close",
        sentence: `${patient.name} has medication at ${moment(start)} and ${moment(interval.start)}: ${minutesInWords(apart)} apart, at least 4 h.`,
        miss:
          start <= interval.start
            ? `4 h apart from ${moment(plusRealMinutes(start, GAP))}`
            : `4 h apart until ${moment(plusRealMinutes(start, -GAP))}`,
      };
    });
};
