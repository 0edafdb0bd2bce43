import { memo } from "react";
import { MINUTES_OF_DAY, pixelsOf } from "./axis";
import { type DragStore, useDragSight } from "./drag-store";
import { HEADING, TRAY_LANE } from "./measures";
import { headingId } from "./row-heading";
import type { TimelineModel } from "./rows";
import { VisitBlocks } from "./visit-blocks";

/** More lanes than these are scrolled within the tray, so that the rows below keep most of the screen. */
const MOST_LANES = 4;

export const trayHeight = ({ visits, lanes }: TimelineModel["tray"]): number =>
  visits.length === 0
    ? 28
    : Math.min(lanes, MOST_LANES) * TRAY_LANE + (lanes > MOST_LANES ? TRAY_LANE / 2 : 0) + 2;

interface TrayProps {
  tray: TimelineModel["tray"];
  perHour: number;
  top: number;
  activeCell: number | null;
  store: DragStore;
  selected: ReadonlySet<string>;
  partnerVisit: number | null;
}

/** The visits that need a carer, at their times, above all rows and always in sight. */
export const Tray = memo(function Tray(props: TrayProps) {
  const { tray, perHour, top, activeCell, store } = props;
  const { visits, lanes } = tray;
  const isTarget = useDragSight(store, ({ drag }) => drag?.row === "tray");
  const label = visits.length === 0 ? "No uncovered visits" : `Uncovered visits: ${visits.length}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus.
    <div
      role="row"
      aria-rowindex={1}
      data-row="tray"
      className={`sticky z-4 flex border-edge border-b-2 bg-care-soft ${isTarget ? "outline-2 outline-focus -outline-offset-2" : ""}`}
      style={{ top, height: trayHeight(tray), width: HEADING + pixelsOf(MINUTES_OF_DAY, perHour) }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute. */}
      <div
        role="rowheader"
        id={headingId("tray")}
        tabIndex={activeCell === 0 ? 0 : -1}
        aria-colindex={1}
        aria-label={label}
        className="sticky left-0 z-2 flex shrink-0 flex-col justify-center border-line border-r bg-care-soft px-2 font-semibold text-small -outline-offset-2"
        style={{ width: HEADING }}
      >
        <span className={visits.length === 0 ? "text-muted" : "text-care"}>{label}</span>
      </div>
      <div role="presentation" className="relative flex-1 overflow-y-auto overflow-x-clip">
        <div role="presentation" style={{ height: visits.length === 0 ? 0 : lanes * TRAY_LANE }}>
          <VisitBlocks {...props} visits={visits} />
        </div>
      </div>
    </div>
  );
});
