import { QUALIFICATIONS, qualificationOf } from "../employee";
import type { Rule } from "./rule";

/** The role that somebody asked for is a minimum: Nurse > Senior Carer > Carer. */
export const requiredRole: Rule<"below-role"> = ({ employee, demands }) => {
  if (demands.requiredRole === null) return [];
  const qualification = qualificationOf(employee);
  const rank = qualification === null ? -1 : QUALIFICATIONS.indexOf(qualification);
  if (rank >= QUALIFICATIONS.indexOf(demands.requiredRole)) return [];
  return [
    {
      finding: "below-role",
      sentence: `A ${demands.requiredRole} was asked for; ${employee.employeeId} is recorded as ${employee.qualification ?? "nothing"}.`,
    },
  ];
};
