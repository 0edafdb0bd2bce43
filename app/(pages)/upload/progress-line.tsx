import { Button } from "@/app/_components/button";
import { inFigures } from "@/lib/domain/in-figures";
import type { Running } from "./use-progress";

interface ProgressLineProps {
  running: Running;
  onCancel: () => void;
}

/** How far an upload has come; it can be broken off. Screen readers hear each quarter, not each row. */
export function ProgressLine({ running, onCancel }: ProgressLineProps) {
  const { rows, of } = running.progress ?? { rows: 0, of: 0 };
  const quarter = of === 0 ? 0 : Math.floor((4 * rows) / of) * 25;
  const doing = sentenceOf(running);
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex min-w-48 flex-1 flex-col gap-1.5">
        <p aria-hidden className="tabular text-muted text-small">
          {doing}
          {of > 0 && !running.isStoring && ` ${inFigures(rows)} of ${inFigures(of)} rows`}
        </p>
        <progress
          aria-label="Rows read"
          max={of === 0 ? undefined : of}
          value={of === 0 ? undefined : rows}
          className="h-2 w-full overflow-hidden rounded-pill border-0 bg-sunken accent-accent [&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent"
        />
        <p role="status" className="sr-only">
          {doing} {quarter > 0 ? `${quarter} per cent` : ""}
        </p>
      </div>
      <Button onClick={onCancel} isBusy={running.isCancelled}>
        Cancel
      </Button>
    </div>
  );
}

function sentenceOf({ isStoring, isCancelled, progress }: Running): string {
  if (isCancelled) return "Cancelling…";
  if (progress?.stage === "waiting") return "Opening the workbook…";
  if (progress?.stage === "checked") return isStoring ? "Saving…" : "Comparing with what is saved…";
  return isStoring ? "Reading once more, then storing…" : "Reading the workbook…";
}
