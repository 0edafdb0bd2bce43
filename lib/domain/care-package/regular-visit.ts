import type { Gender, Qualification } from "../employee";
import type { CarersNeeded } from "../request";
import type { Service } from "../service";
import type { CivilDate, ClockTime, Weekday } from "../time";

/** Names that coordinators use; any other will do as well. */
export const REGULAR_VISIT_NAMES = ["Breakfast", "Lunch", "Tea", "Bed", "Night"] as const;

export const BANK_HOLIDAY_BEHAVIOURS = ["as-usual", "as-sunday", "none"] as const;
/** `as-sunday`: on a bank holiday it takes place when it does on a Sunday. */
export type BankHolidayBehaviour = (typeof BANK_HOLIDAY_BEHAVIOURS)[number];

/** What a regular visit demands of its carers beyond what its services do. Null and false demand nothing. */
export interface VisitDemands {
  /** A minimum: Nurse > Senior Carer > Carer. */
  requiredRole: Qualification | null;
  language: string | null;
  gender: Gender | null;
  /** Whether the carer must come by car. */
  vehicle: boolean;
}

/** What is agreed about one regular visit. `until` is the first day on which it no longer holds, as everywhere. */
export interface RegularVisitTerms {
  /** One of {@link REGULAR_VISIT_NAMES} or a name of the coordinator's own. */
  name: string;
  services: Service[];
  /** From Monday on, none twice, at least one. */
  weekdays: Weekday[];
  /** 1 for every week, 2 for every second … up to 8. */
  everyWeeks: number;
  /** A Monday of a week in which it takes place; null when it does in every week. */
  weeksFrom: CivilDate | null;
  /** It may start from here … */
  earliestStart: ClockTime;
  /** … best at this time … */
  wishedStart: ClockTime;
  /** … and until here, that minute included. All three are of one day. */
  latestStart: ClockTime;
  /** Minutes. */
  duration: number;
  carersNeeded: CarersNeeded;
  timeCritical: boolean;
  demands: VisitDemands;
  /** Employee ids, the first choice first. */
  regularCarers: string[];
  notes: string | null;
  /** The first day; null for "since ever". */
  from: CivilDate | null;
  until: CivilDate | null;
  bankHolidays: BankHolidayBehaviour;
}

/** What may differ on a single day. */
export type OccurrenceTerms = Pick<
  RegularVisitTerms,
  | "services"
  | "earliestStart"
  | "wishedStart"
  | "latestStart"
  | "duration"
  | "carersNeeded"
  | "timeCritical"
  | "demands"
  | "notes"
>;

/** One day on which a regular visit does not take place, or differs. */
export type OccurrenceException =
  | { date: CivilDate; cancelled: true }
  | { date: CivilDate; cancelled: false; changes: Partial<OccurrenceTerms> };

/** One line of a care package. */
export interface RegularVisit extends RegularVisitTerms {
  id: number;
  patientId: string;
  /** `proposed`: worked out from the patient's row, and not confirmed by a coordinator yet. */
  status: "proposed" | "confirmed";
  /** By date, one a day at the most. */
  exceptions: OccurrenceException[];
}

/** Why a care package is suspended. */
export const SUSPENSION_REASONS = ["hospital", "respite", "holiday", "family", "other"] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];
export const SUSPENSION_WORDS: Record<SuspensionReason, string> = {
  hospital: "In hospital",
  respite: "Respite care",
  holiday: "On holiday",
  family: "With family",
  other: "Away",
};
