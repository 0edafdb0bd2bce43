import { type AvailabilityFacts, OFF } from "@/lib/domain/fields/availability-fields";
import { isReadable } from "@/lib/domain/fields/reading";
import { readWeekdays } from "@/lib/domain/fields/weekdays";
import { WEEKDAYS, type Weekday } from "@/lib/domain/time";
import type { Binding } from "./bind-columns";
import type { Cell } from "./cell";
import type { SheetColumn } from "./headers";
import { type ReadRow, type RowPlace, readRow } from "./read-row";
import type { SheetKind } from "./sheet-kind";

/** A column with the hours of one weekday. */
export interface WeekdayColumn {
  at: SheetColumn;
  weekday: Weekday;
}

/** Fewer are no week: `Sat` may head anything. */
const FEWEST = 3;

/** The columns of a sheet that has one for each weekday, from Monday on; none where it lists weekdays in a column. */
export function weekdayColumns(columns: readonly SheetColumn[], bound: readonly string[]): WeekdayColumn[] {
  if (bound.includes("weekdays")) return [];
  const found = columns.flatMap((at): WeekdayColumn[] => {
    const reading = at.header === null ? null : readWeekdays(at.header);
    const day = reading && isReadable(reading) ? reading.value : null;
    const weekday = WEEKDAYS.find((one) => one === day);
    return weekday ? [{ at, weekday }] : [];
  });
  const isWeek = found.length >= FEWEST && new Set(found.map(({ weekday }) => weekday)).size === found.length;
  return isWeek ? found : [];
}

/** What each weekday of a row says, as a row of its own; an empty cell is a day on which the carer cannot work. */
export function readWeek(
  cells: ReadonlyMap<number, Cell>,
  { bindings, week }: { bindings: Binding<AvailabilityFacts>[]; week: readonly WeekdayColumn[] },
  kind: SheetKind<AvailabilityFacts>,
  place: RowPlace,
): ReadRow<AvailabilityFacts>[] {
  const own = readRow(cells, bindings, kind, place);
  const column = kind.catalogue.get("from");
  if (column === undefined || own.problems.length > 0) return [own];
  if (!week.some(({ at }) => cells.has(at.index))) {
    const message = "This row has no hours; write off where the carer cannot work, or remove the row.";
    const { sheet, row } = place;
    return [{ ...own, problems: [{ sheet, row, column: week[0]?.at.header ?? undefined, message }] }];
  }
  return week.map(({ at, weekday }, index) => {
    const day = readRow(cells, [{ fact: "from", sources: [{ at, column }] }], kind, place);
    const { from, until, windows, weekdays } = day.facts;
    const isOff = from === null && windows === null;
    return {
      ...day,
      facts: { ...own.facts, weekdays: weekdays ?? weekday, from, until, windows: isOff ? OFF : windows },
      repairs: [...(index === 0 ? own.repairs : []), ...day.repairs],
      questions: [...(index === 0 ? own.questions : []), ...day.questions],
    };
  });
}
