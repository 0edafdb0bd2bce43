import type { RowInfo } from "xlsx";
import { matchKey } from "@/lib/domain/fields/text";
import { HIDDEN_COLUMN, type ImportAnswers, LEAVE_OUT } from "@/lib/domain/workbook";
import type { Grid } from "./cell";
import { type Findings, shownValue } from "./findings";

/** What was said of a hidden part of a workbook, by the sheet's name; undefined when nobody said. */
export function answerAboutHidden(answers: ImportAnswers, sheet: string): string | null | undefined {
  return answers.values.findLast(
    ({ column, word }) => matchKey(column) === matchKey(HIDDEN_COLUMN) && matchKey(word) === matchKey(sheet),
  )?.answer;
}

/**
 * Names the rows that a sheet hides. They are read, since a filter that was left on hides people, unless somebody said
 * that they are to be left out.
 */
export function leaveOutHiddenRows(
  grid: Grid,
  sheet: string,
  rows: readonly (RowInfo | undefined)[],
  answers: ImportAnswers,
  findings: Findings,
): void {
  const [header, ...people] = [...grid.keys()].sort((one, other) => one - other);
  const hidden = header === undefined ? [] : people.filter((row) => rows[row]?.hidden);
  if (hidden.length === 0) return;
  const isRead = answerAboutHidden(answers, sheet) !== LEAVE_OUT;
  findings.hidden.push({ sheet, rows: hidden.map((row) => row + 1), isRead });
  if (isRead) return;
  for (const row of hidden) {
    const text = [...(grid.get(row)?.values() ?? [])].map(({ shown }) => shown).slice(0, 3);
    findings.leftOut.push({ sheet, row: row + 1, text: shownValue(text.join(" · ")), reason: "hidden row" });
    grid.delete(row);
  }
}
