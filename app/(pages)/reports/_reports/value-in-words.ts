import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { Unit } from "@/lib/reports/report";

// Made once: a report has thousands of numbers.
const FORMATS = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat("en-GB", { maximumFractionDigits: digits }),
) as [Intl.NumberFormat, Intl.NumberFormat, Intl.NumberFormat];

const number = (value: number, digits: 0 | 1 | 2 = 0) => FORMATS[digits].format(value);

/** A number of a report as it is read: `7 h 30 min`, `98.5%`, `£12.71`; an en dash where there is nothing to count. */
export function valueInWords(value: number | null, unit: Unit): string {
  if (value === null) return "–";
  if (unit === "percent") return `${number(value, 1)}%`;
  if (unit === "minutes") return `${number(value)} min`;
  if (unit === "pounds") return `£${value.toFixed(2)}`;
  if (unit === "miles") return `${number(value, 1)} miles`;
  if (unit === "count") return number(value, 2);
  const hours = hoursInWords(Math.abs(value) * 60, "0 h");
  return value < 0 && hours !== "0 h" ? `−${hours}` : hours;
}
