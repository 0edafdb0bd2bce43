"use client";

import { FileUp } from "lucide-react";
import { type FormEvent, useRef } from "react";
import { refused } from "@/app/_client/api";
import { usePost } from "@/app/_client/use-post";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { FileInput } from "@/app/_components/file-input";
import { Section } from "@/app/_components/section";
import type { UploadAnswer } from "@/lib/services/import/upload-data";
import { UploadOutcome } from "./upload-outcome";

/** Sends a workbook, and shows what became of it. */
export function UploadForm({ maxMegabytes }: { maxMegabytes: number }) {
  const input = useRef<HTMLInputElement>(null);
  const { answer, serial, isBusy, send, show } = usePost<UploadAnswer>("/upload-data");

  async function submit(event: FormEvent) {
    event.preventDefault();
    const file = input.current?.files?.[0];
    if (!file || isBusy) return;
    // The server says the same, but a browser that is still sending may not hear it.
    if (file.size > maxMegabytes * 1024 * 1024) return show(refused(413, tooLarge(maxMegabytes)));
    const body = new FormData();
    body.append("file", file);
    await send(body);
    // Browsers refuse to send a file again that was mended after it was chosen: it has to be chosen anew.
    if (input.current) input.current.value = "";
  }

  return (
    <>
      <Section isDesk title="Choose a workbook">
        <form onSubmit={submit} className="flex flex-col gap-4">
          <Field
            id="workbook"
            label="Workbook"
            hint={`An Excel file (.xlsx or .xls) of ${maxMegabytes} MB at the most. Choose it, or drag it onto the box.`}
          >
            <FileInput
              ref={input}
              id="workbook"
              accept=".xlsx,.xls"
              aria-describedby={hintIdOf("workbook")}
              required
            />
          </Field>
          <div className="flex flex-wrap items-center gap-4">
            <Button type="submit" kind="primary" isBusy={isBusy}>
              <FileUp aria-hidden className="size-4" />
              Upload
            </Button>
            <p role="status" className="text-muted">
              {isBusy ? "Reading the workbook…" : ""}
            </p>
          </div>
        </form>
      </Section>
      {answer && <UploadOutcome key={serial} answer={answer} />}
    </>
  );
}

const tooLarge = (megabytes: number) =>
  `The file is larger than ${megabytes} MB. Remove what is not needed from it and upload it again.`;
