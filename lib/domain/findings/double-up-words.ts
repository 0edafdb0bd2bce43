import type { PatientFacts } from "../patient";
import type { FindingRule } from "./finding";

/** Words that mean two carers at once: "two carers", "double", "x2", "hoist". */
const DOUBLE_UP =
  /\b(?:(?:two|2|both)[ -]?(?:x )?(?:carers?|people|persons?|staff|handed)|2:1|2[ -]to[ -]1|d\/u|pair of carers|double(?:[ -]?(?:up|handed|handling|care))?|x ?2|2x|hoist(?:ed|ing)?)\b/i;

/** Whether the free text of a patient speaks of two carers. */
export const speaksOfTwoCarers = (
  patient: Pick<PatientFacts, "additionalRequirements" | "notes" | "requiredSupport">,
): boolean => wordsIn(patient) !== undefined;

const wordsIn = ({
  additionalRequirements,
  notes,
  requiredSupport,
}: Pick<PatientFacts, "additionalRequirements" | "notes" | "requiredSupport">): string | undefined => {
  const text = [additionalRequirements, notes, requiredSupport].filter((part) => part !== null).join(" · ");
  return DOUBLE_UP.exec(text)?.[0];
};

/** Free text of a patient that speaks of two carers. Nothing is read into it: it is asked. */
export const doubleUpWords: FindingRule = ({ patients }) =>
  patients.flatMap((patient) => {
    const { patientId, additionalRequirements, notes } = patient;
    const words = wordsIn(patient);
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
