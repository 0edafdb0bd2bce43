import { SHORTEST_MINUTES as SHORTEST } from "../short-visit-rule";
import type { Rule } from "./rule";
import { minutesInWords } from "./shared/words";

/** Visits of under half an hour only where they are agreed and the carer knows the patient. */
export const shortVisit: Rule<"under-30-minutes"> = (match) => {
  const { employee, patient, visit, preferences, daysSinceVisit } = match;
  if (visit.duration >= SHORTEST) return [];
  const missing = [
    preferences.shortVisitsAgreed ? "" : `short visits are not agreed with ${patient.name}`,
    daysSinceVisit === null ? `${employee.name} has not visited ${patient.name} in the last 28 days` : "",
  ].filter(Boolean);
  if (missing.length === 0) return [];
  return [
    {
      finding: "under-30-minutes",
      sentence: `The visit lasts ${minutesInWords(visit.duration)}, less than ${SHORTEST}: ${missing.join(", and ")}.`,
      miss: `${minutesInWords(SHORTEST - visit.duration)} short of ${SHORTEST}`,
    },
  ];
};
