"use client";

import { useRef, useState } from "react";
import { AnswerNotice } from "@/app/_client/answer-notice";
import { post } from "@/app/_client/api";
import { May } from "@/app/_client/rights";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { FileInput } from "@/app/_components/file-input";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { inFigures } from "@/lib/domain/in-figures";
import type { ActualTimesAnswer } from "@/lib/services/actual-times/import-actual-times";
import { MatchedTimes } from "./matched-times";

/** Chooses an export, shows what of it matches the rota, and stores that. */
export function ImportTimes({ maxMegabytes }: { maxMegabytes: number }) {
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const { answer, serial, isBusy, send } = useRequest(sendFile);
  const looked = answer?.ok && file !== null ? answer.value : null;

  async function look(chosen: File | null) {
    setFile(chosen);
    if (chosen) await send(chosen, null);
  }

  async function store() {
    if (!file || !looked || isBusy) return;
    await send(file, looked.review);
    setFile(null);
    // Browsers do not resend a file that was changed after it was chosen: it has to be chosen again.
    if (input.current) input.current.value = "";
  }

  return (
    <May act="POST /actual-times">
      <Section isDesk title="Import an export">
        <div className="flex flex-col gap-5">
          <Field id="export" label="Call-monitoring export" hint={hintFor(maxMegabytes)}>
            <FileInput
              ref={input}
              id="export"
              accept=".csv,.txt,.xlsx,.xlsb,.xls,.ods"
              aria-describedby={hintIdOf("export")}
              onChange={({ target }) => void look(target.files?.[0] ?? null)}
            />
          </Field>
          {isBusy && <p role="status">Reading the file…</p>}
          {looked && !isBusy ? (
            <Notice kind="info">{looked.message}</Notice>
          ) : (
            <AnswerNotice key={serial} answer={isBusy ? null : answer}>
              {({ message }) => message}
            </AnswerNotice>
          )}
          {looked && looked.stored > 0 && (
            <div>
              <Button act="POST /actual-times" kind="primary" isBusy={isBusy} onClick={() => void store()}>
                Save {inFigures(looked.stored)} actual times
              </Button>
            </div>
          )}
          {answer?.ok && !isBusy && <MatchedTimes answer={answer.value} />}
        </div>
      </Section>
    </May>
  );
}

/** Only looks without the `review` of what was looked at. */
function sendFile(file: File, review: string | null) {
  const body = new FormData();
  body.set("file", file);
  if (review !== null) body.set("review", review);
  return post<ActualTimesAnswer>(review === null ? "/actual-times?dry_run=true" : "/actual-times", body);
}

const hintFor = (maxMegabytes: number) =>
  `A CSV file or workbook of up to ${maxMegabytes} MB, as CM2000, Access, Birdie and others export it: carer, service user, date, planned start, log-in and log-out. Nothing is saved before you have seen what matches.`;
