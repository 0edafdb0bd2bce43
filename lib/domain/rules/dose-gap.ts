import type { Rule } from "./rule";
import { momentBeside, timeInWords } from "./shared/words";

/** Between two doses, from start to start. */
const GAP = 4 * 60 * 60_000;

/** Visits with medication of one patient are four hours apart, whoever gives them. */
export const doseGap: Rule<"too-close"> = ({ patient, visit, interval, patientVisits, zone }) => {
  if (!visit.services.includes("medicine")) return [];
  return patientVisits
    .filter(({ services }) => services.includes("medicine"))
    .filter((other) => Math.abs(other.interval.start - interval.start) < GAP)
    .map((other) => {
      const { start } = other.interval;
      const moment = (instant: number) => momentBeside(instant, visit.startTime, zone);
      return {
        finding: "too-close",
        sentence: `${patient.patientId} has medication at ${moment(start)} and ${moment(interval.start)}: ${timeInWords(Math.abs(start - interval.start))} apart, at least 4 h.`,
        miss:
          start <= interval.start
            ? `4 h apart from ${moment(start + GAP)}`
            : `4 h apart until ${moment(start - GAP)}`,
      };
    });
};
