import type { Slot, Visit } from "../../../optimise/model/problem";
import { dateOf, timeOf, weekdayOf } from "../../time";
import type { WeekVisit } from "../week-visit";
import type { PairTable } from "./pair-prices";
import { LEAVE_PRICE, LEAVE_PRICE_FIRST, type WeekPrices } from "./prices";
import type { Starts } from "./room-for-each";
import type { SettledSlots } from "./settled-slots";
import { unitsOf, type WeekClock } from "./week-clock";

/** What visits are made with. */
export interface SlotContext {
  clock: WeekClock;
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
  const { earliest, due, latest } = timesOf(visit, context);
  return {
    place: context.placeOf(visit),
    patient: context.patientIndex.get(visit.patientId.toLowerCase()) ?? -1,
    slots,
    gaps: [],
    windows: [{ earliest, due }],
    latest,
    latePrice: prices.late,
    leavePrice: isFirst ? LEAVE_PRICE_FIRST : LEAVE_PRICE,
  };
}

function timesOf(visit: WeekVisit, { clock, starts }: SlotContext) {
  const { earliest, latest } = starts.get(visit) as Starts;
  const wished = clock.down(clock.instantOf(visit.wished));
  return { earliest, latest, due: Math.min(latest, Math.max(earliest, wished)) };
}

const presentStart = (visit: WeekVisit, clock: WeekClock): number =>
  clock.down(clock.instantOf(visit.stored?.visit.startTime ?? visit.wished));

function slotsOf(visit: WeekVisit, context: SlotContext): Slot[] {
  const { pairs, clock, prices, carerIndex, settled } = context;
  const slot = {
    duration: unitsOf(visit.duration),
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
