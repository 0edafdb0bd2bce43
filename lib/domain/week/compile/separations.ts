import type { Separation, Visit } from "../../../optimise/model/problem";
import type { WeekVisit } from "../week-visit";
import { unitsOf } from "./week-clock";

/** Minutes from dose to dose, as in the rule `dose-gap`. */
const DOSE_GAP = 4 * 60;

/** A visit of the problem with what it stands for. */
export interface CompiledVisit {
  visit: WeekVisit;
  compiled: Visit;
}

/**
 * A patient has one visit at a time, and doses are apart. `dosePrice` is the price of a unit that is missing
 * between two doses, 0 where that is not allowed, null where nobody minds.
 */
export function separationsOf(visits: readonly CompiledVisit[], dosePrice: number | null): Separation[] {
  const byPatient = new Map<string, number[]>();
  for (const [index, { visit }] of visits.entries()) {
    const key = visit.patientId.toLowerCase();
    const own = byPatient.get(key);
    if (own) own.push(index);
    else byPatient.set(key, [index]);
  }
  return [...byPatient.values()].flatMap((own) =>
    own.flatMap((a, place) => own.slice(place + 1).flatMap((b) => between(a, b, visits, dosePrice))),
  );
}

function between(
  a: number,
  b: number,
  visits: readonly CompiledVisit[],
  dosePrice: number | null,
): Separation[] {
  const [first, second] = [visits[a] as CompiledVisit, visits[b] as CompiledVisit];
  const separations: Separation[] = [];
  const add = (afterA: number, afterB: number, price: number) => {
    if (mayBeCloser(first, second, afterA, afterB)) separations.push({ a, b, afterA, afterB, price });
  };
  add(lengthOf(first), lengthOf(second), 0);
  const gap = unitsOf(DOSE_GAP);
  if (dosePrice !== null && isDose(first) && isDose(second)) add(gap, gap, dosePrice);
  return separations;
}

const isDose = ({ visit }: CompiledVisit) => visit.services.includes("medicine");
const lengthOf = ({ compiled }: CompiledVisit) => compiled.slots[0]?.duration ?? 0;
const earliestOf = ({ compiled }: CompiledVisit) => compiled.windows[0]?.earliest ?? 0;
const isSettled = ({ visit }: CompiledVisit) => visit.settled.length > 0;

/** Whether two visits may start closer together than that. What is settled on both sides is as it is. */
function mayBeCloser(a: CompiledVisit, b: CompiledVisit, afterA: number, afterB: number): boolean {
  if (isSettled(a) && isSettled(b)) return false;
  return earliestOf(b) < a.compiled.latest + afterA && earliestOf(a) < b.compiled.latest + afterB;
}
