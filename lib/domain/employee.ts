import { remembered } from "./remembered";
import type { CivilDate, ClockTime } from "./time";

/** In rising order: a nurse may do what a senior carer may. */
export const QUALIFICATIONS = ["Carer", "Senior Carer", "Nurse"] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

export const TRANSPORT_MODES = ["Car", "Public Transport", "Bicycle", "Walking"] as const;
export type TransportMode = (typeof TRANSPORT_MODES)[number];

export const GENDERS = ["Female", "Male", "Non-binary"] as const;
export type Gender = (typeof GENDERS)[number];

export const SHIFTS = ["Breakfast", "Lunch", "Evening", "All Shifts"] as const;
export type Shift = (typeof SHIFTS)[number];

export const STATUSES = ["Active", "Inactive"] as const;
export type Status = (typeof STATUSES)[number];

/**
 * What a workbook says of one employee. Null is "not recorded", never a guess.
 * Text that was adopted from the old system's file may stand outside of the enumerations.
 */
export interface EmployeeFacts {
  employeeId: string;
  name: string;
  address: string | null;
  postcode: string | null;
  gender: string | null;
  ethnicity: string | null;
  religion: string | null;
  transportMode: string | null;
  qualification: string | null;
  /** As written, `English/Polish`; {@link languagesOf} reads it as a list. */
  languageSpoken: string | null;
  certificateExpiryDate: CivilDate | null;
  earliestStart: ClockTime | null;
  /** Earlier than `earliestStart` for a night shift that ends the next day. */
  latestEnd: ClockTime | null;
  /** Joined by `/`: `Breakfast/Lunch`. */
  shifts: string | null;
  /** Weekdays worked, joined by `/` from Monday on: `Mon/Thu/Fri`; null when nobody said. */
  weekdays: string | null;
  /** Several working hours a day, `Mon/Tue 07:00-11:00, 16:00-22:00` (see `windowsOf`); null when nobody said. */
  workingWindows: string | null;
  /** Visits a day at the most; null for the usual limit. */
  dailyLoad: number | null;
  /** Minutes of travel from home that the carer accepts; null for the limit of the branch. */
  maxHomeTravel: number | null;
  contactNumber: string | null;
  notes: string | null;
  status: Status;
}

export interface Employee extends EmployeeFacts {
  /** UTC stamp of leaving the list; null while on it. */
  archivedAt: string | null;
}

/** The qualification as an enumeration, or null when the recorded text is none of them. */
export function qualificationOf(employee: Pick<EmployeeFacts, "qualification">): Qualification | null {
  return QUALIFICATIONS.find((known) => known === employee.qualification) ?? null;
}

/** The languages of a cell: `English/Polish`, `English, Polish`, `English & Polish` and one on each line are two. */
export const languagesOf = remembered((text: string | null): readonly string[] =>
  (text ?? "")
    .split(/[/,;&+|·•\n]|\band\b/i)
    .map((language) => language.trim())
    .filter((language) => language !== ""),
);

/** The same in small letters, to compare. Hundreds of carers have the same few cells. */
export const languageKeysOf = remembered((text: string | null): readonly string[] =>
  languagesOf(text).map((language) => language.toLowerCase()),
);
