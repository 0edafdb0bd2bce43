import { dateOf, formatDate, isCivilDate } from "../time";
import type { Rule } from "./rule";

/** The certificate is valid on the day of the visit; a blank one is "not recorded", never valid. */
export const certificateValid: Rule<"expired" | "not-recorded"> = ({ employee, visit }) => {
  const expiry = employee.certificateExpiryDate;
  if (expiry === null || !isCivilDate(expiry)) {
    return { finding: "not-recorded", sentence: `${employee.employeeId} has no certificate date recorded.` };
  }
  const day = dateOf(visit.startTime);
  if (expiry >= day) return null;
  return {
    finding: "expired",
    sentence: `${employee.employeeId}'s certificate ran out on ${formatDate(expiry)}, before the visit on ${formatDate(day)}.`,
  };
};
