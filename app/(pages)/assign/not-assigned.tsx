import { Disclosure } from "@/app/_components/disclosure";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { ProblemBody } from "@/lib/http/problem";
import { Questions } from "./questions";
import { factsOfRefusal } from "./refusal-facts";
import { RefusedCarers } from "./refused-carers";

interface NotAssignedProps {
  problem: ProblemBody;
  /** What was asked for in words; empty when it was asked for by fields. */
  sentence: string;
  /** Takes the sentence with an answer worked in. */
  onAnswer: (sentence: string) => void;
}

/** Why nothing was booked, and what would help: a question to answer, or the rules and whom they keep. */
export function NotAssigned({ problem, sentence, onAnswer }: NotAssignedProps) {
  const { questions, reasons, refusedCarers } = factsOfRefusal(problem);
  const isQuestion = questions.length > 0;
  return (
    <Section title={isQuestion ? "One more thing is needed" : "Nothing was booked"}>
      <div className="flex flex-col gap-5">
        <Notice kind={isQuestion ? "warn" : "problem"}>{problem.detail}</Notice>
        <Questions questions={questions} sentence={sentence} onAnswer={onAnswer} />
        {reasons.length > 0 && (
          <ul aria-label="Reasons" className="list-disc pl-5">
            {reasons.map((reason) => (
              <li key={reason.rule}>{reason.sentence}</li>
            ))}
          </ul>
        )}
        {refusedCarers.length > 0 && (
          <Disclosure summary={`What keeps each carer (${refusedCarers.length})`}>
            <RefusedCarers carers={refusedCarers} />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
