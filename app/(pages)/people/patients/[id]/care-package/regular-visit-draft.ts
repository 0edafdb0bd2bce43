import type { Gender, Qualification } from "@/lib/domain/employee";
import type { BankHolidayBehaviour, RegularVisit } from "@/lib/domain/care-package/regular-visit";
import type { Service } from "@/lib/domain/service";
import { addDays, type Weekday, WEEKDAYS } from "@/lib/domain/time";

/** A regular visit while it is typed: text where a control holds text, empty for "not recorded". */
export interface RegularVisitDraft {
  name: string;
  services: Service[];
  weekdays: Weekday[];
  everyWeeks: string;
  weeksFrom: string;
  earliestStart: string;
  wishedStart: string;
  latestStart: string;
  duration: string;
  carersNeeded: string;
  timeCritical: boolean;
  requiredRole: Qualification | "";
  language: string;
  gender: Gender | "";
  vehicle: boolean;
  regularCarers: string[];
  notes: string;
  from: string;
  /** The last day, as people say it; what is stored is the day after. */
  lastDay: string;
  bankHolidays: BankHolidayBehaviour;
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
  carersNeeded: "1",
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

/** A stored regular visit, to be changed. */
export function draftOf(visit: RegularVisit): RegularVisitDraft {
  return {
    name: visit.name,
    services: visit.services,
    weekdays: visit.weekdays,
    everyWeeks: String(visit.everyWeeks),
    weeksFrom: visit.weeksFrom ?? "",
    earliestStart: visit.earliestStart,
    wishedStart: visit.wishedStart,
    latestStart: visit.latestStart,
    duration: String(visit.duration),
    carersNeeded: String(visit.carersNeeded),
    timeCritical: visit.timeCritical,
    requiredRole: visit.demands.requiredRole ?? "",
    language: visit.demands.language ?? "",
    gender: visit.demands.gender ?? "",
    vehicle: visit.demands.vehicle,
    regularCarers: visit.regularCarers,
    notes: visit.notes ?? "",
    from: visit.from ?? "",
    lastDay: visit.until === null ? "" : addDays(visit.until, -1),
    bankHolidays: visit.bankHolidays,
  };
}
