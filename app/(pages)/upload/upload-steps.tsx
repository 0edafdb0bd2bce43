"use client";

import { useEffect, useRef } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Notice } from "@/app/_components/notice";
import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import { ChooseWorkbook } from "./choose-workbook";
import { NotStored } from "./not-stored";
import { StoredUpload } from "./stored-upload";
import { UploadReview } from "./upload-review";
import { useUpload } from "./use-upload";

interface UploadStepsProps {
  maxMegabytes: number;
  isEmpty: boolean;
  /** What hours of support count now. */
  hoursPer: HoursPeriod;
}

/** The conversation about a workbook, one step at a time. */
export function UploadSteps({ maxMegabytes, isEmpty, hoursPer }: UploadStepsProps) {
  const upload = useUpload(maxMegabytes);
  const { stage, serial } = upload;
  const heading = useRef<HTMLHeadingElement>(null);
  // Each step begins at its heading, for whoever sees the page and for whoever hears it.
  useEffect(() => {
    if (serial > 0) takeFocus(heading);
  }, [serial]);

  if (stage.at === "review") {
    return (
      <UploadReview
        key={serial}
        upload={upload}
        review={stage.review}
        notice={stage.notice}
        headingRef={heading}
      />
    );
  }
  return (
    <>
      {stage.at === "cancelled" && <Notice kind="info">Cancelled. Nothing was saved.</Notice>}
      {stage.at === "refused" && <NotStored problem={stage.problem} headingRef={heading} />}
      {stage.at === "stored" && <StoredUpload answer={stage.answer} headingRef={heading} />}
      <ChooseWorkbook
        upload={upload}
        maxMegabytes={maxMegabytes}
        isEmpty={isEmpty}
        hoursPer={hoursPer}
        headingRef={stage.at === "start" || stage.at === "cancelled" ? heading : undefined}
      />
    </>
  );
}
