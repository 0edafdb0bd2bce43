"use client";

import { FileDown, FileSearch } from "lucide-react";
import { type FormEvent, type Ref, useRef, useState } from "react";
import { fetchFile } from "@/app/_client/api";
import { Button } from "@/app/_components/button";
import { Field, hintIdOf } from "@/app/_components/field";
import { FileInput } from "@/app/_components/file-input";
import { FileLink } from "@/app/_components/file-link";
import { RadioGroup } from "@/app/_components/radio-group";
import { Section } from "@/app/_components/section";
import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import type { UploadMode } from "@/lib/domain/upload-plan";
import { ProgressLine } from "./progress-line";
import type { Upload } from "./use-upload";

const ACCEPTED = ".xlsx,.xls,.xlsb,.ods,.csv";
const SAMPLE = "/rota-sample.xlsx";

interface ChooseWorkbookProps {
  upload: Upload;
  maxMegabytes: number;
  /** What hours of support count now. */
  hoursPer: HoursPeriod;
  /** Whether nothing is saved yet: then there is a sample to look at. */
  isEmpty: boolean;
  headingRef?: Ref<HTMLHeadingElement>;
}

/** The first step: which workbook, and how it is to be taken. */
export function ChooseWorkbook({
  upload,
  maxMegabytes,
  hoursPer: presentPer,
  isEmpty,
  headingRef,
}: ChooseWorkbookProps) {
  const input = useRef<HTMLInputElement>(null);
  const [mode, setMode] = useState<UploadMode>("replace");
  const [hoursPer, setHoursPer] = useState<HoursPeriod>(presentPer);
  const isBusy = upload.running !== null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const files = [...(input.current?.files ?? [])];
    if (files.length === 0 || isBusy) return;
    await upload.choose(files, { mode, hoursPer });
    // Browsers refuse to send a file again that was mended after it was chosen: it has to be chosen anew.
    if (input.current) input.current.value = "";
  }

  async function loadSample() {
    const sample = await fetchFile("GET", SAMPLE);
    if (sample.ok) await upload.choose([sample.value], { mode: "replace", hoursPer: "day" });
    else upload.refuse(sample);
  }

  return (
    <Section isDesk title="Choose a workbook" headingRef={headingRef}>
      <form onSubmit={submit} className="flex flex-col gap-5">
        <Field
          id="workbook"
          label="Workbook"
          hint={`A spreadsheet (.xlsx, .xls, .xlsb, .ods) of ${maxMegabytes} MB at the most, or one or two .csv files. Choose it, or drag it onto the box.`}
        >
          <FileInput
            ref={input}
            id="workbook"
            accept={ACCEPTED}
            multiple
            aria-describedby={hintIdOf("workbook")}
            required
          />
        </Field>
        <HowTaken {...{ mode, setMode, hoursPer, setHoursPer }} />
        {upload.running ? (
          <ProgressLine running={upload.running} onCancel={upload.cancel} />
        ) : (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
            <Button type="submit" kind="primary">
              <FileSearch aria-hidden className="size-4" />
              Review the workbook
            </Button>
            {isEmpty && <Button onClick={loadSample}>Load the sample</Button>}
            <p className="text-muted">Nothing is saved before you confirm it.</p>
          </div>
        )}
        <Examples />
      </form>
    </Section>
  );
}

interface HowTakenProps {
  mode: UploadMode;
  setMode: (mode: UploadMode) => void;
  hoursPer: HoursPeriod;
  setHoursPer: (hoursPer: HoursPeriod) => void;
}

/** What cannot be seen from a workbook itself. */
function HowTaken({ mode, setMode, hoursPer, setHoursPer }: HowTakenProps) {
  return (
    <>
      <RadioGroup
        legend="What the workbook is"
        name="mode"
        value={mode}
        onChange={setMode}
        options={[
          {
            value: "replace",
            label: "The whole list",
            hint: "People who are not in it are archived.",
          },
          {
            value: "merge",
            label: "An addition",
            hint: "It adds and changes people. No one is removed from the list.",
          },
        ]}
      />
      <RadioGroup
        legend="Hours of support in the workbook are"
        name="hours-per"
        value={hoursPer}
        onChange={setHoursPer}
        options={[
          { value: "day", label: "Hours a day" },
          { value: "week", label: "Hours a week" },
        ]}
      />
    </>
  );
}

/** Workbooks to begin with. */
function Examples() {
  return (
    <div className="flex flex-wrap gap-x-6 border-line border-t pt-2">
      <FileLink href="/rota-template.xlsx" isDownload>
        <FileDown aria-hidden className="size-4 shrink-0" />
        Blank template
      </FileLink>
      <FileLink href={SAMPLE} isDownload>
        <FileDown aria-hidden className="size-4 shrink-0" />
        Sample of 40 carers and 60 patients
      </FileLink>
    </div>
  );
}
