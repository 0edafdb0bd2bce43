import { QUALIFICATIONS, qualificationOf } from "../employee";
import type { Rule } from "./rule";

/** The role that somebody asked for is a minimum: Nurse > Senior Carer > Carer. */
export const requiredRole: Rule<"below-role"> = ({ employee, demands }) => {
  if (demands.requiredRole === null) return [];
  const qualification = qualificationOf(employee);
  const least = QUALIFICATIONS.indexOf(demands.requiredRole);
  if (qualification !== null && QUALIFICATIONS.indexOf(qualification) >= least) return [];
  return [
    {
      finding: "below-role",
      sentence: `A ${demands.requiredRole} was asked for; ${employee.name} is recorded as ${employee.qualification ?? "nothing"}.`,
    },
  ];
};
