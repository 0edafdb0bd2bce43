import type { ReactNode } from "react";
import { Notice } from "../_components/notice";
import type { Answer } from "./api";

interface AnswerNoticeProps<Value> {
  /** Null until there is one. */
  answer: Answer<Value> | null;
  /** What to say of a success. */
  children: (value: Value) => ReactNode;
}

/** What came of a request, in one sentence: the server's own when it refused. */
export function AnswerNotice<Value>({ answer, children }: AnswerNoticeProps<Value>) {
  if (answer === null) return null;
  if (answer.ok) return <Notice kind="success">{children(answer.value)}</Notice>;
  return <Notice kind="problem">{answer.problem.detail}</Notice>;
}
