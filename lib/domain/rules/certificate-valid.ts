import { remembered } from "../remembered";
import { dateOf, daysBetween, formatDate, isCivilDate } from "../time";
import type { Rule } from "./rule";
import { counted } from "./shared/words";

const isDate = remembered(isCivilDate);

/** The certificate is valid on the day of the visit; a blank one is "not recorded", never valid. */
export const certificateValid: Rule<"expired" | "not-recorded"> = ({ employee, visit }) => {
  const expiry = employee.certificateExpiryDate;
  if (expiry === null || !isDate(expiry)) {
    return [{ finding: "not-recorded", sentence: `${employee.name} has no certificate date recorded.` }];
  }
  const day = dateOf(visit.startTime);
  if (expiry >= day) return [];
  const late = counted(daysBetween(expiry, day), "day");
  return [
    {
      finding: "expired",
      sentence: `${employee.name}'s certificate ran out on ${formatDate(expiry)}, ${late} before the visit on ${formatDate(day)}.`,
      miss: `certificate ran out ${late} before`,
    },
  ];
};
