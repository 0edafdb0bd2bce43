import { Button } from "@/app/_components/button";
import { Section } from "@/app/_components/section";
import type { Review } from "@/lib/services/import/review";
import { ColumnQuestion } from "./column-question";
import { type Draft, questionsOf } from "./draft";
import { WordQuestion } from "./word-question";

export interface AskedProps {
  review: Review;
  draft: Draft;
  onDraft: (draft: Draft) => void;
  onApply: () => void;
  isBusy: boolean;
}

/** One question for each word that is not known, however many rows hold it, and one for each unknown column. */
export function ReviewQuestions({ review, draft, onDraft, onApply, isBusy }: AskedProps) {
  const questions = questionsOf(review);
  const columns = review.sheets.flatMap(({ sheet, columns_ignored, fields_kept }) =>
    fields_kept.length === 0 ? [] : columns_ignored.map((header) => ({ sheet, header, fields: fields_kept })),
  );
  if (questions.length === 0 && columns.length === 0) return null;
  return (
    <Section
      isDesk
      title={questions.length === 0 ? "Columns that are not recognised" : "Questions"}
      lead={
        questions.length === 0
          ? "They are not used unless you say what they contain."
          : "Nothing is guessed. Your answers are remembered, and can be changed on the settings page."
      }
    >
      <div className="flex flex-col gap-5">
        <ul className="grid gap-5 md:grid-cols-2">
          {questions.map((question, index) => (
            <li key={question.key}>
              <WordQuestion
                id={`word-${index}`}
                question={question}
                answer={draft.answers[question.key] ?? ""}
                onAnswer={(answer) =>
                  onDraft({ ...draft, answers: { ...draft.answers, [question.key]: answer } })
                }
              />
            </li>
          ))}
          {columns.map(({ sheet, header, fields }, index) => (
            <li key={`${sheet} ${header}`}>
              <ColumnQuestion
                id={`column-${index}`}
                sheet={sheet}
                header={header}
                fields={fields}
                answer={draft.columns[header] ?? ""}
                onAnswer={(field) => onDraft({ ...draft, columns: { ...draft.columns, [header]: field } })}
              />
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={onApply} isBusy={isBusy}>
            Apply answers
          </Button>
        </div>
      </div>
    </Section>
  );
}
