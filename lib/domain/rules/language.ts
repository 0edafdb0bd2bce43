import { languageKeysOf, languagesOf } from "../employee";
import type { Rule } from "./rule";

/** The carer speaks one of the patient's languages; when the request demands one, that very one. Whole words, any case. */
export const language: Rule<"not-spoken" | "demanded-not-spoken"> = ({ employee, patient, demands }) => {
  const demanded = demands.language?.toLowerCase();
  const wanted = demanded === undefined ? languageKeysOf(patient.languagePreference) : [demanded];
  if (wanted.length === 0) return [];
  const spoken = languageKeysOf(employee.languageSpoken);
  if (wanted.some((name) => spoken.includes(name))) return [];
  return [
    {
      finding: demanded === undefined ? "not-spoken" : "demanded-not-spoken",
      sentence: `${employee.name} speaks ${employee.languageSpoken ?? "no recorded language"}; the patient needs ${demands.language ?? languagesOf(patient.languagePreference).join(" or ")}.`,
    },
  ];
};
