import type { ReadOptions } from "@/lib/domain/fields/reading";
import { matchKey } from "@/lib/domain/fields/text";
import type { ColumnAnswer, ImportAnswers } from "@/lib/domain/workbook";
import { headerKey } from "./header-key";
import type { SheetKind } from "./sheet-kind";

/** Nothing was answered. */
export const NO_ANSWERS: ImportAnswers = { values: [], columns: [] };

/** How a cell of a fact is read, with what was answered about its column under any header that fills it. */
export type AnswersByFact = (fact: string) => ReadOptions["answerFor"];

/** The answers to one kind of sheet, by fact. */
export function answersByFact<Facts>(answers: ImportAnswers, kind: SheetKind<Facts>): AnswersByFact {
  const byFact = new Map<string, Map<string, string | null>>();
  for (const { kind: of, column, word, answer } of answers.values) {
    const fact = kind.catalogue.get(headerKey(column))?.fact;
    if ((of !== null && of !== kind.person) || fact === undefined) continue;
    byFact.set(fact, (byFact.get(fact) ?? new Map()).set(matchKey(word), answer));
  }
  return (fact) => {
    const words = byFact.get(fact);
    return words && ((word) => words.get(matchKey(word)));
  };
}

/** The key of the known header that an unrecognised one stands for; its own key when nobody said. */
export function headerKeyOf<Facts>(
  answers: ImportAnswers,
  kind: SheetKind<Facts>,
  headersKey: string,
): (key: string) => string {
  const isMeant = (answer: ColumnAnswer) =>
    (answer.kind === null || answer.kind === kind.person) &&
    (answer.headersKey === null || answer.headersKey === headersKey) &&
    kind.catalogue.has(matchKey(answer.as));
  const mapped = new Map(
    answers.columns.filter(isMeant).map(({ header, as }) => [headerKey(header), matchKey(as)]),
  );
  return (key) => (kind.catalogue.has(key) ? key : (mapped.get(key) ?? key));
}
