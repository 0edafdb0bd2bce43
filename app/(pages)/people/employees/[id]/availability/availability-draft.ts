import type { Weekday } from "@/lib/domain/time";
import type { AvailabilityForPrograms } from "@/lib/services/availability/availability-record";

/** A window of a weekday while it is typed. Weeks and dates that only programs set are kept as they are. */
export interface DraftWindow {
  key: number;
  weekday: Weekday;
  from: string;
  to: string;
  everyWeeks: number;
  weeksFrom: string | null;
  validFrom: string | null;
  validUntil: string | null;
}

/** One day on which other hours hold; without times the carer cannot work on it. */
export interface DraftException {
  key: number;
  date: string;
  from: string;
  to: string;
  notes: string;
  /** Further windows of the day, which the form leaves as they are. */
  others: { from: string; to: string }[];
}

export interface AvailabilityDraft {
  windows: DraftWindow[];
  exceptions: DraftException[];
  contractedHours: string;
  preferredHours: string;
  mostHours: string;
  optedOut: boolean;
}

const hoursText = (hours: number | null): string => (hours === null ? "" : String(hours));

/** What is recorded, or what the workbook says, to be changed. */
export function draftOf(record: AvailabilityForPrograms): AvailabilityDraft {
  return {
    windows: record.windows.map((one, key) => ({
      key,
      weekday: one.weekday,
      from: one.from,
      to: one.to,
      everyWeeks: one.every_weeks,
      weeksFrom: one.weeks_from,
      validFrom: one.valid_from,
      validUntil: one.valid_until,
    })),
    exceptions: record.exceptions.map(({ date, windows: [first, ...others], notes }, key) => ({
      key,
      date,
      from: first?.from ?? "",
      to: first?.to ?? "",
      notes: notes ?? "",
      others,
    })),
    contractedHours: hoursText(record.contracted_hours),
    preferredHours: hoursText(record.preferred_hours),
    mostHours: hoursText(record.most_hours),
    optedOut: record.opted_out_of_48_hours,
  };
}

const hoursOf = (text: string): number | null => (text.trim() === "" ? null : Number(text));

/** A draft in the keys and types of a request. The pattern is sent only when it is to be recorded. */
export function bodyOf(draft: AvailabilityDraft, withPattern: boolean) {
  return {
    windows: withPattern
      ? draft.windows.map((one) => ({
          weekday: one.weekday,
          from: one.from,
          to: one.to,
          every_weeks: one.everyWeeks,
          weeks_from: one.weeksFrom,
          valid_from: one.validFrom,
          valid_until: one.validUntil,
        }))
      : null,
    exceptions: draft.exceptions.map(({ date, from, to, notes, others }) => ({
      date,
      windows: from && to ? [{ from, to }, ...others] : [],
      notes: notes.trim() || null,
    })),
    contracted_hours: hoursOf(draft.contractedHours),
    preferred_hours: hoursOf(draft.preferredHours),
    most_hours: hoursOf(draft.mostHours),
    opted_out_of_48_hours: draft.optedOut,
  };
}
