import { Button } from "@/app/_components/button";
import { serviceName } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import type { Question } from "@/lib/domain/request";
import { answered } from "./answered";

interface QuestionsProps {
  questions: Question[];
  sentence: string;
  onAnswer: (sentence: string) => void;
}

/** The questions that can be answered by a click: the answer goes into the sentence, to be read and sent. */
export function Questions({ questions, sentence, onAnswer }: QuestionsProps) {
  const answerable = questions.filter(({ choices }) => choices.length > 0);
  if (answerable.length === 0 || sentence === "") return null;
  return (
    <>
      {answerable.map((question) => (
        <fieldset key={question.message} className="min-w-0">
          <legend className="mb-2 font-medium">
            {questions.length > 1 ? question.message : "Choose, then send it again:"}
          </legend>
          <div className="flex flex-wrap gap-2">
            {question.choices.map((choice) => (
              <Button key={choice} onClick={() => onAnswer(answered(sentence, question, choice))}>
                <Choice question={question} choice={choice} />
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

function Choice({ question, choice }: { question: Question; choice: string }) {
  if (question.field === "date") return <Time at={choice} />;
  return <>{question.field === "service_type" ? serviceName(choice) : choice}</>;
}
