import { formatDate, isCivilDate } from "../time";
import type { FindingRule } from "./finding";

/** A certificate that has run out, or of which no date is recorded. */
export const certificate: FindingRule = ({ employees, today }) =>
  employees.flatMap(({ employeeId, certificateExpiryDate: expiry }) => {
    const isKnown = expiry !== null && isCivilDate(expiry);
    if (isKnown && expiry >= today) return [];
    return [
      {
        finding: "certificate" as const,
        severity: isKnown ? ("high" as const) : ("medium" as const),
        kind: "employee" as const,
        personId: employeeId,
        sentence: isKnown
          ? `The certificate ran out on ${formatDate(expiry)}.`
          : "No certificate date is recorded.",
        proposal: isKnown
          ? "Until a new date is recorded no visit can be assigned."
          : "Until then each visit shows a warning. Record the date.",
        values: [expiry],
      },
    ];
  });
