import type { Match, Rule } from "./rule";

/** Where the patient must have certain carers nobody else comes; those whom the patient prefers go first. */
export const preferred: Rule<"must-be-another" | "prefers-another"> = (match) => {
  if (match.preferences.preferred.length === 0) return [];
  const { employee, patient } = match;
  const must = idsOf(match, "must");
  const wanted = must.length > 0 ? must : idsOf(match, "prefer");
  const own = employee.employeeId.toLowerCase();
  if (wanted.some((id) => id.toLowerCase() === own)) return [];
  const others = wanted.join(" or ");
  return [
    must.length > 0
      ? {
          finding: "must-be-another",
          sentence: `${patient.name} must have ${others}, and ${employee.name} is another.`,
        }
      : {
          finding: "prefers-another",
          sentence: `${patient.name} prefers ${others}, and ${employee.name} is another.`,
        },
  ];
};

const idsOf = ({ preferences }: Match, strength: "must" | "prefer") =>
  preferences.preferred.filter((entry) => entry.strength === strength).map(({ employeeId }) => employeeId);
