import { speaksOfTwoCarers } from "../../findings/double-up-words";
import type { MealTimes } from "../../meal-times";
import { needsMedication, type PatientFacts, requiredServices } from "../../patient";
import { isService, SERVICE_LABELS, type Service } from "../../service";
import { type ClockTime, clockTimeAt, isClockTime, WEEKDAYS, type Weekday } from "../../time";
import { type HoursPeriod, weeklyMinutesOf } from "../hours-of-support";
import type { RegularVisitTerms } from "../regular-visit";
import { type DayTotal, dayTotals, SHORTEST_VISIT } from "./day-totals";
import { fitSlots } from "./fit-slots";
import { lengthsOf } from "./lengths";
import { type PlacedSlot, placeVisits } from "./place-visits";
import { inOrder, type Slot, slotsOf, usualLength, type WishedTime } from "./slots";

/** What a workbook says of a patient's need. */
export type RecordedNeed = Pick<
  PatientFacts,
  | "requiredHoursOfSupport"
  | "requiredSupport"
  | "requiresMedication"
  | "wishedTimes"
  | "additionalRequirements"
  | "notes"
>;

/** A care package as the rule of decision 023 proposes it. */
export interface Proposal {
  /** Empty when nothing can be proposed. */
  regularVisits: RegularVisitTerms[];
  /** What the proposal was made from, or why there is none: one plain sentence. */
  sentence: string;
}

/**
 * Proposes a care package from what a workbook knows (decision 023): medication in the morning and at tea at
 * least 4 hours apart, meals at meal times, personal care in the morning and at bedtime, everything else in the
 * afternoon, or at the times that are wished; no visit under 30 minutes, and together exactly the hours of
 * support. Without hours the usual lengths of the services. The same row always gives the same proposal.
 */
export function proposeCarePackage(need: RecordedNeed, period: HoursPeriod, meals: MealTimes): Proposal {
  const services = servicesOf(need);
  const wishes = wishesOf(need.wishedTimes);
  const minutes = weeklyMinutesOf(need.requiredHoursOfSupport, period);
  const wanted = slotsOf(services, wishes, meals);
  if (minutes === null && wanted.length === 0)
    return none("Neither hours of support nor any support is recorded, so nothing can be proposed.");
  if (minutes !== null && minutes < SHORTEST_VISIT)
    return none(`The hours of support come to ${minutes} min a week, less than one visit of 30 minutes.`);
  const days = minutes === null ? usualDays(wanted) : dayTotals(minutes);
  const shortest = Math.min(...days.map((day) => day.minutes));
  const slots = fitSlots(wanted, shortest, meals);
  const carersNeeded = speaksOfTwoCarers(need) ? 2 : 1;
  const regularVisits = groupedByTotal(days).flatMap(({ weekdays, minutes: total }) =>
    placeVisits(slots, lengthsOf(slots, total)).map((visit) => termsOf(visit, weekdays, carersNeeded)),
  );
  return { regularVisits: joinedDays(regularVisits), sentence: sentenceOf(need, period, minutes) };
}

const none = (sentence: string): Proposal => ({ regularVisits: [], sentence });

/** Medication when either column says so, as everywhere. */
const servicesOf = (need: RecordedNeed): Service[] =>
  inOrder([...requiredServices(need), ...(needsMedication(need) ? (["medicine"] as const) : [])]);

/** `medicine:10:00,exercise:14:00`; what is no service or no time is passed over. */
const wishesOf = (text: string | null): WishedTime[] =>
  (text ?? "").split(",").flatMap((entry) => {
    const colon = entry.indexOf(":");
    const [service, time] = [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim() as ClockTime];
    return isService(service) && isClockTime(time) ? [{ service, time }] : [];
  });

/** Every day the usual lengths: for a patient whose hours nobody recorded. */
function usualDays(slots: readonly Slot[]): DayTotal[] {
  const minutes = slots.reduce((sum, slot) => sum + usualLength(slot), 0);
  return WEEKDAYS.map((weekday) => ({ weekday, minutes }));
}

/** Days of the same length have the same visits. */
function groupedByTotal(days: readonly DayTotal[]): { weekdays: Weekday[]; minutes: number }[] {
  const totals = [...new Set(days.map(({ minutes }) => minutes))];
  return totals.map((minutes) => ({
    weekdays: days.filter((day) => day.minutes === minutes).map(({ weekday }) => weekday),
    minutes,
  }));
}

/** Visits that are the same on days of different length are one regular visit. By start. */
function joinedDays(visits: readonly RegularVisitTerms[]): RegularVisitTerms[] {
  const lines = new Map<string, RegularVisitTerms>();
  for (const visit of visits) {
    const key = JSON.stringify({ ...visit, weekdays: [] });
    const known = lines.get(key);
    const weekdays = WEEKDAYS.filter((one) => visit.weekdays.includes(one) || known?.weekdays.includes(one));
    lines.set(key, { ...visit, weekdays });
  }
  return [...lines.values()].sort(byWishedStart);
}

const byWishedStart = (a: RegularVisitTerms, b: RegularVisitTerms): number =>
  a.wishedStart < b.wishedStart ? -1 : a.wishedStart > b.wishedStart ? 1 : 0;

const termsOf = (visit: PlacedSlot, weekdays: Weekday[], carersNeeded: 1 | 2): RegularVisitTerms => ({
  name: visit.name,
  services: visit.services,
  weekdays,
  everyWeeks: 1,
  weeksFrom: null,
  earliestStart: clockTimeAt(visit.from),
  wishedStart: clockTimeAt(visit.wished),
  latestStart: clockTimeAt(visit.to),
  duration: visit.length,
  carersNeeded,
  timeCritical: false,
  demands: { requiredRole: null, language: null, gender: null, vehicle: false },
  regularCarers: [],
  notes: null,
  from: null,
  until: null,
  bankHolidays: "as-usual",
});

function sentenceOf(need: RecordedNeed, period: HoursPeriod, minutes: number | null): string {
  const hours =
    minutes === null
      ? "the usual lengths, because no hours of support are recorded"
      : `${need.requiredHoursOfSupport} h of support a ${period}`;
  const labels = servicesOf(need).map((service) => SERVICE_LABELS[service].toLowerCase());
  const support = labels.length > 0 ? ` for ${labels.join(", ")}` : "; no support is recorded";
  const both = speaksOfTwoCarers(need) ? " The record may ask for two carers, so each visit has two." : "";
  return `Proposed from ${hours}${support}.${both}`;
}
