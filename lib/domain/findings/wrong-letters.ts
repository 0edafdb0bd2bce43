import { factLabel } from "../fact-labels";
import { decodeAgain, LOST_LETTER } from "../fields/decode-again";
import type { PersonKind } from "../workbook";
import type { FindingRule, PersonFinding } from "./finding";

/** Text whose letters were lost or read in the wrong encoding on the way here: `ZoÃ«`. */
export const wrongLetters: FindingRule = ({ employees, patients }) => [
  ...employees.flatMap((one) => findingsOf("employee", one.employeeId, one)),
  ...patients.flatMap((one) => findingsOf("patient", one.patientId, one)),
];

/** What nearly all text is: nothing to look at. */
const PLAIN = /^\p{ASCII}*$/u;

function findingsOf(kind: PersonKind, personId: string, person: object): PersonFinding[] {
  return Object.entries(person).flatMap(([fact, value]) => {
    if (typeof value !== "string" || PLAIN.test(value)) return [];
    const meant = decodeAgain(value);
    if (meant === null && !value.includes(LOST_LETTER)) return [];
    return [
      {
        finding: "wrong-letters",
        severity: fact === "name" ? "medium" : "low",
        kind,
        personId,
        sentence: `${factLabel(kind, fact)}: “${value}” has damaged letters.`,
        proposal:
          meant === null
            ? "It is saved as written. Write it again."
            : `It is saved as written. It probably reads “${meant}”: correct it here or in the workbook.`,
        values: [fact, value],
      } satisfies PersonFinding,
    ];
  });
}
