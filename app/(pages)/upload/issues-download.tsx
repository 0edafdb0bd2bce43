"use client";

import { FileDown } from "lucide-react";
import { useState } from "react";
import { fetchFile } from "@/app/_client/api";
import { saveFile } from "@/app/_client/save-file";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { Review } from "@/lib/services/import/review";
import { uploadBody } from "./upload-body";
import type { Upload } from "./use-upload";

/** The workbook back, with everything that was noticed beside its rows. */
export function IssuesDownload({ upload, review }: { upload: Upload; review: Review }) {
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { chosen, said } = upload;
  if (!chosen || review.problems.length + review.questions.length + review.findings.length === 0) return null;

  async function fetchAndSave(body: FormData) {
    setBusy(true);
    const answer = await fetchFile("POST", "/upload-issues", body);
    setBusy(false);
    if (answer.ok) saveFile(answer.value);
    setRefusal(answer.ok ? null : answer.problem.detail);
  }

  return (
    <Section
      isDesk
      title="Put it right in your spreadsheet"
      lead="Your own workbook with an Issues column and coloured cells; everything else in it is untouched."
    >
      <div className="flex flex-col items-start gap-4">
        <Button isBusy={isBusy} onClick={() => fetchAndSave(uploadBody(chosen, said, {}))}>
          <FileDown aria-hidden className="size-4" />
          {isBusy ? "Making it…" : "Download the workbook with an Issues column"}
        </Button>
        {refusal && <Notice kind="problem">{refusal}</Notice>}
      </div>
    </Section>
  );
}
