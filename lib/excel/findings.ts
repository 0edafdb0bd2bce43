import { matchKey } from "@/lib/domain/fields/text";
import type { HiddenPart, ImportQuestion, LeftOut, Problem, Repair } from "@/lib/domain/workbook";
import { MOST_PROBLEMS } from "./limits";

/** What was noticed while reading a workbook. */
export interface Findings {
  problems: Problem[];
  repairs: Repair[];
  /** One a row; {@link groupQuestions} makes one a word of them. */
  questions: ImportQuestion[];
  leftOut: LeftOut[];
  hidden: HiddenPart[];
}

/** Nothing noticed yet. */
export const noFindings = (): Findings => ({
  problems: [],
  repairs: [],
  questions: [],
  leftOut: [],
  hidden: [],
});

/** Each unknown word of a column of a sheet once, with every row that holds it. */
export function groupQuestions(questions: readonly ImportQuestion[]): ImportQuestion[] {
  const byWord = new Map<string, ImportQuestion>();
  for (const question of questions) {
    const key = [question.sheet, question.column, matchKey(question.word)].join("\n");
    const same = byWord.get(key);
    if (same) same.rows.push(...question.rows);
    else byWord.set(key, { ...question, rows: [...question.rows] });
  }
  return [...byWord.values()];
}

/** Characters of a cell that a problem or a repair shows. */
const SHOWN_LENGTH = 200;

/** The text of a cell as it is shown to people, cut to what fits. */
export function shownValue(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** The first thousand problems, and a last one that counts the others. */
export function cappedProblems(problems: Problem[]): Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  const message = `There are ${more.toLocaleString("en-GB")} more problems; correct the ones listed here and upload the workbook again.`;
  return [...problems.slice(0, MOST_PROBLEMS), { message }];
}
