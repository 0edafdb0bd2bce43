"use client";

import { useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { post } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { FileInput } from "@/app/_components/file-input";
import { Input } from "@/app/_components/input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { MovedPersonAnswer } from "@/lib/services/moving/take-in-person";

/** What was answered of the questions about a file. */
interface Said {
  id: string;
  isAnother: boolean;
}
const NOTHING_SAID: Said = { id: "", isAnother: false };

/** Takes in the file of a person from another branch: looked at first, then stored. */
export function TakeIn() {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [said, setSaid] = useState(NOTHING_SAID);
  const { answer, serial, isBusy, send } = useRequest(sendFile);
  const looked = answer?.ok && file !== null ? answer.value : null;

  async function look(chosen: File | null, answers: Said) {
    setFile(chosen);
    setSaid(answers);
    if (chosen) await send(chosen, answers, null);
  }

  async function store() {
    if (!file || !looked) return;
    const came = await send(file, said, looked.review);
    if (!came.ok) return;
    setFile(null);
    if (input.current) input.current.value = "";
  }

  return (
    <Section isDesk title="A person from another branch">
      <div className="flex flex-col items-start gap-4">
        <div className="w-full">
          <Field
            id="moved-person"
            label="File of the person"
            hint="The other branch saves it with Move to another branch. Nothing is saved here before you have looked at it."
          >
            <FileInput
              ref={input}
              id="moved-person"
              accept=".json"
              aria-describedby={hintIdOf("moved-person")}
              onChange={({ target }) => void look(target.files?.[0] ?? null, NOTHING_SAID)}
            />
          </Field>
        </div>
        {looked ? (
          <LookedAt
            answer={looked}
            isBusy={isBusy}
            onSaid={(answers) => void look(file, answers)}
            onStore={() => void store()}
          />
        ) : (
          <AnswerNotice key={serial} answer={isBusy ? null : answer}>
            {({ message }) => message}
          </AnswerNotice>
        )}
      </div>
    </Section>
  );
}

interface LookedAtProps {
  answer: MovedPersonAnswer;
  isBusy: boolean;
  onSaid: (said: Said) => void;
  onStore: () => void;
}

function LookedAt({ answer, isBusy, onSaid, onStore }: LookedAtProps) {
  const { message, questions, left_out, regular_visits, history, kind } = answer;
  const [id, setId] = useState(questions.find(({ field }) => field === "id")?.suggestion ?? "");
  const isLike = questions.some(({ field }) => field === "another_person");
  return (
    <>
      <Notice kind={questions.length > 0 ? "warn" : "info"}>
        {questions.length > 0 ? questions.map(({ message: one }) => one).join(" ") : message}
        {kind === "patient" && ` Regular visits: ${regular_visits}.`} Entries of the history: {history}.
      </Notice>
      {left_out.map((one) => (
        <p key={one}>Not taken over: {one}</p>
      ))}
      {questions.some(({ field }) => field === "id") && (
        <Field id="moved-id" label="ID in this branch">
          <Input id="moved-id" value={id} maxLength={50} onChange={({ target }) => setId(target.value)} />
        </Field>
      )}
      {questions.length > 0 ? (
        <Button act="POST /moved-people" isBusy={isBusy} onClick={() => onSaid({ id, isAnother: isLike })}>
          {isLike ? "This is another person" : "Use this ID"}
        </Button>
      ) : (
        <Button act="POST /moved-people" kind="primary" isBusy={isBusy} onClick={onStore}>
          Take in {answer.name}
        </Button>
      )}
    </>
  );
}

/** Only looks without the `review` of what was looked at. */
function sendFile(file: File, { id, isAnother }: Said, review: string | null) {
  const body = new FormData();
  body.set("file", file);
  if (id !== "") body.set("id", id);
  if (isAnother) body.set("another_person", "true");
  if (review !== null) body.set("review", review);
  return post<MovedPersonAnswer>(review === null ? "/moved-people?dry_run=true" : "/moved-people", body);
}
