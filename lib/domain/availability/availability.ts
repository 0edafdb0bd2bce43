import type { CivilDate, ClockTime, LocalDateTime, Weekday } from "../time";

/** Clock times of one day; an end that is not after its start is the next day's. */
export interface ClockWindow {
  from: ClockTime;
  until: ClockTime;
}

/** A stretch of a weekday in which a carer can work, as it is recorded. */
export interface AvailabilityWindow extends ClockWindow {
  weekday: Weekday;
  /** 1 for every week, 2 for alternating weeks … up to 8. */
  everyWeeks: number;
  /** A Monday of a week in which it holds; null when it does in every week. */
  weeksFrom: CivilDate | null;
  /** The first day; null for "since ever". */
  validFrom: CivilDate | null;
  /** The first day on which it no longer holds; null for "until further notice". */
  validUntil: CivilDate | null;
}

/** One day on which other hours hold than in the pattern; without windows the carer cannot work on it. */
export interface AvailabilityException {
  date: CivilDate;
  windows: ClockWindow[];
  notes: string | null;
}

/** Hours a week: what was agreed, what the carer would like, what must not be passed. Null: not recorded. */
export interface WeeklyHours {
  contractedHours: number | null;
  preferredHours: number | null;
  mostHours: number | null;
  /** Whether the carer signed out of the 48-hour week (Working Time Regulations 1998, regulation 5). */
  optedOutOf48Hours: boolean;
}

/** Availability as a coordinator recorded it. */
export interface RecordedAvailability extends WeeklyHours {
  employeeId: string;
  /** Null when only weekly hours or exceptions are recorded: the pattern is then the workbook's. */
  windows: AvailabilityWindow[] | null;
  /** By date, one a day at the most. */
  exceptions: AvailabilityException[];
  /** Rises with every change; 0 while nothing is saved. */
  version: number;
}

/**
 * Where a pattern comes from: a coordinator, EarliestStart and LatestEnd with the weekdays worked, the named
 * shifts where no hours are recorded, or nowhere.
 */
export type AvailabilitySource = "recorded" | "hours" | "shifts" | "not-recorded";

/** When one carer can work, whatever it was worked out from. */
export interface Availability extends WeeklyHours {
  source: AvailabilitySource;
  /** Empty when the source is `not-recorded`: nothing is known, and nothing ruled out. */
  windows: readonly AvailabilityWindow[];
  exceptions: readonly AvailabilityException[];
}

/** A stretch of one day in which a carer can work. */
export interface AvailableSpan {
  from: LocalDateTime;
  /** Not included; of the next day for a night. */
  until: LocalDateTime;
}
