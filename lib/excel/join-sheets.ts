import type { ParsedSheet } from "@/lib/domain/workbook";

/** Several sheets of one kind as one list, each row with the sheet that it is from; null for none. */
export function joinSheets<Facts>(sheets: readonly ParsedSheet<Facts>[]): ParsedSheet<Facts> | null {
  const [first, ...others] = sheets;
  if (first === undefined || others.length === 0) return first ?? null;
  const used = sheets.flatMap(({ usedColumns }) => usedColumns);
  return {
    ...first,
    sheet: sheets.map(({ sheet }) => sheet).join(", "),
    rows: sheets.flatMap(({ sheet, absent, rows }) => {
      const from = { sheet, absent };
      return rows.map((row) => ({ ...row, from }));
    }),
    absent: first.absent.filter((fact) => others.every(({ absent }) => absent.includes(fact))),
    usedColumns: used.filter(({ header, fact }, index) => {
      return used.findIndex((one) => one.header === header && one.fact === fact) === index;
    }),
    ignoredColumns: [...new Set(sheets.flatMap(({ ignoredColumns }) => ignoredColumns))],
  };
}
