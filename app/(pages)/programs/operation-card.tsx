import { Disclosure } from "@/app/_components/disclosure";
import { Section } from "@/app/_components/section";
import type { OperationDetails } from "@/lib/http/api-reference";
import { CodeBlock } from "./code-block";
import { TryIt } from "./try-it";
import { VerbBadge } from "./verb-badge";

interface OperationCardProps {
  operation: OperationDetails;
  host: string;
  needsToken: boolean;
}

/** One method of a path: who may, what it answers, and a place to try it. */
export function OperationCard({ operation, host, needsToken }: OperationCardProps) {
  const { verb, path, who, answers } = operation;
  return (
    <Section
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          <VerbBadge verb={verb} />
          <code>{path}</code>
        </span>
      }
      lead={`Allowed for: ${who}.`}
    >
      <div className="flex flex-col gap-5">
        <TryIt operation={operation} host={host} needsToken={needsToken} />
        <div>
          {answers.map(({ status, type, shape }) => (
            <Disclosure key={`${status} ${type}`} summary={`Answers ${status} with ${type}`}>
              <CodeBlock name={`What it answers with ${status}`}>{shape}</CodeBlock>
            </Disclosure>
          ))}
          <p className="mt-1 max-w-measure text-muted text-small">
            A refusal is application/problem+json, with a detail that says what to do.
          </p>
        </div>
      </div>
    </Section>
  );
}
