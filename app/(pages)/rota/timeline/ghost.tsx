import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { boxOf, MINUTES_OF_DAY, pixelsOf } from "./axis";
import { type DragStore, useDragSight } from "./drag-store";
import { ghostOf } from "./drop";
import { HEADING, LANE, topOf } from "./measures";
import type { TimelineModel } from "./rows";

/** A visit, or one to be, where the pointer has it. */
export interface Ghost {
  /** Key of the row, `tray` for the tray. */
  row: string;
  from: number;
  duration: number;
  label: string;
  standing: CarerVerdict["standing"] | null;
}

const GHOST_TINTS = {
  may: "border-good bg-good-soft text-good",
  override: "border-care bg-care-soft text-care",
  "may not": "border-bad bg-bad-soft text-bad",
};

interface DraggedGhostProps {
  store: DragStore;
  day: TimelineDay;
  model: TimelineModel;
  perHour: number;
}

/** What is dragged, at the pointer, in the colour of its verdict and with the reason in words. */
export function DraggedGhost({ store, day, model, perHour }: DraggedGhostProps) {
  const { drag, verdicts } = useDragSight(store, (sight) => sight);
  if (drag === null) return null;
  const ghost = ghostOf(drag, verdicts, day);
  return (
    // It takes the pointer, so that no row below is pointed at meanwhile.
    <div
      aria-hidden
      className="absolute inset-0 z-3 flex cursor-grabbing flex-wrap content-start items-start"
    >
      {ghost && ghost.row !== "tray" && (
        <GhostBlock ghost={ghost} perHour={perHour} top={topOf(ghost.row, model)} />
      )}
    </div>
  );
}

/** At the most as wide as this, in pixels, are the words at the pointer. */
const WORDS = 384;

function GhostBlock({ ghost, perHour, top }: { ghost: Ghost; perHour: number; top: number }) {
  const { left, width } = boxOf(ghost.from, ghost.from + ghost.duration, perHour);
  const tint = ghost.standing ? GHOST_TINTS[ghost.standing] : "border-focus bg-surface text-ink";
  return (
    <>
      <div
        className={`absolute top-0 left-0 rounded-control border-2 opacity-85 ${tint}`}
        style={{
          width: Math.max(width, 10),
          transform: `translate(${HEADING + left}px, ${top}px)`,
          height: LANE,
        }}
      />
      {/* Below it, or at the edge of what is in sight: what is sticky moves over empty boxes, not over its own margins. */}
      <div className="w-full" style={{ height: top + LANE + 4 }} />
      <div style={{ width: Math.min(HEADING + left, HEADING + pixelsOf(MINUTES_OF_DAY, perHour) - WORDS) }} />
      <p
        className={`tabular sticky right-2 bottom-2 w-max rounded-control border bg-surface px-2 py-1 text-small shadow-floating ${tint}`}
        style={{ maxWidth: WORDS }}
      >
        {ghost.label}
      </p>
    </>
  );
}
