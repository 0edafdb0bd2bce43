import { Check } from "lucide-react";
import { Button } from "@/app/_components/button";
import { addPeopleChanges, peopleChangesInWords } from "@/lib/domain/people-changes-in-words";
import type { Review } from "@/lib/services/import/review";
import { ProgressLine } from "./progress-line";
import type { Upload } from "./use-upload";

interface StoreBarProps {
  upload: Upload;
  review: Review;
  /** Whether something was answered or chosen that the review does not know yet. */
  isUnapplied: boolean;
}

/** The one way on, in sight wherever the review is read. */
export function StoreBar({ upload, review, isUnapplied }: StoreBarProps) {
  return (
    <section
      aria-label="Confirm"
      data-stays-in-sight
      className="sticky bottom-[calc(var(--spacing-foot)+0.5rem)] z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-edge bg-surface px-4 py-3 shadow-floating print:hidden"
    >
      {upload.running ? (
        <ProgressLine running={upload.running} onCancel={upload.cancel} />
      ) : (
        <>
          <p className="min-w-0 flex-1 basis-56 text-small">{sentenceOf(review, isUnapplied)}</p>
          {!(review.nothing_to_do && review.same_as_upload !== null) && (
            <Button
              kind="primary"
              disabled={!review.can_store || isUnapplied}
              onClick={() => upload.confirm(review)}
            >
              <Check aria-hidden className="size-4" />
              Save these changes
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function sentenceOf(review: Review, isUnapplied: boolean): string {
  if (isUnapplied) return "Apply what you have chosen first: the changes are then shown again.";
  if (review.nothing_to_do && review.same_as_upload === null)
    return "No person changes. Saving it only keeps the file in the history.";
  return review.can_store && !review.nothing_to_do ? changesInWords(review) : review.message;
}

/** What is saved, in one line. Other sheets have their own lists above. */
const changesInWords = ({ counts: { employees, patients } }: Review) =>
  `People: ${peopleChangesInWords(addPeopleChanges(employees, patients))}.`;
