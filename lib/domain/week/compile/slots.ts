import type { Slot, Visit } from "../../../optimise/model/problem";
import { dateOf, timeOf, weekdayOf } from "../../time";
import type { WeekVisit } from "../week-visit";
import type { PairTable } from "./pair-prices";
import { LEAVE_PRICE, LEAVE_PRICE_FIRST, type WeekPrices } from "./prices";
import type { Starts } from "./room-for-each";
import type { SettledSlots } from "./settled-slots";
import { type Rounding, unitsTaken, type WeekClock } from "./week-clock";

/** What visits are made with. */
export interface SlotContext {
  clock: WeekClock;
  rounding: Rounding;
  pairs: PairTable;
  prices: WeekPrices;
  settled: SettledSlots;
  starts: ReadonlyMap<WeekVisit, Starts>;
  placeOf(visit: WeekVisit): number;
  patientIndex: ReadonlyMap<string, number>;
  carerIndex: ReadonlyMap<string, number>;
}

/** A visit in the problem; null when nothing of it is open and what is settled is no part of it. */
export function problemVisit(visit: WeekVisit, context: SlotContext): Visit | null {
  const slots = slotsOf(visit, context);
  if (slots.length === 0) return null;
  const { prices } = context;
  const isFirst = visit.timeCritical || visit.services.includes("medicine") || visit.urgency === "high";
  const { earliest, due, latest, target } = timesOf(visit, context);
  return {
    place: context.placeOf(visit),
    patient: context.patientIndex.get(visit.patientId.toLowerCase()) ?? -1,
    slots,
    gaps: [],
    windows: openingsOf(earliest, target).map((opens) => ({ earliest: opens, due })),
    latest,
    latePrice: prices.late,
    wished: target > earliest ? { start: target, price: prices.early } : null,
    leavePrice: isFirst ? LEAVE_PRICE_FIRST : LEAVE_PRICE,
  };
}

function timesOf(visit: WeekVisit, { clock, starts }: SlotContext) {
  const { earliest, latest } = starts.get(visit) as Starts;
  const within = (start: number) => Math.min(latest, Math.max(earliest, start));
  const wished = clock.down(clock.instantOf(visit.wished));
  const isPlanned = visit.stored !== null && visit.present.length > 0;
  return {
    earliest,
    latest,
    due: within(wished),
    target: within(isPlanned ? presentStart(visit, clock) : wished),
  };
}

/** Moments for which a visit can wait: the search takes the earliest start after one of them. */
function openingsOf(earliest: number, target: number): number[] {
  const half = Math.floor((earliest + target) / 2);
  return [...new Set([earliest, half, target])];
}

const presentStart = (visit: WeekVisit, clock: WeekClock): number =>
  clock.down(clock.instantOf(visit.stored?.visit.startTime ?? visit.wished));

function slotsOf(visit: WeekVisit, context: SlotContext): Slot[] {
  const { pairs, clock, rounding, prices, carerIndex, settled } = context;
  const slot = {
    duration: unitsTaken(visit.duration, rounding),
    load: 1,
    unsocial: isUnsocial(visit) ? 1 : 0,
    told: null,
  };
  const kept = visit.settled.flatMap((employeeId): Slot[] => {
    const pin = settled.add(visit, employeeId);
    return pin ? [{ ...slot, kind: pairs.settledRow, pin: { route: pin.route, start: pin.start } }] : [];
  });
  const kind = pairs.rowOf(visit);
  const lacking = Math.max(0, visit.carersNeeded - visit.settled.length);
  const open = Array.from({ length: lacking }, (_, index): Slot => {
    const carer = carerIndex.get(visit.present[index]?.toLowerCase() ?? "");
    if (carer === undefined) return { ...slot, kind, pin: null };
    const told = {
      carer,
      start: presentStart(visit, clock),
      carerPrice: prices.change,
      startPrice: prices.changeOfStart,
      tolerance: 0,
    };
    return { ...slot, kind, pin: null, told };
  });
  return [...kept, ...open];
}

/** Before 07:00, from 20:00 on, and at weekends. */
function isUnsocial({ wished }: WeekVisit): boolean {
  const time = timeOf(wished);
  return time < "07:00" || time >= "20:00" || ["Sat", "Sun"].includes(weekdayOf(dateOf(wished)));
}
