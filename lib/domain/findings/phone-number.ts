import { holdsPhoneNumber } from "../fields/phone";
import type { PersonKind } from "../workbook";
import type { FindingRule, PersonFinding } from "./finding";

/** A contact that holds no phone number; an emergency contact may be a name, and is looked at when it has figures. */
export const phoneNumber: FindingRule = ({ employees, patients }) => [
  ...employees.flatMap(({ employeeId, contactNumber }) =>
    findingsOf("employee", employeeId, "contact number", contactNumber),
  ),
  ...patients.flatMap(({ patientId, contactNumber, emergencyContact }) => [
    ...findingsOf("patient", patientId, "contact number", contactNumber),
    ...(/\d/.test(emergencyContact ?? "")
      ? findingsOf("patient", patientId, "emergency contact", emergencyContact)
      : []),
  ]),
];

function findingsOf(kind: PersonKind, personId: string, what: string, value: string | null): PersonFinding[] {
  if (value === null || holdsPhoneNumber(value)) return [];
  return [
    {
      finding: "phone-number",
      severity: "medium",
      kind,
      personId,
      sentence: `The ${what} “${value}” is not a full phone number.`,
      proposal: "It is saved as written. Record a number that can be dialled.",
      values: [what, value],
    },
  ];
}
