import type { Rule } from "./rule";

/** The gender of the carer that the request or the patient asks for. A gender that is not recorded does not meet it. */
export const genderPreference: Rule<"demanded-not-met" | "must-not-met" | "prefer-not-met"> = ({
  employee,
  patient,
  preferences,
  demands,
}) => {
  const demanded = demands.gender ?? null;
  if (demanded !== null && employee.gender?.toLowerCase() !== demanded.toLowerCase()) {
    const recorded = employee.gender?.toLowerCase() ?? "not recorded";
    const sentence = `A ${demanded.toLowerCase()} carer was asked for; the gender of ${employee.employeeId} is ${recorded}.`;
    return [{ finding: "demanded-not-met", sentence }];
  }
  const wanted = preferences.gender;
  if (wanted === null || employee.gender?.toLowerCase() === wanted.value.toLowerCase()) return [];
  const isMust = wanted.strength === "must";
  return [
    {
      finding: isMust ? "must-not-met" : "prefer-not-met",
      sentence: `${patient.patientId} ${isMust ? "must have" : "prefers"} a ${wanted.value.toLowerCase()} carer; ${employee.employeeId} is recorded as ${employee.gender?.toLowerCase() ?? "nothing"}.`,
    },
  ];
};
