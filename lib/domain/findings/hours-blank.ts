import type { FindingRule, PersonFinding } from "./finding";

/** Hours of support, or working hours, that nobody recorded. */
export const hoursBlank: FindingRule = ({ employees, patients }) => [
  ...patients
    .filter(({ requiredHoursOfSupport }) => requiredHoursOfSupport === null)
    .map(
      ({ patientId }): PersonFinding => ({
        finding: "hours-blank",
        severity: "medium",
        kind: "patient",
        personId: patientId,
        sentence: "No hours of support are recorded.",
        proposal: "Until then we assume nothing. Record how many hours a day are agreed.",
        values: [null],
      }),
    ),
  ...employees
    .filter(({ earliestStart, latestEnd }) => earliestStart === null || latestEnd === null)
    .map(
      ({ employeeId, earliestStart, latestEnd }): PersonFinding => ({
        finding: "hours-blank",
        severity: "medium",
        kind: "employee",
        personId: employeeId,
        sentence: "The working hours are not recorded in full.",
        proposal:
          "Until then this carer is listed after those with hours. Record the earliest start and the latest end.",
        values: [earliestStart, latestEnd],
      }),
    ),
];
