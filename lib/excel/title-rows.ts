import type { LeftOut } from "@/lib/domain/workbook";
import type { Grid } from "./cell";
import { shownValue } from "./findings";
import { headerKeys } from "./header-row";
import { FEWEST_HEADERS } from "./match-layout";
import { EMPLOYEE_SHEET, PATIENT_SHEET } from "./sheet-kind";

/** Rows above the headers that a list may have: a title, a date, a logo's caption. */
export const MOST_TITLES = 30;

/**
 * Takes the rows above the headers out of a grid and returns them. The headers are the first row with three or more
 * ones known to the catalogues (those of people unless others are given); without such a row nothing is taken.
 */
export function takeTitleRows(
  grid: Grid,
  sheet: string,
  catalogues: readonly Headers[] = [EMPLOYEE_SHEET.catalogue, PATIENT_SHEET.catalogue],
): LeftOut[] {
  const rows = [...grid.keys()].sort((one, other) => one - other).slice(0, MOST_TITLES);
  const header = rows.findIndex((row) => knownHeaders(grid, row, catalogues) >= FEWEST_HEADERS);
  const above = header > 0 ? rows.slice(0, header) : [];
  return above.map((row) => {
    const text = [...(grid.get(row)?.values() ?? [])].map(({ shown }) => shown).join(" · ");
    grid.delete(row);
    return { sheet, row: row + 1, text: shownValue(text), reason: "title" };
  });
}

type Headers = Pick<ReadonlyMap<string, unknown>, "has">;

function knownHeaders(grid: Grid, row: number, catalogues: readonly Headers[]): number {
  const keys = new Set(headerKeys(grid.get(row) ?? new Map()).values());
  return [...keys].filter((key) => catalogues.some((catalogue) => catalogue.has(key))).length;
}
