import { matchKey } from "@/lib/domain/fields/text";
import { type ImportAnswers, READ } from "@/lib/domain/workbook";
import type { Findings } from "./findings";
import { answerAboutHidden } from "./hidden-rows";
import type { SheetKind } from "./sheet-kind";

/** How many sheets a sentence names before it only counts. */
const NAMED = 10;

/**
 * The name of the one sheet of a kind; null, with a problem, when there is none or more than one. A hidden sheet is
 * read where no other one lists these people, and else left out; a coordinator may say otherwise. Either is named.
 */
export function findSheet<Facts>(
  sheetNames: readonly string[],
  hiddenNames: ReadonlySet<string>,
  kind: SheetKind<Facts>,
  answers: ImportAnswers,
  findings: Findings,
): string | null {
  const listing = sheetNames.filter((candidate) => kind.nameKeys.includes(matchKey(candidate)));
  const isAlone = listing.every((name) => hiddenNames.has(name));
  const fitting = listing.filter((name) => {
    if (!hiddenNames.has(name)) return true;
    const answer = answerAboutHidden(answers, name);
    const isRead = answer === READ || (answer === undefined && isAlone);
    findings.hidden.push({ sheet: name, rows: [], isRead });
    if (!isRead) findings.leftOut.push({ sheet: name, row: null, text: name, reason: "hidden sheet" });
    return isRead;
  });
  if (fitting.length === 1) return fitting[0] ?? null;
  const message =
    fitting.length === 0
      ? `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; add the sheet, or give it this name.`
      : `The sheets ${fitting.join(" and ")} both list ${kind.people}; keep one of them.`;
  findings.problems.push({ sheet: fitting[0] ?? kind.usualName, message });
  return null;
}

function namesOf(sheetNames: readonly string[]): string {
  if (sheetNames.length === 0) return "no sheets";
  const named = sheetNames.slice(0, NAMED).join(", ");
  const more = sheetNames.length - NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
