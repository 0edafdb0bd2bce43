import { WEEKDAYS } from "../time";
import type { RegularVisit } from "./regular-visit";

/** A confirmed lunch visit on every day; a test changes what it is about. */
export const exampleLine = (changes: Partial<RegularVisit> = {}): RegularVisit => ({
  id: 7,
  patientId: "P001",
  status: "confirmed",
  name: "Lunch",
  services: ["meal_prep"],
  weekdays: [...WEEKDAYS],
  everyWeeks: 1,
  weeksFrom: null,
  earliestStart: "12:30",
  wishedStart: "13:00",
  latestStart: "13:30",
  duration: 30,
  carersNeeded: 1,
  timeCritical: false,
  demands: { requiredRole: null, language: null, gender: null, vehicle: false },
  regularCarers: [],
  notes: null,
  from: null,
  until: null,
  bankHolidays: "as-usual",
  exceptions: [],
  ...changes,
});
