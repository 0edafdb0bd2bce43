import type { Rule } from "./rule";

/** The gender of the carer that the patient asked for. A gender that is not recorded does not meet it. */
export const genderPreference: Rule<"must-not-met" | "prefer-not-met"> = ({
  employee,
  patient,
  preferences,
}) => {
  const wanted = preferences.gender;
  if (wanted === null || employee.gender?.toLowerCase() === wanted.value.toLowerCase()) return [];
  const isMust = wanted.strength === "must";
  return [
    {
      finding: isMust ? "must-not-met" : "prefer-not-met",
      sentence: `${patient.name} ${isMust ? "must have" : "prefers"} a ${wanted.value.toLowerCase()} carer; ${employee.name} is recorded as ${employee.gender?.toLowerCase() ?? "nothing"}.`,
    },
  ];
};
