import { matchKey } from "@/lib/domain/fields/text";
import { type ImportAnswers, type Problem, READ } from "@/lib/domain/workbook";
import type { Findings } from "./findings";
import { answerAboutHidden } from "./hidden-rows";
import type { SheetKind } from "./sheet-kind";

/** How many sheets a sentence names before it only counts. */
const NAMED = 10;

/** By what a sheet is looked for. */
type Wanted = Pick<SheetKind<never>, "nameKeys" | "otherNameKeys" | "people" | "usualName">;

/** A day or a month, whole or as people shorten it: a name that only begins like one (`Monica`, `Marcus`) is none. */
const DAY_OR_MONTH =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const WEEK = "wk|w[/. ]?c|w[/. ]?b|weeks?";
const BETWEEN = "commencing|beginning|starting|of|for|from|to|until|this|next";
const NUMBER = "\\(?\\d[\\d./-]*(?:st|nd|rd|th)?\\)?";
const VERSION = "copy|new|final|current|v\\d+";
const OLD =
  "old|older|previous|prev|past|last|backup|back-?up|bak|archived?|draft|template|example|sample|original|superseded|do not use|test";
const added = (words: string) => new RegExp(`(?:[\\s_,-]+(?:${words}))+$`, "i");

/** What a copy, a version, a week or a month adds to the name of a sheet: `Employees (2)`, `Visits wk 30 Nov`. */
const ADDED = added([NUMBER, VERSION, WEEK, BETWEEN, DAY_OR_MONTH].join("|"));
/** The same without what tells versions apart. */
const ADDED_DAYS = added([NUMBER, WEEK, BETWEEN, DAY_OR_MONTH].join("|"));
/** Words that areas are called by as well: `Visits Old Town`, `Visits Test Valley`, `Visits New Forest`. */
const ALSO_AN_AREA = "old|new|test|original|past|last|current";
/** What a word that is also an area's stands before when it tells a version: `Visits old list`, `Visits old 30 Nov`. */
const OF_A_LIST = `${NUMBER}|${VERSION}|${OLD}|${WEEK}|${BETWEEN}|${DAY_OR_MONTH}|lists?|sheets?|rotas?|versions?|data|visits?|calls?`;
const versionOf = (words: string) =>
  new RegExp(
    `[\\s_,-](?:\\((?:\\d+|[^()]*\\b(?:${words}))\\)|(?!(?:${ALSO_AN_AREA})[\\s_,-]+(?!(?:${OF_A_LIST})(?:$|[\\s_,-])))(?:${words}))(?=$|[\\s_,-])`,
    "i",
  );
/** `Visits v2`, `Visits copy`, `Visits (2)`, `Visits (old)`: one of several versions. */
const IS_VERSION = versionOf(`${VERSION}|${OLD}`);
const IS_OLD = versionOf(OLD);
const AREA_WORD = new RegExp(`[\\s_,-]+(?:${ALSO_AN_AREA})(?=[\\s_,-])`, "gi");
/** What a name must have to say a day: a number alone, or `this`, says none. */
const SAYS_DAYS = new RegExp(`\\b(?:${DAY_OR_MONTH}|(?:${WEEK})[\\s_,-]*\\d+)\\b|\\d[./-]\\d`, "i");
/** People are called so too. */
const ALSO_A_NAME = /^(?:jan|april|may|june|august)$/i;

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

/** Whether a sheet is called a version of another one: `Visits old North` is one only beside `Visits North`. */
export const isVersion = (name: string, beside: readonly string[] = []): boolean => {
  const shown = name.trim();
  if (IS_VERSION.test(shown)) return true;
  const without = matchKey(shown.slice(0, LONGEST).replace(AREA_WORD, ""));
  return without !== matchKey(shown) && beside.some((other) => matchKey(other) === without);
};

/** Whether a sheet is called an earlier version, or no list that is in use: `Visits North (old)`. */
export const isOldVersion = (name: string): boolean => IS_OLD.test(name.trim());

/** No program gives a sheet a longer name. */
const LONGEST = 40;

/**
 * The sheets that are called after their days and nothing else: `Mon`, `7 Dec`, `wk 30 Nov`. `April` is the sheet of
 * a month only beside that of another day or month; beside `Sarah` it is a person's.
 */
export function namedAfterDays(sheetNames: readonly string[]): string[] {
  const named = sheetNames.filter((name) => {
    const shown = name.trim().slice(0, LONGEST);
    return SAYS_DAYS.test(shown) && ` ${shown}`.replace(ADDED_DAYS, "") === "";
  });
  return named.every((name) => ALSO_A_NAME.test(name.trim())) ? [] : named;
}

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
  const alike = sheetsNamedLike(sheetNames, kind);
  const message =
    alike.length > 1
      ? `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; ${onOneSheet(alike, kind)}`
      : `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; add the sheet, or give it this name.`;
  findings.problems.push({ sheet: kind.usualName, message });
  return null;
}

const onOneSheet = (alike: readonly string[], { people }: Wanted): string =>
  `if ${alike.join(" and ")} list ${people}, put everybody on one sheet and give it this name.`;

/** The sheets whose names begin like one of the kind: `Carers North`. */
export const sheetsNamedLike = (
  sheetNames: readonly string[],
  { nameKeys, otherNameKeys = [] }: Pick<Wanted, "nameKeys" | "otherNameKeys">,
): string[] =>
  sheetNames.filter((name) =>
    [...nameKeys, ...otherNameKeys].some((key) => matchKey(name.slice(0, LONGEST)).startsWith(key)),
  );

/** The problem of several sheets of a kind, none of which has a name of it. */
export const noSheetOf = (alike: readonly string[], kind: Wanted): Problem => ({
  sheet: kind.usualName,
  message: `The workbook has no sheet ${kind.usualName}; ${onOneSheet(alike, kind)}`,
});

function theOnly(fitting: readonly string[], kind: Wanted, findings: Findings): string | null {
  if (fitting.length === 1) return fitting[0] ?? null;
  findings.problems.push(bothList(fitting, kind));
  return null;
}

const bothList = (fitting: readonly string[], { people, usualName }: Wanted): Problem => ({
  sheet: fitting[0] ?? usualName,
  message: `The sheets ${fitting.join(" and ")} both list ${people}; keep one of them, with everybody on it.`,
});

/**
 * Says of several sheets of a kind that one must be kept. The rows of visits have days, so sheets of them are read
 * together where none is called a version of another: all else would count twice.
 */
export function sayVersions(
  fitting: readonly string[],
  kind: Wanted,
  isDated: boolean,
  findings: Findings,
): void {
  if (fitting.length < 2 || (isDated && !fitting.some((name) => isVersion(name, fitting)))) return;
  findings.problems.push(bothList(fitting, kind));
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
