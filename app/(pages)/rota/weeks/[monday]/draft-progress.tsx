import { Button } from "@/app/_components/button";
import { inFigures } from "@/lib/domain/in-figures";
import type { DraftState } from "./use-draft";

interface DraftProgressProps {
  draft: DraftState;
  isBusy: boolean;
  onStop: (keep: boolean) => void;
}

const STAGES = {
  reading: "Reading the care packages and the rules",
  searching: "Looking for a better rota",
  checking: "Checking every visit against the rules",
} as const;

/** How far the generation is, in visits covered; it can be stopped, with the best so far or without. */
export function DraftProgress({ draft, isBusy, onStop }: DraftProgressProps) {
  const { stage, visits, covered } = draft.progress;
  return (
    <div className="flex flex-col gap-3">
      <p role="status">
        {STAGES[stage]}
        {visits > 0 && `: ${inFigures(covered)} of ${inFigures(visits)} visits covered`}
      </p>
      <progress
        className="h-2 w-full accent-accent"
        max={Math.max(1, visits)}
        value={covered}
        aria-label="Visits covered"
      />
      <div className="flex flex-wrap gap-3">
        <Button isBusy={isBusy} onClick={() => onStop(true)}>
          Stop and use the best so far
        </Button>
        <Button isBusy={isBusy} onClick={() => onStop(false)}>
          Stop and discard
        </Button>
      </div>
    </div>
  );
}
