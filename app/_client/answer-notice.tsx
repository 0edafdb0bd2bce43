import type { ReactNode } from "react";
import { Notice } from "../_components/notice";
import type { Answer } from "./api";

interface AnswerNoticeProps<Value> {
  /** Null until there is one. */
  answer: Answer<Value> | null;
  /** The message of a success. */
  children: (value: Value) => ReactNode;
}

/** The result of a request in one sentence; for a refusal the server's own. */
export function AnswerNotice<Value>({ answer, children }: AnswerNoticeProps<Value>) {
  if (answer === null) return null;
  if (answer.ok) return <Notice kind="success">{children(answer.value)}</Notice>;
  return <Notice kind="problem">{answer.problem.detail}</Notice>;
}
