import { isPossiblePostcode } from "../fields/postcode";
import type { PersonKind } from "../workbook";
import type { FindingRule, PersonFinding } from "./finding";

/** A postcode that none in the UK can be: travel to it cannot be worked out. */
export const postcode: FindingRule = ({ employees, patients }) => [
  ...employees.flatMap((one) => findingsOf("employee", one.employeeId, one.postcode)),
  ...patients.flatMap((one) => findingsOf("patient", one.patientId, one.postcode)),
];

function findingsOf(kind: PersonKind, personId: string, written: string | null): PersonFinding[] {
  if (written === null || isPossiblePostcode(written)) return [];
  return [
    {
      finding: "postcode",
      severity: "medium",
      kind,
      personId,
      sentence: `“${written}” is not a UK postcode.`,
      proposal: "It stays as written, and travel times cannot be worked out from it. Correct the postcode.",
      values: [written],
    },
  ];
}
