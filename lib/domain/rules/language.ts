import { languagesOf } from "../employee";
import type { Rule } from "./rule";

/** The carer speaks one of the patient's languages; when the request demands one, that very one. Whole words, any case. */
export const language: Rule<"not-spoken" | "demanded-not-spoken"> = ({ employee, patient, demands }) => {
  const wanted = demands.language === null ? languagesOf(patient.languagePreference) : [demands.language];
  if (wanted.length === 0) return null;
  const spoken = languagesOf(employee.languageSpoken).map((name) => name.toLowerCase());
  if (wanted.some((name) => spoken.includes(name.toLowerCase()))) return null;
  return {
    finding: demands.language === null ? "not-spoken" : "demanded-not-spoken",
    sentence: `${employee.employeeId} speaks ${employee.languageSpoken ?? "no language that is recorded"}; wanted is ${wanted.join(" or ")}.`,
  };
};
