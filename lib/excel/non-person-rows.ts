import { matchKey } from "@/lib/domain/fields/text";
import { type RowLook, rowLook } from "@/lib/domain/row-look";
import {
  A_PERSON,
  type ImportAnswers,
  LEAVE_OUT,
  type PersonKind,
  READ,
  ROWS_COLUMN,
} from "@/lib/domain/workbook";
import type { Binding } from "./bind-columns";
import type { Cell } from "./cell";
import { type Findings, noFindings, shownValue } from "./findings";
import type { SheetColumn } from "./headers";

const IN_WORDS: Record<RowLook, string> = {
  "several people": "several people",
  total: "a total",
  vacancy: "a vacancy or a placeholder",
  "broken cell": "a broken formula",
  "page line": "a line added by a printer or an export",
  heading: "a heading",
  "column headings": "the column headings again",
};
/** Looks whose text differs in each workbook: they are asked about as a kind. */
const ASKED_AS_KIND: readonly RowLook[] = ["page line", "column headings", "heading"];

interface Place {
  sheet: string;
  row: number;
  kind: PersonKind;
}

/** What the rows of a sheet list, and by which facts it is seen that one does not. */
export interface RowKind<Facts> {
  /** `a person`, as sentences say it. */
  aRow: string;
  idFacts: readonly (keyof Facts & string)[];
  /** What stands for the name of a person; empty for a row that lacks what every such row has. */
  nameIn(textOf: (fact: string) => string): string;
}

/** The rows of a list of people. */
export const PEOPLE_ROWS: Omit<RowKind<never>, "idFacts"> = {
  aRow: A_PERSON,
  nameIn: (textOf) => textOf("name"),
};

/** What rows of a sheet that seem to list nothing of its kind become: asked about, left out, or read all the same. */
export class NonPersonRows<Facts> {
  constructor(
    private readonly bindings: readonly Binding<Facts>[],
    private readonly columns: readonly SheetColumn[],
    private readonly rows: RowKind<Facts>,
    private readonly answers: ImportAnswers,
  ) {}

  /** What becomes of a row; null for one that is read as a person. */
  findings(cells: ReadonlyMap<number, Cell>, place: Place): Findings | null {
    // What is merged from a row above says nothing of this one.
    const own = [...cells].filter(([, cell]) => cell.mergedFrom === undefined).sort(([a], [b]) => a - b);
    const textOf = (fact: string) => this.textOf(cells, fact);
    const id = this.rows.idFacts.map(textOf).find((text) => text !== "") ?? "";
    const name = this.rows.nameIn(textOf);
    const headers = own.map(([index]) => this.columns.find((column) => column.index === index)?.header ?? "");
    const look = rowLook({ id, name, all: own.map(([, { shown }]) => shown), headers });
    if (look === null) return null;
    const text = shownValue(own.map(([, { shown }]) => shown).join(" · "));
    const trigger = shownValue(id !== "" && name === "" ? id : triggerOf(id, name));
    const word = ASKED_AS_KIND.includes(look) || trigger === "" ? look : trigger;
    const answer = answerAboutRows(this.answers, word);
    const isPerson = this.rows.aRow === A_PERSON;
    const yes = isPerson ? A_PERSON : READ;
    if (answer === A_PERSON || answer === READ) return null;
    const { sheet, row, kind } = place;
    if (answer === LEAVE_OUT) return { ...noFindings(), leftOut: [{ sheet, row, text, reason: look }] };
    const { aRow } = this.rows;
    const advice =
      look === "several people"
        ? "Give each of them a row and an id of their own, leave it out"
        : "Leave it out";
    const sentence = `This row looks like ${IN_WORDS[look]}, not ${aRow}: “${text}”. ${advice}, or say that it is ${aRow}.`;
    const choices = [LEAVE_OUT, yes];
    return {
      ...noFindings(),
      problems: [{ sheet, row, value: text, message: sentence, choices, suggestion: LEAVE_OUT }],
      questions: [
        {
          ...{ kind, sheet, column: ROWS_COLUMN, word, choices, suggestion: LEAVE_OUT, rows: [row] },
          about: "row",
          sentence: `“${text}” looks like ${IN_WORDS[look]}. Is it ${aRow}?`,
          labels: { [LEAVE_OUT]: "No: leave it out", [yes]: `Yes: ${aRow}` },
        },
      ],
    };
  }

  private textOf(cells: ReadonlyMap<number, Cell>, fact: string): string {
    const sources = this.bindings.find((binding) => binding.fact === fact)?.sources ?? [];
    return sources
      .map((source) => cells.get(source.at.index)?.shown ?? "")
      .filter((text) => text !== "")
      .join(" ");
  }
}

/** The text that gives a row its look: the id where it does, else the name. */
function triggerOf(id: string, name: string): string {
  return rowLook({ id, name: "Ann Bell", all: [], headers: [] }) === null ? name : id;
}

/** What was said of rows with such words, or under another column of a sheet of that name; undefined when nobody said. */
export function answerAboutRows(
  answers: ImportAnswers,
  word: string,
  column = ROWS_COLUMN,
): string | null | undefined {
  return answers.values.findLast(
    (one) => matchKey(one.column) === matchKey(column) && matchKey(one.word) === matchKey(word),
  )?.answer;
}
