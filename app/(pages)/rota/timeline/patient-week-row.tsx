import { memo } from "react";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { addDays, type CivilDate, formatDate } from "@/lib/domain/time";
import type { PatientRow, PatientVisit } from "@/lib/services/timeline/timeline-patients";
import { initialsOf, shortNamesOf, type WeekPlace } from "./patient-rows";

interface PatientWeekRowProps {
  row: PatientRow;
  index: number;
  monday: CivilDate;
  top: number;
  height: number;
  /** Where in the row the tab stop is; null in all other rows. */
  place: WeekPlace | null;
  /** The visit of the row that is shown beside the week. */
  opened: number | null;
}

/** The element of a place. */
export const weekCellId = (rowId: string, day: number, visit: number) => `week-${rowId}-${day}-${visit}`;

/** One patient's week: a cell a day, a chip a visit. */
export const PatientWeekRow = memo(function PatientWeekRow(props: PatientWeekRowProps) {
  const { row, index, monday, top, height, place, opened } = props;
  const isAt = (day: number, visit: number) => place?.day === day && place.visit === visit;
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are not in sight are not in the page.
    // biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus.
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="week-of-patients absolute inset-x-0 border-line border-b"
      style={{ transform: `translateY(${top}px)`, height }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see above. */}
      <div
        role="rowheader"
        id={weekCellId(row.id, -1, 0)}
        tabIndex={isAt(-1, 0) ? 0 : -1}
        data-place="-1 0"
        className="sticky left-0 z-1 flex cursor-pointer flex-col justify-center overflow-hidden border-line border-r bg-surface px-2 leading-tight -outline-offset-2 hover:bg-sunken"
      >
        <span className="truncate font-semibold text-small">{row.name}</span>
        <span className="truncate text-muted text-tiny">
          {row.visits === 0 ? "No visits" : `${row.carers} ${row.carers === 1 ? "carer" : "carers"}`}
          {row.area && ` · ${row.area}`}
        </span>
        {row.uncovered > 0 && (
          <span className="font-semibold text-care text-tiny">{row.uncovered} uncovered</span>
        )}
      </div>
      {row.days.map((visits, day) => {
        const date = addDays(monday, day);
        return (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div
            key={date}
            role="gridcell"
            id={visits.length === 0 ? weekCellId(row.id, day, 0) : undefined}
            tabIndex={visits.length === 0 && isAt(day, 0) ? 0 : -1}
            data-place={visits.length === 0 ? `${day} 0` : undefined}
            aria-label={visits.length === 0 ? `${row.name}, ${formatDate(date)}: no visit` : undefined}
            className="flex flex-col gap-0.5 border-line border-r p-1 -outline-offset-2"
          >
            {visits.map((visit, at) => (
              <Chip
                key={visit.id}
                visit={visit}
                about={`${row.name}, ${formatDate(date)}`}
                id={weekCellId(row.id, day, at)}
                place={`${day} ${at}`}
                isActive={isAt(day, at)}
                isOpened={visit.id === opened}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
});

interface ChipProps {
  visit: PatientVisit;
  about: string;
  id: string;
  place: string;
  isActive: boolean;
  /** Whether it is shown beside the week. */
  isOpened: boolean;
}

function Chip({ visit, about, id, place, isActive, isOpened }: ChipProps) {
  const isOpen = visit.lacking > 0;
  const names = visit.carers.map(({ name }) => name).join(" and ");
  const who = [names, isOpen && (names ? "needs another carer" : "needs a carer")].filter(Boolean).join(", ");
  return (
    <button
      type="button"
      id={id}
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      aria-label={`${about}, ${visit.start}, ${hoursInWords(visit.duration)}, ${who}`}
      title={`${visit.start}, ${hoursInWords(visit.duration)}\n${who}`}
      className={`@container tabular flex h-touch w-full items-center justify-between gap-1 rounded-control border px-1.5 text-tiny hover:brightness-95 ${
        isOpen ? "border-care border-dashed bg-care-soft font-semibold text-care" : "border-line bg-sunken"
      } ${isOpened ? "ring-2 ring-accent" : ""}`}
    >
      <span>{visit.start}</span>
      <span className="@min-[6.5rem]:hidden truncate">{initialsOf(visit)}</span>
      <span className="@max-[6.5rem]:hidden truncate">{shortNamesOf(visit)}</span>
    </button>
  );
}
