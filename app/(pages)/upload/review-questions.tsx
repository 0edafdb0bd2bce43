import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import { Written } from "@/app/_components/written";
import type { Review } from "@/lib/services/import/review";
import { type Draft, type Question, questionsOf } from "./draft";

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
  // Columns alone keep nothing from being stored: they are asked about further down, with the others.
  if (questions.length === 0 && columns.length === 0) return null;
  return (
    <Section
      isDesk
      title={questions.length === 0 ? "Columns that are not recognised" : "Questions"}
      lead={
        questions.length === 0
          ? "They are kept with the upload and not used, unless you say what they hold."
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
              <Field
                id={`column-${index}`}
                label={
                  <>
                    Which column is <Written text={header} /> of {sheet}?
                  </>
                }
              >
                <Select
                  id={`column-${index}`}
                  value={draft.columns[header] ?? ""}
                  onChange={({ target }) =>
                    onDraft({ ...draft, columns: { ...draft.columns, [header]: target.value } })
                  }
                >
                  <option value="">None: keep it and do not use it</option>
                  {fields.map((field) => (
                    <option key={field}>{field}</option>
                  ))}
                </Select>
              </Field>
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

interface WordQuestionProps {
  id: string;
  question: Question;
  answer: string;
  onAnswer: (answer: string) => void;
}

function WordQuestion({ id, question, answer, onAnswer }: WordQuestionProps) {
  return (
    <Field
      id={id}
      label={
        <>
          What is <Written text={question.word} /> as {question.column}?
        </>
      }
      hint={question.places.map(({ sheet, rows }) => placeOf(sheet, rows)).join("; ")}
    >
      <Select
        id={id}
        value={answer}
        onChange={({ target }) => onAnswer(target.value)}
        aria-describedby={hintIdOf(id)}
      >
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
        <option value="">Not recorded</option>
      </Select>
    </Field>
  );
}

const ROWS_NAMED = 12;

function placeOf(sheet: string, rows: number[]): string {
  const named = rows.slice(0, ROWS_NAMED).join(", ");
  const more = rows.length > ROWS_NAMED ? ` and ${rows.length - ROWS_NAMED} more` : "";
  return `${sheet}, ${rows.length === 1 ? "row" : "rows"} ${named}${more}`;
}
