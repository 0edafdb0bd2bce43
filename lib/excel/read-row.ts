import { isReadable, type UnknownWord, type Written } from "@/lib/domain/fields/reading";
import { plainText, quoted, saysNotRecorded } from "@/lib/domain/fields/text";
import type { ImportQuestion, Problem } from "@/lib/domain/workbook";
import type { AnswersByFact } from "./answers";
import type { Binding } from "./bind-columns";
import { type Cell, writtenTime } from "./cell";
import { type CellKind, JOINED_BY } from "./column";
import { type Findings, noFindings, shownValue } from "./findings";
import { columnName } from "./headers";
import type { SheetKind } from "./sheet-kind";

/** Where a row stands, and how its workbook counts days. */
export interface RowPlace {
  sheet: string;
  /** As the spreadsheet numbers it, from 1. */
  row: number;
  date1904: boolean;
  answers: AnswersByFact;
}

/** A row as read: its facts are complete only when it has no problems. */
export interface ReadRow<Facts> extends Findings {
  facts: Facts;
}

/** What the columns of a fact hold together. */
interface Content {
  written: Written;
  shown: string;
}

/** Reads one row of people. Every cell that cannot be read is a problem of its own. */
export function readRow<Facts>(
  cells: ReadonlyMap<number, Cell>,
  bindings: Binding<Facts>[],
  kind: SheetKind<Facts>,
  place: RowPlace,
): ReadRow<Facts> {
  const row: ReadRow<Facts> = { facts: { ...kind.blank }, ...noFindings() };
  const further = bindings.flatMap((binding) =>
    readFact(cells, binding, kind, place, row).map((said): [string, Further] => [
      columnName((binding.sources[0] as Binding<Facts>["sources"][number]).at),
      said,
    ]),
  );
  // What a cell says of other facts counts where their own cells say nothing.
  for (const [column, [fact, value]] of further) {
    if (value === undefined || !Object.hasOwn(row.facts as object, fact)) continue;
    const own: unknown = row.facts[fact as keyof Facts];
    if (own === null) row.facts[fact as keyof Facts] = value as Facts[keyof Facts];
    else if (kind.mustAgree && own !== value) row.problems.push(contradiction(place, column, value, own));
  }
  return row;
}

type Further = [fact: string, value: string | undefined];

const contradiction = ({ sheet, row }: RowPlace, column: string, value: string, own: unknown): Problem => ({
  ...{ sheet, row, column, value: shownValue(value) },
  message: `This cell says ${quoted(value)} and another cell of the row says ${quoted(String(own))}; correct one of them.`,
});

/** Reads one fact into the row; returns what its cell says of others. */
function readFact<Facts>(
  cells: ReadonlyMap<number, Cell>,
  binding: Binding<Facts>,
  kind: SheetKind<Facts>,
  place: RowPlace,
  row: ReadRow<Facts>,
): Further[] {
  const [first] = binding.sources;
  if (!first) return [];
  const column = columnName(first.at);
  const { sheet, row: number, date1904, answers } = place;
  const refusal = binding.sources.map((source) =>
    refusedCell(cells.get(source.at.index), source.column.kind, binding.fact === "notes"),
  );
  const message = refusal.find((reason) => reason !== null);
  const content = contentOf(cells, binding);
  const problem = (sentence: string, unknown?: UnknownWord) =>
    row.problems.push({
      sheet,
      row: number,
      column,
      value: shownValue(content.shown),
      message: sentence,
      ...(unknown ? { choices: [...unknown.choices], suggestion: unknown.suggestion } : {}),
    });
  if (message) {
    problem(message);
    return [];
  }
  const reading = first.column.read(content.written, { date1904, answerFor: answers(binding.fact) });
  if (!isReadable(reading)) {
    problem(reading.problem, reading.unknown);
    if (reading.unknown) row.questions.push(questionOf(reading.unknown, first.column.header, kind, place));
    return [];
  }
  row.facts[binding.fact] = reading.value as Facts[typeof binding.fact];
  const to = reading.shown ?? (reading.value === null ? "not recorded" : String(reading.value));
  const isMerged = binding.sources.some((source) => cells.get(source.at.index)?.mergedFrom);
  if (reading.repaired && to !== content.shown && !isMerged) {
    row.repairs.push({ sheet, row: number, column, from: shownValue(content.shown), to: shownValue(to) });
  }
  const merged = binding.sources.map((source) => cells.get(source.at.index)?.mergedFrom).find(Boolean);
  if (merged !== undefined) {
    row.repairs.push({ sheet, row: number, column, from: `merged with row ${merged}`, to: shownValue(to) });
  }
  return Object.entries(reading.also ?? {});
}

function questionOf<Facts>(
  { word, choices, suggestion }: UnknownWord,
  column: string,
  kind: SheetKind<Facts>,
  { sheet, row }: RowPlace,
): ImportQuestion {
  return { kind: kind.person, sheet, column, word, choices: [...choices], suggestion, rows: [row] };
}

/** Words and marks that stand for what another cell says, and dots for nothing. */
const REFERS =
  /^(?:as (?:above|before|below)|(?:see |same )?(?:above|below)|(?:see|as) (?:row|line) ?\d+|same(?: as .+| address| postcode| house| place| details)?|ditto|dto|do\.|[-–—]*["”“″〃]+[-–—]*|''|,,|\.\.+|…)[.!]*$/i;

/** Why a cell cannot be read whatever its column is for, or null. */
function refusedCell(cell: Cell | undefined, kind: CellKind, isNotes: boolean): string | null {
  if (cell?.fault) return cell.fault;
  // Notes are read by people, who see what is meant.
  if (cell && !isNotes && REFERS.test(cell.shown)) {
    return `The cell says only “${cell.shown}”; write the value itself, or leave it empty.`;
  }
  if (cell?.isDate && (kind === "code" || kind === "number")) {
    return "The spreadsheet turned this cell into a date; format it as text and write the value again.";
  }
  return null;
}

function contentOf<Facts>(cells: ReadonlyMap<number, Cell>, binding: Binding<Facts>): Content {
  if (binding.sources.length === 1) {
    const source = binding.sources[0];
    const cell = source && cells.get(source.at.index);
    if (!source || !cell) return { written: null, shown: "" };
    const isText = source.column.kind === "text" || source.column.kind === "code";
    const written = source.column.kind === "time" ? writtenTime(cell) : cell.written;
    return { written: isText ? cell.shown : written, shown: cell.shown };
  }
  const parts = binding.sources
    .map((source) => cells.get(source.at.index)?.shown ?? "")
    .filter((text) => text !== "" && (binding.fact === "name" || !saysNotRecorded(text)));
  const joiner = JOINED_BY.get(binding.fact) ?? " ";
  // Lines of an address often bring their own comma.
  const tidy = binding.fact === "address" ? parts.map((part) => part.replace(/[,\s]+$/, "")) : parts;
  const joined = plainText(tidy.filter((part) => part !== "").join(joiner));
  return { written: joined, shown: joined };
}
