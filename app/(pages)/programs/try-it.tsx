"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/app/_components/button";
import { Checkbox } from "@/app/_components/checkbox";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Select } from "@/app/_components/select";
import { Textarea } from "@/app/_components/textarea";
import type { OperationDetails } from "@/lib/http/api-reference";
import { CodeBlock } from "./code-block";
import { addressOf, curlLine, type Tried } from "./requests";
import { tryRequest } from "./try-request";

interface TryItProps {
  operation: OperationDetails;
  host: string;
  needsToken: boolean;
}

/** A request to fill in and send, and the same for a terminal. */
export function TryIt({ operation, host, needsToken }: TryItProps) {
  const { verb, exampleBody, answers } = operation;
  const [values, setValues] = useState<Record<string, string>>({});
  const [body, setBody] = useState(exampleBody ?? "");
  const [knows, setKnows] = useState(verb === "GET");
  const [isBusy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried | null>(null);
  const request = { verb, path: addressOf(operation, values), body: exampleBody === null ? null : body };
  const isEndless = answers.some(({ type }) => type === "text/event-stream");

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setTried(await tryRequest(request));
    setBusy(false);
  }

  return (
    <form className="flex flex-col gap-5" onSubmit={submit} aria-label="Try it">
      <Parameters operation={operation} values={values} onChange={setValues} />
      {exampleBody !== null && (
        <Field id="try-body" label="Body (JSON)">
          <Textarea
            id="try-body"
            rows={8}
            spellCheck={false}
            value={body}
            onChange={({ target }) => setBody(target.value)}
          />
        </Field>
      )}
      <CodeBlock name="The same in a terminal">{curlLine(request, host, needsToken)}</CodeBlock>
      {isEndless ? (
        <p>This path goes on answering until the program closes it. Try it in a terminal.</p>
      ) : (
        <>
          {verb !== "GET" && (
            <Checkbox label="I know that this changes what is saved" checked={knows} onChange={setKnows} />
          )}
          <div>
            <Button kind="primary" type="submit" isBusy={isBusy} disabled={!knows}>
              {isBusy ? "Sending…" : "Send request"}
            </Button>
          </div>
        </>
      )}
      <div role="status">
        {tried && (
          <div className="flex flex-col gap-2">
            <p className="font-medium">{tried.summary}</p>
            {tried.text !== "" && <CodeBlock name="The answer">{tried.text}</CodeBlock>}
          </div>
        )}
      </div>
    </form>
  );
}

interface ParametersProps {
  operation: OperationDetails;
  values: Record<string, string>;
  onChange: (values: Record<string, string>) => void;
}

function Parameters({ operation: { inPath, query }, values, onChange }: ParametersProps) {
  const set = (name: string, value: string) => onChange({ ...values, [name]: value });
  if (inPath.length + query.length === 0) return null;
  return (
    <div className="grid gap-x-6 gap-y-5 sm:grid-cols-2">
      {inPath.map((name) => (
        <Field key={name} id={`try-${name}`} label={<code>{name}</code>}>
          <Input
            id={`try-${name}`}
            required
            autoComplete="off"
            value={values[name] ?? ""}
            onChange={({ target }) => set(name, target.value)}
          />
        </Field>
      ))}
      {query.map(({ name, isRequired, values: choices }) => (
        <Field
          key={name}
          id={`try-${name}`}
          label={
            <>
              <code>{name}</code>
              {!isRequired && " (optional)"}
            </>
          }
        >
          {choices ? (
            <Select
              id={`try-${name}`}
              required={isRequired}
              value={values[name] ?? ""}
              onChange={({ target }) => set(name, target.value)}
            >
              <option value="">Left out</option>
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </Select>
          ) : (
            <Input
              id={`try-${name}`}
              required={isRequired}
              autoComplete="off"
              value={values[name] ?? ""}
              onChange={({ target }) => set(name, target.value)}
            />
          )}
        </Field>
      ))}
    </div>
  );
}
