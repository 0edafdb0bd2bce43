import { Ban, CircleCheck, MessageSquareWarning } from "lucide-react";
import { memo, useDeferredValue } from "react";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { TimelineCarer } from "@/lib/services/timeline/timeline-day";
import type { CarerVerdict } from "@/lib/services/timeline/visit-verdicts";
import { type DragStore, useDragSight } from "./drag-store";
import { HEADING, LANE } from "./measures";
import type { CarerRow } from "./rows";
import { carerLabel, STANDING_WORDS, shortWeekOf, travelAdded, travelOf, weekOf } from "./words";

export const headingId = (key: string): string => `row-${key}`;

interface RowHeadingProps {
  row: CarerRow;
  isActive: boolean;
  store: DragStore;
}

/** Who the carer is and how much of the week is booked; while a visit is dragged, whether they may give it. */
export function RowHeading({ row, isActive, store }: RowHeadingProps) {
  const verdict = useDragSight(store, ({ verdicts }) => verdicts?.byCarer.get(row.key) ?? null);
  // The shades of all rows come at once, their words a moment later: the pointer does not wait for them.
  return <HeadingWords row={row} isActive={isActive} verdict={useDeferredValue(verdict)} />;
}

interface HeadingWordsProps extends Omit<RowHeadingProps, "store"> {
  verdict: CarerVerdict | null;
}

const HeadingWords = memo(function HeadingWords({ row, isActive, verdict }: HeadingWordsProps) {
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
        <span className="tabular shrink-0 whitespace-nowrap text-muted text-tiny">{shortWeekOf(carer)}</span>
      </span>
      {verdict ? <VerdictLine verdict={verdict} name={carer.name} /> : <FactsLine carer={carer} />}
    </div>
  );
});

function FactsLine({ carer }: { carer: TimelineCarer }) {
  const travel = travelOf(carer);
  const absent = carer.absences[0];
  const facts = [carer.role, carer.area, travel > 0 ? `${hoursInWords(travel)} travel` : null].filter(
    Boolean,
  );
  return (
    <span className="flex items-center gap-1.5">
      <LoadBar carer={carer} />
      <span className="min-w-0 truncate text-muted text-tiny first-letter:uppercase">
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

const MARKS = {
  may: { icon: CircleCheck, style: "text-good" },
  override: { icon: MessageSquareWarning, style: "text-care" },
  "may not": { icon: Ban, style: "text-bad" },
};

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

/** A sentence without the name that stands above it. */
const shortened = (sentence: string | null, name: string): string | null =>
  sentence?.startsWith(`${name} `) ? sentence.slice(name.length + 1) : sentence;
