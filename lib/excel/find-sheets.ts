import { matchKey } from "@/lib/domain/fields/text";
import type { Findings } from "./findings";
import type { SheetKind } from "./sheet-kind";

/** How many sheets a sentence names before it only counts. */
const NAMED = 10;

/** The name of the one sheet of a kind; null, with a problem, when there is none or more than one. */
export function findSheet<Facts>(
  sheetNames: string[],
  kind: SheetKind<Facts>,
  findings: Findings,
): string | null {
  const fitting = sheetNames.filter((candidate) => kind.nameKeys.includes(matchKey(candidate)));
  if (fitting.length === 1) return fitting[0] ?? null;
  const message =
    fitting.length === 0
      ? `The workbook has no sheet ${kind.usualName}, only ${namesOf(sheetNames)}; add the sheet, or give it this name.`
      : `The sheets ${fitting.join(" and ")} both list ${kind.people}; keep one of them.`;
  findings.problems.push({ sheet: fitting[0] ?? kind.usualName, message });
  return null;
}

function namesOf(sheetNames: string[]): string {
  if (sheetNames.length === 0) return "no sheets";
  const named = sheetNames.slice(0, NAMED).join(", ");
  const more = sheetNames.length - NAMED;
  return more > 0 ? `${named} and ${more} more` : named;
}
