import { matchKey } from "@/lib/domain/fields/text";
import { type ImportAnswers, READ } from "@/lib/domain/workbook";
import type { Findings } from "./findings";
import { answerAboutHidden } from "./hidden-rows";
import type { SheetKind } from "./sheet-kind";

/** How many sheets a sentence names before it only counts. */
const NAMED = 10;

/** By what a sheet is looked for. */
type Wanted = Pick<SheetKind<never>, "nameKeys" | "otherNameKeys" | "people" | "usualName">;

/** What a copy, a version, a week or a month adds to the name of a sheet: `Employees (2)`, `Visits wk 30 Nov`. */
const ADDED =
  /(?:[\s_,-]+(?:\(?\d[\d./-]*(?:st|nd|rd|th)?\)?|copy|new|final|current|v\d+|wk|w[/. ]?c|w[/. ]?b|weeks?|commencing|beginning|starting|of|for|from|to|until|this|next|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*))+$/i;

/** The sheets that have a name of the kind: its own ones, else others for the same people, else one with a date or number added. */
export function sheetsOf(
  sheetNames: readonly string[],
  { nameKeys, otherNameKeys = [] }: Pick<Wanted, "nameKeys" | "otherNameKeys">,
): string[] {
  const tries: [keys: string[], name: (name: string) => string][] = [
    [nameKeys, (name) => name],
    [otherNameKeys, (name) => name],
    [[...nameKeys, ...otherNameKeys], (name) => name.trim().slice(0, LONGEST).replace(ADDED, "")],
  ];
  for (const [keys, named] of tries) {
    const fitting = sheetNames.filter((name) => keys.includes(matchKey(named(name))));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** No program gives a sheet a longer name. */
const LONGEST = 40;

/** Whether a sheet is called after its days and nothing else: `Mon`, `7 Dec`, `wk 30 Nov`. */
export const isNamedAfterDays = (name: string): boolean =>
  ` ${name.trim().slice(0, LONGEST)}`.replace(ADDED, "") === "";

/** The name of the one sheet of a kind; null, with a problem, when there is none or more than one. */
export function findSheet(
  sheetNames: readonly string[],
  hiddenNames: ReadonlySet<string>,
  kind: Wanted,
  answers: ImportAnswers,
  findings: Findings,
): string | null {
  const fitting = findSheets(sheetNames, hiddenNames, kind, answers, findings);
  if (fitting.length > 0) return theOnly(fitting, kind, findings);
  const alike = sheetNames.filter((name) => isNamedLike(name, kind));
  const message =
    alike.length > 1
      ? `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; if ${alike.join(" and ")} list ${kind.people}, put everybody on one sheet and give it this name.`
      : `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; add the sheet, or give it this name.`;
  findings.problems.push({ sheet: kind.usualName, message });
  return null;
}

/** `Carers North` */
const isNamedLike = (name: string, { nameKeys, otherNameKeys = [] }: Wanted): boolean =>
  [...nameKeys, ...otherNameKeys].some((key) => matchKey(name.slice(0, LONGEST)).startsWith(key));

function theOnly(fitting: readonly string[], kind: Wanted, findings: Findings): string | null {
  if (fitting.length === 1) return fitting[0] ?? null;
  const message = `The sheets ${fitting.join(" and ")} both list ${kind.people}; keep one of them, with everybody on it.`;
  findings.problems.push({ sheet: fitting[0] ?? kind.usualName, message });
  return null;
}

/**
 * The sheets that have a name of the kind. A hidden sheet is read where no other one lists the same, and else left
 * out; a coordinator may say otherwise. Either is named.
 */
export function findSheets(
  sheetNames: readonly string[],
  hiddenNames: ReadonlySet<string>,
  kind: Wanted,
  answers: ImportAnswers,
  findings: Findings,
): string[] {
  const listing = sheetsOf(sheetNames, kind);
  const isAlone = listing.every((name) => hiddenNames.has(name));
  return listing.filter((name) => {
    if (!hiddenNames.has(name)) return true;
    const answer = answerAboutHidden(answers, name);
    const isRead = answer === READ || (answer === undefined && isAlone);
    findings.hidden.push({ sheet: name, rows: [], isRead });
    if (!isRead) findings.leftOut.push({ sheet: name, row: null, text: name, reason: "hidden sheet" });
    return isRead;
  });
}

function namesOf(sheetNames: readonly string[]): string {
  if (sheetNames.length === 0) return "no sheets";
  const named = sheetNames.slice(0, NAMED).join(", ");
  const more = sheetNames.length - NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
