import type { CivilDate, ClockTime } from "./time";
import { isCivilDate, isClockTime } from "./time";

/** Pounds an hour from a day on. */
export interface DatedRate {
  from: CivilDate;
  pounds: number;
}

/**
 * The National Living Wage (workers aged 21 and over, before April 2024 aged 23 and over), by the day from which it
 * applies. Source: GOV.UK, "National Minimum Wage and National Living Wage rates".
 */
export const NATIONAL_LIVING_WAGE: readonly DatedRate[] = [
  { from: "2023-04-01", pounds: 10.42 },
  { from: "2024-04-01", pounds: 11.44 },
  { from: "2025-04-01", pounds: 12.21 },
  { from: "2026-04-01", pounds: 12.71 },
];

/** When work counts as unsocial. */
export interface UnsocialHours {
  from: ClockTime;
  /** Of the next day where it is not after `from`. */
  until: ClockTime;
  saturdays: boolean;
  sundays: boolean;
  bankHolidays: boolean;
}

/** As section 2 of the NHS terms (Agenda for Change) has it, which many firms follow. */
const USUAL_UNSOCIAL: UnsocialHours = {
  from: "20:00",
  until: "06:00",
  saturdays: true,
  sundays: true,
  bankHolidays: true,
};

/** What hours and pay are worked out with. */
export interface PaySettings {
  /** By day, earliest first. */
  minimumWage: readonly DatedRate[];
  /** Pounds for an hour of visits; null when not recorded. */
  visitRate: number | null;
  /** Pounds for an hour of travel between visits; null when it is not paid apart. */
  travelRate: number | null;
  unsocial: UnsocialHours;
}

export const PAY_KEYS = {
  minimumWage: "pay minimum-wage",
  visitRate: "pay visit-rate",
  travelRate: "pay travel-rate",
  unsocial: "pay unsocial",
} as const;

/** The settings in force: what an operator stored, else the defaults. */
export function paySettingsFrom(settings: ReadonlyMap<string, unknown>): PaySettings {
  const wage = settings.get(PAY_KEYS.minimumWage);
  const unsocial = settings.get(PAY_KEYS.unsocial);
  return {
    minimumWage: Array.isArray(wage) && wage.every(isRate) ? wage : NATIONAL_LIVING_WAGE,
    visitRate: poundsFrom(settings.get(PAY_KEYS.visitRate)),
    travelRate: poundsFrom(settings.get(PAY_KEYS.travelRate)),
    unsocial: isUnsocial(unsocial) ? unsocial : USUAL_UNSOCIAL,
  };
}

const poundsFrom = (value: unknown): number | null => (typeof value === "number" ? value : null);

function isRate(value: unknown): value is DatedRate {
  const one = value as Partial<DatedRate> | null;
  return isCivilDate(String(one?.from)) && typeof one?.pounds === "number";
}

function isUnsocial(value: unknown): value is UnsocialHours {
  const one = value as Partial<UnsocialHours> | null;
  return isClockTime(String(one?.from)) && isClockTime(String(one?.until));
}

/** The rate of a day; null before the first that is recorded. */
export const rateOn = (rates: readonly DatedRate[], date: CivilDate): number | null =>
  rates.reduce<number | null>((found, rate) => (rate.from <= date ? rate.pounds : found), null);
