import type { PatientRow, PatientVisit } from "@/lib/services/timeline/timeline-patients";
import { NO_AREA } from "./rows";

export const PATIENT_ORDERS = ["name", "uncovered", "carers", "area"] as const;
export type PatientOrder = (typeof PATIENT_ORDERS)[number];

/** What of the patients' week is looked at: all of it stands in the address. */
export interface PatientView {
  order: PatientOrder;
  area: string | null;
  isUncoveredOnly: boolean;
  /** A part of a patient's or a carer's name. */
  find: string;
}

/** What of an address can be understood; anything else asks for nothing. */
export function patientViewOf(address: Pick<URLSearchParams, "get">): PatientView {
  return {
    order: PATIENT_ORDERS.find((one) => one === address.get("sort")) ?? "name",
    area: address.get("area") || null,
    isUncoveredOnly: address.get("who") === "uncovered",
    find: address.get("find") ?? "",
  };
}

/** The address with a part of the view changed; what is as it is at first stands in no address. */
export function withPatientView(address: URLSearchParams, change: Partial<PatientView>): URLSearchParams {
  const next = new URLSearchParams(address);
  const view = { ...patientViewOf(address), ...change };
  const written = {
    sort: view.order === "name" ? "" : view.order,
    area: view.area ?? "",
    who: view.isUncoveredOnly ? "uncovered" : "",
    find: view.find,
  };
  for (const [name, value] of Object.entries(written)) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
const byName = (a: PatientRow, b: PatientRow) =>
  collator.compare(a.name, b.name) || collator.compare(a.id, b.id);

const COMPARE: Record<PatientOrder, (a: PatientRow, b: PatientRow) => number> = {
  name: byName,
  uncovered: (a, b) => b.uncovered - a.uncovered || byName(a, b),
  carers: (a, b) => b.carers - a.carers || byName(a, b),
  area: (a, b) => collator.compare(a.area ?? "\uffff", b.area ?? "\uffff") || byName(a, b),
};

/** The rows that a view asks for, in its order. `fits` says whether a name is found by what was typed. */
export function patientRows(
  patients: readonly PatientRow[],
  view: PatientView,
  fits: (name: string, id: string) => boolean,
): PatientRow[] {
  const comes = (row: PatientRow) =>
    row.days.some((day) => day.some(({ carers }) => carers.some(({ name, id }) => fits(name, id))));
  return patients
    .filter(
      (row) =>
        (view.area === null || (row.area ?? NO_AREA) === view.area) &&
        (!view.isUncoveredOnly || row.uncovered > 0) &&
        (view.find === "" || fits(row.name, row.id) || comes(row)),
    )
    .sort(COMPARE[view.order]);
}

/** `AA`, `MS+BH`; `AA+?` where another carer is needed, `?` where all are. */
export const initialsOf = ({ carers, lacking }: PatientVisit): string =>
  [...carers.map(({ name }) => initials(name)), ...Array.from({ length: lacking }, () => "?")].join("+");

/** Who comes where there is room for a name: `Maurice Q`; the initials of several. */
export function shortNamesOf(visit: PatientVisit): string {
  const [only] = visit.carers;
  if (visit.carers.length !== 1 || visit.lacking > 0 || !only) return initialsOf(visit);
  const [first, ...others] = only.name.split(/\s+/);
  const initial = [...(others.at(-1) ?? "")][0]?.toLocaleUpperCase("en-GB");
  return [first, initial].filter(Boolean).join(" ");
}

/** Of the first and the last word of a name. */
function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? "")][0]?.toLocaleUpperCase("en-GB") ?? "")
    .join("");
}

/** A place in the patients' week: day -1 is the heading of the row; visit 0 of a day without visits is the day itself. */
export interface WeekPlace {
  row: number;
  day: number;
  visit: number;
}

/** Rows that one keystroke goes over. */
const PAGE = 10;

/** Where a key leads from a place; null for keys that lead nowhere. `counts` are the visits of each day of each row. */
export function weekPlaceAfter(
  key: string,
  isControl: boolean,
  { row, day, visit }: WeekPlace,
  counts: readonly (readonly number[])[],
): WeekPlace | null {
  const lastOf = (ofRow: number, ofDay: number) => Math.max(0, (counts[ofRow]?.[ofDay] ?? 0) - 1);
  const toRow = (to: number): WeekPlace => {
    const kept = Math.max(0, Math.min(counts.length - 1, to));
    return { row: kept, day, visit: day < 0 ? 0 : Math.min(visit, lastOf(kept, day)) };
  };
  const right = (): WeekPlace => {
    if (day >= 0 && visit < lastOf(row, day)) return { row, day, visit: visit + 1 };
    return day < 6 ? { row, day: day + 1, visit: 0 } : { row, day, visit };
  };
  const left = (): WeekPlace => {
    if (visit > 0) return { row, day, visit: visit - 1 };
    return day <= 0 ? { row, day: -1, visit: 0 } : { row, day: day - 1, visit: lastOf(row, day - 1) };
  };
  if (isControl && key === "Home") return { row: 0, day: -1, visit: 0 };
  if (isControl && key === "End") return { row: counts.length - 1, day: -1, visit: 0 };
  const steps: Record<string, () => WeekPlace> = {
    ArrowRight: right,
    ArrowLeft: left,
    ArrowDown: () => toRow(row + 1),
    ArrowUp: () => toRow(row - 1),
    PageDown: () => toRow(row + PAGE),
    PageUp: () => toRow(row - PAGE),
    Home: () => ({ row, day: -1, visit: 0 }),
    End: () => ({ row, day: 6, visit: lastOf(row, 6) }),
  };
  return steps[key]?.() ?? null;
}
