import type { ReactNode, Ref } from "react";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { Review } from "@/lib/services/import/review";
import type { Upload } from "./use-upload";

interface ReviewSummaryProps {
  upload: Upload;
  review: Review;
  headingRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** What the workbook is, and whether it can be stored. */
export function ReviewSummary({ upload, review, headingRef, children }: ReviewSummaryProps) {
  const isCalm = review.can_store;
  return (
    <Section title={`Review of ${review.filename}`} headingRef={headingRef}>
      <div className="flex flex-col gap-5">
        {children}
        <Notice kind={review.nothing_to_do ? "success" : isCalm ? "info" : "warn"} announced={false}>
          {review.message}
        </Notice>
        <Facts
          facts={[
            [
              "Taken as",
              review.mode === "replace"
                ? "the whole list: people who are not in it are archived"
                : "an addition: no one is removed from the list",
            ],
            ...(review.same_as_upload === null
              ? []
              : [
                  ["Seen before", `byte for byte the file of upload ${review.same_as_upload}`] as [
                    string,
                    string,
                  ],
                ]),
          ]}
        />
        <div className="flex flex-wrap gap-3 print:hidden">
          <Button onClick={upload.startOver} isBusy={upload.running !== null}>
            Choose another workbook
          </Button>
          {Object.keys(upload.said.mappings).length > 0 && (
            <Button onClick={upload.askAgain} isBusy={upload.running !== null}>
              Change my answers
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
