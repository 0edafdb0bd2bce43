import type { ReactNode } from "react";
import { Disclosure } from "@/app/_components/disclosure";

interface ProblemListProps<Problem> {
  label: string;
  problems: readonly Problem[];
  keyOf: (problem: Problem) => string | number;
  who: (problem: Problem) => ReactNode;
  what: (problem: Problem) => ReactNode;
}

const SHOWN = 10;

/** Problems of one kind: whom each concerns, and what it is. Beyond the first ten they are folded away. */
export function ProblemList<Problem>(props: ProblemListProps<Problem>) {
  const { label, problems } = props;
  const rest = problems.slice(SHOWN);
  return (
    <>
      <Lines {...props} problems={problems.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={`${rest.length} more`}>
          <Lines {...props} label={`${label}: more`} problems={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Lines<Problem>({ label, problems, keyOf, who, what }: ProblemListProps<Problem>) {
  return (
    <ul aria-label={label} className="-my-2 divide-y divide-line">
      {problems.map((problem) => (
        <li key={keyOf(problem)} className="grid gap-x-5 gap-y-1 py-2 md:grid-cols-[16rem_minmax(0,1fr)]">
          <div className="min-w-0">{who(problem)}</div>
          <div className="min-w-0">{what(problem)}</div>
        </li>
      ))}
    </ul>
  );
}
