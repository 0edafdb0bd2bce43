import { shiftsContradictHours } from "../shift-hours";
import type { FindingRule } from "./finding";

/** Named shifts and recorded hours that say different things. One finding a person; visits go by the hours. */
export const shiftHoursContradiction: FindingRule = ({ employees, shiftHours }) =>
  employees
    .filter((employee) => shiftsContradictHours(employee, shiftHours))
    .map(({ employeeId, shifts, earliestStart, latestEnd }) => ({
      finding: "shift-hours-contradiction" as const,
      severity: "low" as const,
      kind: "employee" as const,
      personId: employeeId,
      sentence: `The shifts say ${shifts}, and the working hours are ${earliestStart}–${latestEnd}.`,
      proposal: "Until then we go by the working hours. Change the shifts or the hours so that they agree.",
      values: [shifts, earliestStart, latestEnd],
    }));
