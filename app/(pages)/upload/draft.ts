import type { ConflictChoice } from "@/lib/domain/upload-plan";
import type { ImportQuestion } from "@/lib/domain/workbook";
import type { Review } from "@/lib/services/import/review";
import type { Said } from "./upload-body";

/** What stands in the review's boxes, before it is applied. */
export interface Draft {
  /** By {@link questionKey}; an empty text is "not recorded". */
  answers: Record<string, string>;
  /** By header; an empty text is "not used". */
  columns: Record<string, string>;
  conflicts: Record<string, ConflictChoice>;
}

/** A word of a column, asked about once though both sheets may hold it: one answer counts for both. */
export interface Question {
  key: string;
  column: string;
  word: string;
  choices: string[];
  places: { sheet: string; rows: number[] }[];
  /** The question itself, where it is not what a word stands for. */
  sentence?: string;
  labels?: Record<string, string>;
}

const questionKey = ({ column, word }: Pick<ImportQuestion, "column" | "word">) => `${column}\n${word}`;

/** The questions of a review, those about the same word of the same column taken together. */
export function questionsOf({ questions }: Review): Question[] {
  const byKey = new Map<string, Question>();
  for (const { column, word, choices, sheet, rows, sentence, labels } of questions) {
    const key = questionKey({ column, word });
    const known = byKey.get(key) ?? {
      ...{ key, column, word, choices, places: [] },
      ...(sentence === undefined ? {} : { sentence, labels }),
    };
    known.places.push({ sheet, rows });
    byKey.set(key, known);
  }
  return [...byKey.values()];
}

/** What the boxes hold at first: what was answered before, else the best suggestion. */
export function draftOf(review: Review, everSaid: Said): Draft {
  const answers = review.questions.map(({ column, word, suggestion }) => {
    const earlier = everSaid.mappings[column];
    const answer = earlier && Object.hasOwn(earlier, word) ? earlier[word] : suggestion;
    return [questionKey({ column, word }), answer ?? ""];
  });
  return {
    answers: Object.fromEntries(answers),
    columns: {},
    conflicts: Object.fromEntries(review.conflicts.map(({ key, choice }) => [key, choice])),
  };
}

/** What the boxes say, as an upload is told. */
export function saidIn(review: Review, draft: Draft): Said {
  const mappings: Said["mappings"] = {};
  for (const { key, column, word } of questionsOf(review)) {
    mappings[column] = { ...mappings[column], [word]: draft.answers[key] || null };
  }
  const columns = Object.entries(draft.columns).filter(([, field]) => field !== "");
  if (columns.length > 0) mappings.columns = Object.fromEntries(columns);
  return { mappings, conflicts: draft.conflicts };
}

/** Whether something was said that the review does not know yet. */
export function isChanged(review: Review, draft: Draft): boolean {
  return (
    Object.values(draft.columns).some((field) => field !== "") ||
    review.conflicts.some(({ key, choice }) => draft.conflicts[key] !== choice)
  );
}
