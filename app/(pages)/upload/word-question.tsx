import { Field, hintIdOf } from "@/app/_components/field";
import { Select } from "@/app/_components/select";
import { Written } from "@/app/_components/written";
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
