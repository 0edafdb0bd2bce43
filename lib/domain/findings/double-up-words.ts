import type { FindingRule } from "./finding";

/** Words that mean two carers at once: "two carers", "double", "x2", "hoist". */
const DOUBLE_UP =
  /\b(?:(?:two|2|both) (?:carers?|people|staff)|double(?:[ -]?(?:up|handed|handling|care))?|x ?2|2x|hoist(?:ed|ing)?)\b/i;

/** Free text of a patient that speaks of two carers. Nothing is read into it: it is asked. */
export const doubleUpWords: FindingRule = ({ patients }) =>
  patients.flatMap(({ patientId, additionalRequirements, notes, requiredSupport }) => {
    const text = [additionalRequirements, notes, requiredSupport].filter((part) => part !== null).join(" · ");
    const words = DOUBLE_UP.exec(text)?.[0];
    if (words === undefined) return [];
    return [
      {
        finding: "double-up-words" as const,
        severity: "high" as const,
        kind: "patient" as const,
        personId: patientId,
        sentence: `The record says “${words}”, which may mean a double-up.`,
        proposal: "Until then we assume one carer a visit. Check whether each visit needs two.",
        values: [additionalRequirements, notes],
      },
    ];
  });
