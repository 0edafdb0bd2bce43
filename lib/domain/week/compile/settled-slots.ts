import type { Rest, Travel } from "../../../optimise/model/problem";
import type { WeekVisit } from "../week-visit";
import type { Places } from "./places";
import type { WeekRoute } from "./routes";
import { unitsOf, type WeekClock } from "./week-clock";

/** Something that is settled, in its route. */
export interface SettledSlot {
  route: number;
  start: number;
  end: number;
  place: number;
}

interface SettledContext {
  routes: WeekRoute[];
  matrices: readonly Travel[];
  places: Places;
  clock: WeekClock;
  placeOf(visit: WeekVisit): number;
}

/**
 * What carers keep. Where it fits into a route it is pinned there, so that ways to and from it count; where it
 * does not (booked by hand against the rules), the carer is simply busy then.
 */
export class SettledSlots {
  private readonly byRoute = new Map<number, SettledSlot[]>();

  constructor(private readonly context: SettledContext) {}

  /** Where a settled carer's visit is pinned; null when the carer is only busy then. */
  add(visit: WeekVisit, employeeId: string): SettledSlot | null {
    const { routes, clock } = this.context;
    const start = clock.down(clock.instantOf(visit.stored?.visit.startTime ?? visit.wished));
    const end = start + unitsOf(visit.duration);
    const key = employeeId.toLowerCase();
    const own = routes.flatMap(({ employee }, route) =>
      employee.employeeId.toLowerCase() === key ? [route] : [],
    );
    for (const route of own) {
      const slot = { route, start, end, place: this.context.placeOf(visit) };
      if (!this.fits(slot)) continue;
      this.byRoute.set(route, [...(this.byRoute.get(route) ?? []), slot]);
      return slot;
    }
    for (const route of own) this.keepBusy(route, start, end);
    return null;
  }

  private fits(slot: SettledSlot): boolean {
    const { routes, matrices, places } = this.context;
    const { route } = routes[slot.route] as WeekRoute;
    if (!route.windows.some(({ from, to }) => from <= slot.start && slot.end <= to)) return false;
    const there = this.byRoute.get(slot.route) ?? [];
    if (there.length >= route.capacity) return false;
    const time = matrices[route.mode]?.time;
    const way = (from: SettledSlot, to: SettledSlot) =>
      time?.[from.place * places.all.length + to.place] ?? 0;
    return there.every((other) =>
      other.start <= slot.start
        ? other.end + way(other, slot) <= slot.start
        : slot.end + way(slot, other) <= other.start,
    );
  }

  private keepBusy(index: number, start: number, end: number): void {
    const one = this.context.routes[index] as WeekRoute;
    const windows = one.route.windows.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, start) },
        { from: Math.max(from, end), to },
      ].filter((left) => left.from < left.to),
    );
    // No window at all would be no limit.
    const left = windows.length > 0 ? windows : [{ from: 0, to: 0 }];
    this.context.routes[index] = { ...one, route: { ...one.route, windows: left } };
  }

  /** Units of settled work of a carer. */
  workOf(isOfCarer: (route: number) => boolean): number {
    let work = 0;
    for (const [route, slots] of this.byRoute) {
      if (!isOfCarer(route)) continue;
      work += Math.max(...slots.map(({ end }) => end)) - Math.min(...slots.map(({ start }) => start));
    }
    return work;
  }

  /** Rests that what is settled leaves room for. */
  possible(rests: readonly Rest[]): Rest[] {
    return rests.filter(({ before, after, least }) => {
      const ends = (this.byRoute.get(before) ?? []).map(({ end }) => end);
      const starts = (this.byRoute.get(after) ?? []).map(({ start }) => start);
      return ends.length === 0 || starts.length === 0 || Math.max(...ends) + least <= Math.min(...starts);
    });
  }
}
