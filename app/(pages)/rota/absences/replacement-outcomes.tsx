import { AnswerNotice } from "@/app/_client/answer-notice";
import type { Answer } from "@/app/_client/api";
import { Notice } from "@/app/_components/notice";
import type { Applied } from "./use-replacements";

/** What came of each assignment that was to be given to somebody else. */
export function ReplacementOutcomes({ answer }: { answer: Answer<Applied> }) {
  if (!answer.ok) return <AnswerNotice answer={answer}>{() => null}</AnswerNotice>;
  const { message, outcomes } = answer.value;
  const failed = outcomes.filter(({ employee_id }) => employee_id === null).length;
  return (
    <Notice kind={failed === 0 ? "success" : "warn"}>
      <p>{message}</p>
      <ul aria-label="Outcomes" className="mt-1 flex list-disc flex-col gap-1 pl-5">
        {outcomes.map(({ assignment_id: id, employee_id: employee, message: said }) => (
          <li key={id}>
            {employee === null && <strong>Not reassigned: </strong>}
            {said}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
