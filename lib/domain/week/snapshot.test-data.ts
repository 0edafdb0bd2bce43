import type { RegularVisit } from "../care-package/regular-visit";
import { WEEKDAYS } from "../time";
import { SHIPPED_TRAVEL_SETTINGS } from "../travel";
import type { WeekSnapshot } from "./week-snapshot";
import { USUAL_WEIGHTS } from "./week-weights";

export const WEEK = "2026-12-07";

const NOTHING_DEMANDED = { requiredRole: null, language: null, gender: null, vehicle: false };

/** A regular visit every day at 09:00, with changes. */
export const regularVisit = (changes: Partial<RegularVisit> = {}): RegularVisit => ({
  id: 1,
  patientId: "P1",
  status: "confirmed",
  name: "Breakfast",
  services: ["personal_care"],
  weekdays: [...WEEKDAYS],
  everyWeeks: 1,
  weeksFrom: null,
  earliestStart: "08:30",
  wishedStart: "09:00",
  latestStart: "09:30",
  duration: 30,
  carersNeeded: 1,
  timeCritical: false,
  demands: NOTHING_DEMANDED,
  regularCarers: [],
  notes: null,
  from: null,
  until: null,
  bankHolidays: "as-usual",
  exceptions: [],
  ...changes,
});

/** A branch of nobody in the week from Mon 7 Dec 2026, seen on Mon 23 Nov. */
export const snapshotOf = (changes: Partial<WeekSnapshot> = {}): WeekSnapshot => ({
  week: WEEK,
  scope: "all",
  now: "2026-11-23T08:00",
  zone: "Europe/London",
  employees: [],
  patients: [],
  absences: [],
  preferences: [],
  availability: [],
  packages: [],
  bankHolidays: [],
  visits: [],
  settledVisitIds: [],
  received: [],
  trainedCarersMayAdminister: false,
  severities: [],
  travel: { settings: SHIPPED_TRAVEL_SETTINGS, places: [], legs: [] },
  weights: USUAL_WEIGHTS,
  ...changes,
});
