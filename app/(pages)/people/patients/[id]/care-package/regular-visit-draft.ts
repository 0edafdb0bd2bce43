import { addDays, type CivilDate, WEEKDAYS, type Weekday } from "@/lib/domain/time";
import type { RegularVisitLine } from "./visit-words";

/** A regular visit while it is typed: text where a control holds text, empty for "not recorded". */
export interface RegularVisitDraft {
  name: string;
  services: string[];
  weekdays: Weekday[];
  everyWeeks: string;
  weeksFrom: string;
  earliestStart: string;
  wishedStart: string;
  latestStart: string;
  duration: string;
  carers: string;
  timeCritical: boolean;
  requiredRole: string;
  language: string;
  gender: string;
  vehicle: boolean;
  regularCarers: string[];
  notes: string;
  from: string;
  /** The last day, as people say it. */
  lastDay: string;
  bankHolidays: string;
}

export const EMPTY_DRAFT: RegularVisitDraft = {
  name: "",
  services: [],
  weekdays: [...WEEKDAYS],
  everyWeeks: "1",
  weeksFrom: "",
  earliestStart: "",
  wishedStart: "",
  latestStart: "",
  duration: "30",
  carers: "1",
  timeCritical: false,
  requiredRole: "",
  language: "",
  gender: "",
  vehicle: false,
  regularCarers: [],
  notes: "",
  from: "",
  lastDay: "",
  bankHolidays: "as-usual",
};

/** The day before the first one on which it no longer holds. */
export const lastDayOf = (until: CivilDate): CivilDate => addDays(until, -1);

/** A line of a package, to be changed. */
export function draftOf(line: RegularVisitLine): RegularVisitDraft {
  return {
    name: line.name,
    services: line.service_types,
    weekdays: line.weekdays,
    everyWeeks: String(line.every_weeks),
    weeksFrom: line.weeks_from ?? "",
    earliestStart: line.earliest_start,
    wishedStart: line.wished_start,
    latestStart: line.latest_start,
    duration: String(line.duration),
    carers: String(line.carers),
    timeCritical: line.time_critical,
    requiredRole: line.required_role ?? "",
    language: line.language ?? "",
    gender: line.gender ?? "",
    vehicle: line.vehicle,
    regularCarers: line.regular_carers,
    notes: line.notes ?? "",
    from: line.from ?? "",
    lastDay: line.until === null ? "" : lastDayOf(line.until),
    bankHolidays: line.bank_holidays,
  };
}

/** A draft in the keys and types of a request. */
export function bodyOf(draft: RegularVisitDraft) {
  const wished = draft.wishedStart;
  return {
    name: draft.name.trim(),
    service_types: draft.services,
    weekdays: WEEKDAYS.filter((weekday) => draft.weekdays.includes(weekday)),
    every_weeks: Number(draft.everyWeeks),
    weeks_from: draft.weeksFrom || null,
    earliest_start: draft.earliestStart || wished,
    wished_start: wished,
    latest_start: draft.latestStart || wished,
    duration: Number(draft.duration),
    carers: Number(draft.carers),
    time_critical: draft.timeCritical,
    required_role: draft.requiredRole || null,
    language: draft.language.trim() || null,
    gender: draft.gender || null,
    vehicle: draft.vehicle,
    regular_carers: draft.regularCarers,
    notes: draft.notes.trim() || null,
    from: draft.from || null,
    until: draft.lastDay ? addDays(draft.lastDay, 1) : null,
    bank_holidays: draft.bankHolidays,
  };
}

/** What differs from what is stored, in the keys of a request. */
export function changesOf(before: RegularVisitDraft, after: RegularVisitDraft): Record<string, unknown> {
  const old = bodyOf(before) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(bodyOf(after)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key]),
    ),
  );
}
