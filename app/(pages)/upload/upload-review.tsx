"use client";

import { type Ref, useState } from "react";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { Review } from "@/lib/services/import/review";
import { type Draft, draftOf, isChanged, saidIn } from "./draft";
import { IssuesDownload } from "./issues-download";
import { Problems } from "./problems";
import { ReviewColumns } from "./review-columns";
import { ReviewConflicts } from "./review-conflicts";
import { ReviewCounts } from "./review-counts";
import { ReviewFindings } from "./review-findings";
import { ReviewLeftOut } from "./review-left-out";
import { ReviewNeeds } from "./review-needs";
import { ReviewPeople } from "./review-people";
import { ReviewQuestions } from "./review-questions";
import { ReviewRepairs } from "./review-repairs";
import { ReviewSummary } from "./review-summary";
import { StoreBar } from "./store-bar";
import { TouchedVisits } from "./touched-visits";
import type { Upload } from "./use-upload";

interface UploadReviewProps {
  upload: Upload;
  review: Review;
  notice: string | null;
  headingRef: Ref<HTMLHeadingElement>;
}

/** The second step: what has to be answered first, then what storing the workbook would do, and last what is only to be known. */
export function UploadReview({ upload, review, notice, headingRef }: UploadReviewProps) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(review, upload.everSaid));
  const apply = () => upload.answer(saidIn(review, draft));
  const isBusy = upload.running !== null;
  const touched = review.reopened_visits.length + review.visits_of_archived_patients.length;
  return (
    <div className="flex flex-col gap-4">
      <ReviewSummary upload={upload} review={review} headingRef={headingRef}>
        {notice && <Notice kind="warn">{notice}</Notice>}
      </ReviewSummary>
      <ReviewQuestions review={review} draft={draft} onDraft={setDraft} onApply={apply} isBusy={isBusy} />
      {review.problems.length > 0 && (
        <Section
          title="To correct in the workbook"
          lead="Correct these in your spreadsheet, save it, and choose it again."
        >
          <Problems problems={review.problems} />
        </Section>
      )}
      <ReviewConflicts review={review} draft={draft} onDraft={setDraft} onApply={apply} isBusy={isBusy} />
      <ReviewFindings findings={review.findings} />
      <ReviewCounts review={review} />
      {touched > 0 && (
        <Section title="Visits that this touches">
          <div className="flex flex-col gap-4">
            <TouchedVisits
              isPlan
              reopened={review.reopened_visits}
              kept={review.visits_of_archived_patients}
            />
          </div>
        </Section>
      )}
      <ReviewPeople people={review.people} />
      <ReviewNeeds needs={review.needs} />
      <ReviewLeftOut review={review} onAnswer={upload.answer} isBusy={isBusy} />
      <ReviewRepairs repairs={review.repairs} />
      <ReviewColumns sheets={review.sheets} />
      <IssuesDownload upload={upload} review={review} />
      <StoreBar upload={upload} review={review} isUnapplied={isChanged(review, draft)} />
    </div>
  );
}
