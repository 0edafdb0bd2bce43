import { Field, hintIdOf } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { Written } from "@/app/_components/written";
import { columnLabel } from "@/lib/domain/fact-labels";
import type { Question } from "./draft";

interface WordQuestionProps {
  id: string;
  question: Question;
  answer: string;
  onAnswer: (answer: string) => void;
}

/** One word, asked about once however many rows hold it; the best suggestion is chosen. */
export function WordQuestion({ id, question, answer, onAnswer }: WordQuestionProps) {
  return (
    <Field
      id={id}
      label={
        question.sentence ?? (
          <>
            What is <Written text={question.word} /> as {columnLabel(question.column)}?
          </>
        )
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
          <option key={choice} value={choice}>
            {question.labels?.[choice] ?? choice}
          </option>
        ))}
        {(!question.labels || "" in question.labels) && (
          <option value="">{question.labels?.[""] ?? "Not recorded"}</option>
        )}
      </Select>
    </Field>
  );
}

const ROWS_NAMED = 12;

function placeOf(sheet: string, rows: number[]): string {
  if (rows.length === 0) return sheet;
  const named = rows.slice(0, ROWS_NAMED).join(", ");
  const more = rows.length > ROWS_NAMED ? ` and ${rows.length - ROWS_NAMED} more` : "";
  return `${sheet}, ${rows.length === 1 ? "row" : "rows"} ${named}${more}`;
}
