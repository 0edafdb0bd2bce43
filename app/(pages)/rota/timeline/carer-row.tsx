import { Ban, CircleCheck, MessageSquareWarning } from "lucide-react";
import { memo } from "react";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import type { TimelineCarer } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { boxOf, MINUTES_OF_DAY, pixelsOf } from "./axis";
import type { CarerRow } from "./rows";
import { cellId, LANE, VisitBlock } from "./visit-block";
import { carerLabel, hoursOf, STANDING_WORDS, travelAdded, travelOf, weekOf } from "./words";

export const headingId = (key: string): string => `row-${key}`;

/** Pixels of the headings of rows. */
export const HEADING = 232;

interface CarerRowViewProps {
  row: CarerRow;
  perHour: number;
  /** Its place among the rows as screen readers count them. */
  index: number;
  top: number;
  /** The cell that has the tab stop of the grid; null when it is in another row. */
  activeCell: number | null;
  verdict: CarerVerdict | null;
  isTarget: boolean;
  /** Ids of cells that are selected, that are being dragged, and the double-up whose carers are marked. */
  selected: ReadonlySet<string>;
  dragged: ReadonlySet<string>;
  partnerVisit: number | null;
}

/** A carer's day: when they can work, are off, travel, and visit whom. */
export const CarerRowView = memo(function CarerRowView(props: CarerRowViewProps) {
  const { row, perHour, index, top, activeCell, verdict, isTarget, selected, dragged, partnerVisit } = props;
  const { carer, visits, lanes } = row;
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
        height: lanes * LANE + 1,
        width: HEADING + pixelsOf(MINUTES_OF_DAY, perHour),
      }}
    >
      <RowHeading row={row} isActive={activeCell === 0} verdict={verdict} />
      <div
        role="presentation"
        data-track={row.key}
        className={`relative flex-1 ${verdict ? TINTS[verdict.standing] : ""} ${isTarget ? "outline-2 outline-focus -outline-offset-2" : ""}`}
      >
        <Ground carer={carer} perHour={perHour} isPlain={verdict !== null} />
        {visits.map((item, place) => (
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
        ))}
      </div>
    </div>
  );
});

const TINTS: Record<CarerVerdict["standing"], string> = {
  may: "bg-good-soft",
  override: "bg-care-soft",
  "may not": "bg-bad-soft",
};

const MARKS = {
  may: { icon: CircleCheck, style: "text-good" },
  override: { icon: MessageSquareWarning, style: "text-care" },
  "may not": { icon: Ban, style: "text-bad" },
};

interface RowHeadingProps {
  row: CarerRow;
  isActive: boolean;
  verdict: CarerVerdict | null;
}

function RowHeading({ row, isActive, verdict }: RowHeadingProps) {
  const { carer, visits, lanes } = row;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be placed by the minute.
    <div
      role="rowheader"
      id={headingId(row.key)}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={1}
      aria-label={carerLabel(carer, visits.length, verdict)}
      data-heading={row.key}
      title={verdict?.first ?? undefined}
      className="sticky left-0 z-2 flex shrink-0 cursor-pointer flex-col justify-center overflow-hidden border-line border-r bg-surface px-2 text-small leading-tight -outline-offset-2 hover:bg-sunken"
      style={{ width: HEADING, height: lanes * LANE }}
    >
      <span className="flex items-baseline justify-between gap-2">
        <span className="min-w-0 truncate font-semibold">{carer.name}</span>
        <span className="tabular shrink-0 whitespace-nowrap text-muted text-tiny">{shortWeek(carer)}</span>
      </span>
      {verdict ? <VerdictLine verdict={verdict} name={carer.name} /> : <FactsLine carer={carer} />}
    </div>
  );
}

/** `31.5/37.5 h`: the label says the same in words. */
function shortWeek({ bookedInWeek, contracted }: TimelineCarer): string {
  const hours = (minutes: number) => String(Math.round(minutes / 6) / 10);
  return contracted === null ? `${hours(bookedInWeek)} h` : `${hours(bookedInWeek)}/${hours(contracted)} h`;
}

function FactsLine({ carer }: { carer: TimelineCarer }) {
  const travel = travelOf(carer);
  const absent = carer.absences[0];
  const facts = [carer.role, carer.area, travel > 0 ? `${hoursOf(travel)} travel` : null].filter(Boolean);
  return (
    <span className="flex items-center gap-1.5">
      <LoadBar carer={carer} />
      <span className="min-w-0 truncate text-muted text-tiny">
        {absent ? `${ABSENCE_WORDS[absent.kind]} · ` : ""}
        {facts.join(" · ")}
      </span>
    </span>
  );
}

/** Booked against contracted hours of the week. */
function LoadBar({ carer }: { carer: TimelineCarer }) {
  if (carer.contracted === null || carer.contracted === 0) return null;
  const share = carer.bookedInWeek / carer.contracted;
  return (
    <span
      aria-hidden
      title={`${weekOf(carer)} booked this week`}
      className="h-1.5 w-8 shrink-0 overflow-hidden rounded-pill border border-edge"
    >
      <span
        className={`block h-full ${share > 1 ? "bg-bad" : "bg-accent"}`}
        style={{ width: `${Math.min(100, share * 100)}%` }}
      />
    </span>
  );
}

function VerdictLine({ verdict, name }: { verdict: CarerVerdict; name: string }) {
  const { icon: Icon, style } = MARKS[verdict.standing];
  const words =
    verdict.standing === "may" ? travelAdded(verdict.extra_travel) : shortened(verdict.first, name);
  return (
    <span className={`flex items-center gap-1 text-tiny ${style}`}>
      <Icon aria-hidden className="size-3.5 shrink-0" />
      <span className="min-w-0 truncate">
        {verdict.standing === "may" && `${STANDING_WORDS.may}${words ? " · " : ""}`}
        {words}
      </span>
    </span>
  );
}

/** What lies below the visits: hours that the carer can work, absences, and travel. */
const Ground = memo(function Ground({
  carer,
  perHour,
  isPlain,
}: {
  carer: TimelineCarer;
  perHour: number;
  /** Whether the row is tinted by a verdict, so that the shades would say two things. */
  isPlain: boolean;
}) {
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      {!isPlain && carer.available === null && <div className="absolute inset-0 bg-surface/60" />}
      {!isPlain &&
        carer.available?.map(({ from, until }) => (
          <div key={from} className="absolute inset-y-0 bg-surface" style={boxOf(from, until, perHour)} />
        ))}
      <div className="timeline-hours absolute inset-0" />
      {carer.absences.map(({ id, kind, from, until }) => (
        <div
          key={id}
          className="timeline-hatched absolute inset-y-0 overflow-hidden text-muted"
          style={boxOf(from, until, perHour)}
        >
          <span className="sticky left-60 ml-1 inline-block rounded-control bg-surface px-1 text-tiny">
            {ABSENCE_WORDS[kind]}
          </span>
        </div>
      ))}
      {carer.legs.map(({ kind, from, minutes, late }) => (
        <div
          key={`${kind}${from}`}
          className={`absolute top-1/2 -translate-y-1/2 ${
            kind === "between" ? (late > 0 ? "h-2 bg-bad" : "h-2 bg-edge/70") : "h-px bg-edge"
          }`}
          style={boxOf(from, from + minutes, perHour)}
        />
      ))}
    </div>
  );
});

/** A sentence without the name that stands above it. */
const shortened = (sentence: string | null, name: string): string | null =>
  sentence?.startsWith(`${name} `) ? sentence.slice(name.length + 1) : sentence;
