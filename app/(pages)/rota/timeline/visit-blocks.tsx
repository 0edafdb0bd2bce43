import { type DragStore, useDragSight } from "./drag-store";
import { cellId, type RowVisit } from "./rows";
import { VisitBlock } from "./visit-block";

interface VisitBlocksProps {
  visits: readonly RowVisit[];
  perHour: number;
  /** The cell that has the tab stop of the grid, 0 for the heading; null when it is in another row. */
  activeCell: number | null;
  store: DragStore;
  /** Ids of cells that are selected, and the double-up whose carers are marked. */
  selected: ReadonlySet<string>;
  partnerVisit: number | null;
}

/** The visits of one row, or of the tray. */
export function VisitBlocks({
  visits,
  perHour,
  activeCell,
  store,
  selected,
  partnerVisit,
}: VisitBlocksProps) {
  const dragged = useDragSight(store, (sight) => sight.dragged);
  return visits.map((item, place) => (
    <VisitBlock
      key={cellId(item)}
      item={item}
      perHour={perHour}
      column={place + 2}
      isActive={activeCell === place + 1}
      isSelected={selected.has(cellId(item))}
      isPartner={item.visit.id === partnerVisit && item.visit.carersNeeded > 1}
      isDragged={dragged.has(cellId(item))}
    />
  ));
}
