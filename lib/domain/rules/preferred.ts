import type { Match, Rule } from "./rule";

/** Where the patient must have certain carers nobody else comes; those whom the patient prefers go first. */
export const preferred: Rule<"must-be-another" | "prefers-another"> = (match) => {
  if (match.preferences.preferred.length === 0) return [];
  const { employee, patient } = match;
  const must = wishesOf(match, "must");
  const wanted = must.length > 0 ? must : wishesOf(match, "prefer");
  const own = employee.employeeId.toLowerCase();
  if (wanted.some(({ employeeId }) => employeeId.toLowerCase() === own)) return [];
  const others = wanted.map(({ employeeId, name }) => name ?? employeeId).join(" or ");
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

const wishesOf = ({ preferences }: Match, strength: "must" | "prefer") =>
  preferences.preferred.filter((entry) => entry.strength === strength);
