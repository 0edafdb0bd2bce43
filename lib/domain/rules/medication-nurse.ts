import { qualificationOf } from "../employee";
import type { Rule } from "./rule";

/** Medication may be given only by a nurse, or by a senior carer where the branch allows trained ones. */
export const medicationNurse: Rule<"not-a-nurse"> = ({ employee, visit, settings }) => {
  if (!visit.services.includes("medicine")) return [];
  const qualification = qualificationOf(employee);
  if (qualification === "Nurse") return [];
  if (qualification === "Senior Carer" && settings.trainedCarersMayAdminister) return [];
  return [
    {
      finding: "not-a-nurse",
      sentence: `Medication is given by a nurse; ${employee.name} is recorded as ${employee.qualification ?? "nothing"}.`,
    },
  ];
};
