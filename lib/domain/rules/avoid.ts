import type { Rule } from "./rule";

/** Carers whom the patient must not have, or would rather not have. */
export const avoid: Rule<"must-avoid" | "prefers-to-avoid"> = ({ employee, patient, preferences }) => {
  if (preferences.avoid.length === 0) return [];
  const own = employee.employeeId.toLowerCase();
  const entries = preferences.avoid.filter(({ employeeId }) => employeeId.toLowerCase() === own);
  if (entries.length === 0) return [];
  return [
    entries.some(({ strength }) => strength === "must")
      ? {
          finding: "must-avoid",
          sentence: `${patient.name} must not be visited by ${employee.name}.`,
        }
      : {
          finding: "prefers-to-avoid",
          sentence: `${patient.name} would rather not be visited by ${employee.name}.`,
        },
  ];
};
