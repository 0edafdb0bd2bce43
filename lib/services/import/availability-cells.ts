import { rowsOfAvailability } from "@/lib/domain/need-sheets/availability-rows";
import type { AvailabilityOfSheet } from "@/lib/domain/need-sheets/plan-availability";
import { AVAILABILITY_FACT_COLUMNS } from "@/lib/excel/need-columns";

/** A cell as it was and as it would be, under the workbook's name. */
export interface ReviewedCell {
  field: string;
  old: string | null;
  new: string | null;
}

/** The columns that differ, each with all of the carer's rows. */
export function availabilityCells({
  before,
  after,
}: Pick<AvailabilityOfSheet, "before" | "after">): ReviewedCell[] {
  const rows = { old: before ? rowsOfAvailability(before) : [], new: rowsOfAvailability(after) };
  const hours = AVAILABILITY_FACT_COLUMNS.filter(({ fact }) => HOURS.includes(fact)).map((column) => ({
    field: column.header,
    old: shown(rows.old[0]?.[column.fact] ?? null),
    new: shown(rows.new[0]?.[column.fact] ?? null),
  }));
  const pattern = { field: "Hours", old: windowsIn(rows.old), new: windowsIn(rows.new) };
  const days = { field: "Single days", old: daysIn(rows.old), new: daysIn(rows.new) };
  return [pattern, days, ...hours].filter((cell) => cell.old !== cell.new);
}

const HOURS: string[] = ["contractedHours", "preferredHours", "mostHours", "optOut"];
type Rows = ReturnType<typeof rowsOfAvailability>;

function windowsIn(rows: Rows): string | null {
  const texts = rows
    .filter(({ weekdays }) => weekdays !== null)
    .map(({ weekdays, from, until, everyWeeks, weeksFrom, validFrom, validUntil }) =>
      [
        ...[weekdays, from && until ? `${from}–${until}` : null],
        ...[everyWeeks && `every ${everyWeeks} weeks`, weeksFrom && `in the week of ${weeksFrom}`],
        ...[validFrom && `from ${validFrom}`, validUntil && `to ${validUntil}`],
      ]
        .filter(Boolean)
        .join(" "),
    );
  return texts.length === 0 ? null : texts.sort().join("; ");
}

function daysIn(rows: Rows): string | null {
  const texts = rows
    .filter(({ date }) => date !== null)
    .map(({ date, from, until, notes }) => {
      const hours = from && until ? `${from}–${until}` : "cannot work";
      return [`${date} ${hours}`, notes].filter(Boolean).join(", ");
    });
  return texts.length === 0 ? null : texts.join("; ");
}

/** The text of a cell. */
export const shown = (value: string | number | null): string | null =>
  value === null ? null : String(value);
