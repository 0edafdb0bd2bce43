import { ChevronLeft, ChevronRight, Link2, MessageSquareWarning, Pin, TriangleAlert } from "lucide-react";
import { memo } from "react";
import { boxOf, clockOf, MINUTES_OF_DAY, pixelsOf, TRAY_WIDTH } from "./axis";
import { GAP, LANE, TRAY_LANE } from "./measures";
import { narrowName } from "./narrow-name";
import { cellId, type RowVisit } from "./rows";
import { lookOf } from "./service-look";
import { othersOf, servicesOf, spanOf, togetherOf, visitLabel } from "./words";

interface VisitBlockProps {
  item: RowVisit;
  perHour: number;
  /** Its place among the cells of the row, from 2 on: the heading is the first. */
  column: number;
  isActive: boolean;
  isSelected: boolean;
  /** Whether this double-up is looked at, here or at its other carer. */
  isPartner: boolean;
  isDragged: boolean;
}

/** One visit in the row of one carer, or in the tray. */
export const VisitBlock = memo(function VisitBlock(props: VisitBlockProps) {
  const { item, perHour, column, isActive, isSelected, isPartner, isDragged } = props;
  const { visit, lane, assignmentId } = item;
  const isOpen = assignmentId === null;
  const box = boxOf(item.from, item.until, perHour);
  const width = isOpen ? Math.max(box.width, TRAY_WIDTH) : box.width;
  const left = Math.min(box.left, pixelsOf(MINUTES_OF_DAY, perHour) - width);
  const height = isOpen ? TRAY_LANE : LANE;
  const { style } = lookOf(visit.services);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    <div
      role="gridcell"
      id={cellId(item)}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={column}
      aria-selected={isSelected}
      aria-label={visitLabel(item, isSelected)}
      title={`${spanOf(visit)} ${visit.patientName}\n${servicesOf(visit)}${togetherOf(item) ? `\n${togetherOf(item)}` : ""}`}
      aria-keyshortcuts={visit.carersNeeded > 1 ? "O" : undefined}
      data-visit={visit.id}
      data-double-up={visit.carersNeeded > 1 || undefined}
      data-assignment={assignmentId ?? undefined}
      className={`group/visit absolute flex min-w-0 cursor-grab select-none flex-col justify-center overflow-hidden rounded-control border-l-4 px-1 text-left text-ink text-tiny leading-tight outline-offset-1 hover:shadow-raised hover:brightness-[0.97] forced-colors:border ${style} ${
        isOpen ? "border-y border-r border-dashed" : ""
      } ${visit.later ? "rounded-r-none" : ""} ${visit.earlier ? "rounded-l-none" : ""} ${isSelected ? "ring-2 ring-focus" : ""} ${isPartner ? "ring-2 ring-accent" : ""} ${isDragged ? "opacity-40" : ""}`}
      style={{ left, width: Math.max(width - 1, 10), top: lane * height + GAP, height: height - 2 * GAP }}
    >
      {isOpen ? (
        <TrayWords item={item} duration={box.width} />
      ) : width < NARROW ? (
        <NarrowName visit={visit} width={width} />
      ) : (
        <BlockWords item={item} width={width} />
      )}
    </div>
  );
});

/** Narrower than this, in pixels, the name alone has room: the times are where it is drawn. */
const NARROW = 110;
/** What the edge and the room beside a narrow name take of its block, and the sign that a night goes on. */
const FRAME = 9;
const CHEVRON = 12;

/** What of the name is left, surname first. A night goes on where it is cut. */
function NarrowName({
  visit: { patientName, earlier, later },
  width,
}: Pick<RowVisit, "visit"> & { width: number }) {
  const chevrons = (earlier ? CHEVRON : 0) + (later ? CHEVRON : 0);
  const [surname, others] = narrowName(patientName, width - FRAME - chevrons);
  return (
    <span className="-mx-0.5 flex items-center justify-between font-medium text-[0.6875rem] leading-tight">
      {earlier && <ChevronLeft aria-hidden className="size-3 shrink-0" />}
      <span className="min-w-0 flex-1">
        <span className="block h-[1lh] overflow-hidden break-all">{surname}</span>
        <span className="block h-[1lh] overflow-hidden break-all">{others}</span>
      </span>
      {later && <ChevronRight aria-hidden className="size-3 shrink-0" />}
    </span>
  );
}

/** One line, with how long the visit is drawn below it: the block may be wider. */
function TrayWords({ item: { visit }, duration }: { item: RowVisit; duration: number }) {
  const { icon: Icon } = lookOf(visit.services);
  return (
    <>
      <span className="flex items-center gap-1 overflow-hidden whitespace-nowrap">
        <Icon aria-hidden className="size-3 shrink-0" />
        <span className="tabular shrink-0">{clockOf(visit.from)}</span>
        {visit.isTimeCritical && <TriangleAlert aria-hidden className="size-3 shrink-0" />}
        {visit.carersNeeded > 1 && <Link2 aria-hidden className="size-3 shrink-0" />}
        <span className="min-w-0 truncate font-semibold">{visit.patientName}</span>
      </span>
      <span
        aria-hidden
        className="absolute bottom-0 left-0 h-0.5 bg-current"
        style={{ width: duration - 4 }}
      />
    </>
  );
}

function BlockWords({ item, width }: { item: RowVisit; width: number }) {
  const { visit, assignmentId } = item;
  const { icon: Icon } = lookOf(visit.services);
  const assignment = visit.carers.find(({ id }) => id === assignmentId);
  return (
    <>
      <span className="flex items-center gap-1 overflow-hidden whitespace-nowrap font-semibold">
        <Icon aria-hidden className="size-3 shrink-0" />
        <span className="min-w-0 truncate">{visit.patientName}</span>
      </span>
      <span className="flex items-center gap-1 overflow-hidden whitespace-nowrap">
        {visit.isTimeCritical && <TriangleAlert aria-hidden className="size-3 shrink-0" />}
        {visit.carersNeeded > 1 && <Link2 aria-hidden className="size-3 shrink-0" />}
        {assignment?.pinned && <Pin aria-hidden className="size-3 shrink-0" />}
        {assignment?.isOverridden && <MessageSquareWarning aria-hidden className="size-3 shrink-0" />}
        <span className="tabular min-w-0 truncate">
          {visit.earlier ?? spanOf(visit)}
          {width > 150 && ` ${othersOf(item) ?? servicesOf(visit)}`}
        </span>
      </span>
    </>
  );
}
