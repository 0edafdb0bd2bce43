import { Button } from "@/app/_components/button";
import { serviceName } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import type { Question, RequestField } from "@/lib/domain/request";
import { SERVICES } from "@/lib/domain/service";
import { CHIP_LABELS, chipOf } from "./chip-values";
import { answerTo, type VisitFields } from "./visit-fields";

interface VisitQuestionsProps {
  questions: Question[];
  onAnswer: (patch: Partial<VisitFields>) => void;
  /** Opens the editor of what is asked about. */
  onOpen: (field: RequestField) => void;
}

/** What is missing, each with its choices as buttons, or the way to its editor. */
export function VisitQuestions({ questions, onAnswer, onOpen }: VisitQuestionsProps) {
  return questions.map((question) => (
    <fieldset
      key={`${question.field} ${question.message}`}
      className="min-w-0 rounded-control border border-care/40 bg-care-soft px-4 py-3"
    >
      <legend className="sr-only">{wordsOf(question)}</legend>
      <p aria-hidden className="mb-2 font-medium">
        {wordsOf(question)}
      </p>
      <div className="flex flex-wrap gap-2">
        {question.choices.map((choice) => (
          <Button key={choice} onClick={() => onAnswer(answerTo(question, choice))}>
            <Choice field={question.field} choice={choice} />
          </Button>
        ))}
        <Button onClick={() => onOpen(question.field)}>
          <EditorName question={question} />
        </Button>
      </div>
    </fieldset>
  ));
}

/** The question alone where its message goes on with what programs write: the choices are beside it. */
const wordsOf = ({ asks, message }: Question) => asks ?? message;

/** What the button to the editor says. */
function EditorName({ question: { field, choices } }: { question: Question }) {
  if (field === "service_type" && choices.length === SERVICES.length) return <>Several services</>;
  return (
    <>
      {choices.length === 0 ? "Choose" : "Another"}
      <span className="sr-only"> {CHIP_LABELS[chipOf(field)].toLowerCase()}</span>
    </>
  );
}

function Choice({ field, choice }: { field: RequestField; choice: string }) {
  if (field === "date") return <Time at={choice} />;
  return <>{field === "service_type" ? serviceName(choice) : choice}</>;
}
