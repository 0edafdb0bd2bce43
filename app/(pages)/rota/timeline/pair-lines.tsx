import { memo } from "react";
import { pixelsOf } from "./axis";
import { GAP, HEADING, LANE, topOf } from "./measures";
import type { Pair } from "./pairs";
import type { TimelineModel } from "./rows";

interface PairLinesProps {
  pairs: readonly Pair[];
  model: TimelineModel;
  perHour: number;
  /** The double-up that is looked at: its line stands out. */
  inSight: number | null;
}

/** Joins the two bars of each double-up by a line from one to the other; for the eye alone, the cells say it in words. */
export const PairLines = memo(function PairLines({ pairs, model, perHour, inSight }: PairLinesProps) {
  return pairs.map(({ visitId, from, upper, lower }) => {
    const top = topOf(upper.key, model) + (upper.lane + 1) * LANE - GAP;
    const bottom = topOf(lower.key, model) + lower.lane * LANE + GAP;
    const isInSight = visitId === inSight;
    return (
      <div
        key={visitId}
        aria-hidden
        data-pair={visitId}
        className={`pointer-events-none absolute border-l-2 ${
          isInSight ? "z-1 border-accent" : "border-edge border-dashed opacity-60"
        }`}
        style={{
          left: HEADING + pixelsOf(Math.max(0, from), perHour) + 1,
          transform: `translateY(${top}px)`,
          height: Math.max(0, bottom - top),
        }}
      />
    );
  });
});
