import { memo, type ReactNode } from "react";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { MINUTES_OF_DAY, pixelsOf } from "./axis";
import { type DragStore, useDragSight } from "./drag-store";
import { HEADING, heightOf } from "./measures";
import { RowGround } from "./row-ground";
import { RowHeading } from "./row-heading";
import type { CarerRow } from "./rows";
import { VisitBlocks } from "./visit-blocks";

interface CarerRowViewProps {
  row: CarerRow;
  perHour: number;
  /** Its place among the rows as screen readers count them. */
  index: number;
  top: number;
  /** The cell that has the tab stop of the grid; null when it is in another row. */
  activeCell: number | null;
  store: DragStore;
  /** Ids of cells that are selected, and the double-up whose carers are marked. */
  selected: ReadonlySet<string>;
  partnerVisit: number | null;
}

/** A carer's day: when they can work, are off, travel, and visit whom. */
export const CarerRowView = memo(function CarerRowView(props: CarerRowViewProps) {
  const { row, perHour, index, top, activeCell, store } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus.
    <div
      role="row"
      aria-rowindex={index}
      data-row={row.key}
      className="absolute left-0 flex border-line border-b"
      style={{
        // Not a transform: the heading has to lie over the lines that go from row to row.
        top,
        height: heightOf(row),
        width: HEADING + pixelsOf(MINUTES_OF_DAY, perHour),
      }}
    >
      <RowHeading row={row} isActive={activeCell === 0} store={store} />
      <Track id={row.key} store={store}>
        <RowGround carer={row.carer} perHour={perHour} />
        <VisitBlocks {...props} visits={row.visits} />
      </Track>
    </div>
  );
});

const TINTS: Record<CarerVerdict["standing"], string> = {
  may: "bg-good-soft",
  override: "bg-care-soft",
  "may not": "bg-bad-soft",
};

interface TrackProps {
  id: string;
  store: DragStore;
  children: ReactNode;
}

/** The day of a row, in the colour of its verdict, and framed while what is dragged is over it. */
function Track({ id, store, children }: TrackProps) {
  const standing = useDragSight(store, ({ verdicts }) => verdicts?.byCarer.get(id)?.standing ?? null);
  const isTarget = useDragSight(store, ({ drag }) => drag?.row === id);
  return (
    <div
      role="presentation"
      data-track={id}
      data-tinted={standing ?? undefined}
      className={`group/track relative flex-1 ${standing ? TINTS[standing] : ""} ${
        isTarget ? "outline-2 outline-focus -outline-offset-2" : ""
      }`}
    >
      {children}
    </div>
  );
}
