import type { Problem, Slot, Visit } from "../model/problem";
import type { Solution } from "../model/solution";
import { isMust } from "./evaluate";
import type { Sums } from "./sums";

/** Coverage, lateness, compatibility, gaps, pins and changes of one visit. */
export function evaluateVisit(
  problem: Problem,
  { route, start }: Solution,
  first: Int32Array,
  index: number,
  sums: Sums,
): void {
  const visit = problem.visits[index] as Visit;
  const base = first[index] as number;
  const given = visit.slots.map((_, member) => (route[base + member] as number) >= 0);
  if (given.some((here) => here !== given[0])) sums.faults.push(`visit ${index} is given in part`);
  if (!given[0]) leftOut(visit, index, sums);
  for (const [member, slot] of visit.slots.entries()) {
    const at = route[base + member] as number;
    const from = start[base + member] as number;
    sums.changes += changePrice(problem, slot, at, from);
    if (at < 0) continue;
    late(visit, slot, index, from, sums);
    compatible(problem, slot, at, index, sums);
    if (slot.pin && (slot.pin.route !== at || (slot.pin.start >= 0 && slot.pin.start !== from)))
      sums.faults.push(`visit ${index} is not where it is pinned`);
    gap(visit, member, from - (start[base] as number), index, sums);
  }
  if (given[0]) otherCarers(problem, visit, base, index, route, sums);
}

function leftOut(visit: Visit, index: number, sums: Sums): void {
  if (isMust(visit.leavePrice)) sums.faults.push(`visit ${index} is left out`);
  if (visit.slots.some(({ pin }) => pin)) sums.faults.push(`visit ${index} is pinned and left out`);
  sums.uncovered += visit.leavePrice;
}

function late(visit: Visit, { pin, early }: Slot, index: number, start: number, sums: Sums): void {
  const lateness = latenessOf(visit, start, early ?? 0);
  const isOutside = start > visit.latest || start < (visit.windows[0]?.earliest ?? 0);
  if (isOutside && !(pin && pin.start >= 0))
    sums.faults.push(`visit ${index} starts at ${start}, outside its window`);
  sums.late += lateness * visit.latePrice;
  if (visit.wished) sums.early += Math.max(0, visit.wished.start - start) * visit.wished.price;
  sums.mostLate = Math.max(sums.mostLate, lateness);
}

/** By how much a start is after the due time of the window that it belongs to. */
export function latenessOf(visit: Visit, start: number, early: number): number {
  const window = visit.windows.findLast(({ earliest }) => earliest <= start) ?? visit.windows[0];
  return window ? Math.max(0, start + early - window.due) : 0;
}

function compatible(problem: Problem, slot: Slot, route: number, index: number, sums: Sums): void {
  const { prices, columns } = problem.compatibility;
  const price = prices[slot.kind * columns + (problem.routes[route]?.kind as number)] as number;
  if (price < 0 && slot.pin) return;
  if (price < 0) sums.faults.push(`visit ${index} may not be given by route ${route}`);
  else sums.compatibility += price;
}

function gap(visit: Visit, member: number, after: number, index: number, sums: Sums): void {
  if (member === 0) return;
  const [least, most] = visit.gaps[member - 1] ?? [0, 0];
  if (after < least || after > most) sums.faults.push(`visit ${index}: a gap of ${after} between its carers`);
}

function otherCarers(
  problem: Problem,
  visit: Visit,
  base: number,
  index: number,
  route: Int32Array,
  sums: Sums,
): void {
  const carers = visit.slots.map((_, member) => problem.routes[route[base + member] as number]?.carer);
  if (new Set(carers).size < carers.length) sums.faults.push(`visit ${index} has one carer twice`);
}

/** What it costs that a carer was told something else. */
export function changePrice(problem: Problem, { told }: Slot, route: number, start: number): number {
  if (!told) return 0;
  if (route < 0 || problem.routes[route]?.carer !== told.carer) return told.carerPrice;
  return Math.abs(start - told.start) > told.tolerance ? told.startPrice : 0;
}
