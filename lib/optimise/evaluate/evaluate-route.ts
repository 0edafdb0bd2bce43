import type { Problem, Route, Slot, Travel, Visit } from "../model/problem";
import type { Solution } from "../model/solution";
import { isMust, type SlotInRoute } from "./evaluate";
import type { Sums } from "./sums";

/** Travel, times, breaks and limits of one route. */
export function evaluateRoute(
  problem: Problem,
  solution: Solution,
  index: number,
  slots: readonly SlotInRoute[],
  sums: Sums,
): void {
  const route = problem.routes[index] as Route;
  const pause = solution.breakStart[index] as number;
  if (slots.length === 0) {
    sums.mostIdle = Math.max(sums.mostIdle, route.shiftEnd - route.shiftStart);
    if (pause >= 0) sums.faults.push(`route ${index} has a break and no visit`);
    if (route.break && route.break.afterWork < 0) sums.breaks += route.break.price;
    return;
  }
  const walk = new Walk(problem, solution, index, sums);
  for (const slot of slots) walk.visit(slot);
  walk.end();
}

/** Goes along a route from its start to its end. */
class Walk {
  private place: number;
  /** Time at which the carer is free at `place`. */
  private free = Number.NaN;
  private departure = Number.NaN;
  private work = 0;
  private wait = 0;
  private load = 0;
  private longestWait = 0;
  private longestService = 0;
  private readonly route: Route;
  private readonly pause: number;
  private paused = false;
  /** The last visit was pinned to its start, which is then taken as it is. */
  private pinned = true;
  private allPinned = true;

  constructor(
    private readonly problem: Problem,
    private readonly solution: Solution,
    private readonly index: number,
    private readonly sums: Sums,
  ) {
    this.route = problem.routes[index] as Route;
    this.place = this.route.startPlace;
    this.pause = solution.breakStart[index] as number;
  }

  visit({ slot, visit, member }: SlotInRoute): void {
    const { problem, sums, route } = this;
    const { place, slots } = problem.visits[visit] as Visit;
    const start = this.solution.start[slot] as number;
    const { duration, load, unsocial, pin } = slots[member] as Slot;
    const travel = this.travelTo(place, pin !== null && pin.start >= 0);
    const isFirst = Number.isNaN(this.free);
    const paused = this.pauseBefore(start, travel);
    if (isFirst) {
      this.departure = (paused > 0 ? this.pause : start) - travel;
      sums.firstStart[this.index] = start;
      // A wait after a break at the first visit's place counts like any other.
      if (paused > 0) this.wait += start - this.pause - paused;
    } else {
      const wait = start - this.free - travel - paused;
      if (wait < 0 && !(this.pinned && pin && pin.start >= 0))
        sums.faults.push(`route ${this.index} cannot be at visit ${visit} by ${start}`);
      this.wait += Math.max(0, wait);
      this.longestWait = Math.max(this.longestWait, wait);
      this.work += travel;
    }
    this.pinned = pin !== null && pin.start >= 0;
    if (!this.pinned) this.allPinned = false;
    this.free = start + duration;
    this.place = place;
    this.work += duration;
    this.load += load;
    this.longestService = Math.max(this.longestService, duration);
    sums.unsocialTotal[route.carer] = (sums.unsocialTotal[route.carer] as number) + unsocial;
    const inside = route.windows.some(({ from, to }) => from <= start && this.free <= to);
    if (route.windows.length > 0 && !inside && !this.pinned)
      sums.faults.push(`route ${this.index} gives visit ${visit} outside its hours`);
  }

  end(): void {
    const { sums, route, index } = this;
    sums.lastEnd[index] = this.free;
    if (this.pause >= 0 && !this.paused) {
      if (this.pause < this.free) sums.faults.push(`route ${index} has its break within a visit`);
      this.wait += this.pause - this.free;
      this.takePause();
      this.free = this.pause + (route.break?.duration ?? 0);
    }
    const back = this.free + this.travelTo(route.endPlace, true);
    if (!this.allPinned) this.limits(back);
    this.breakNeeded();
    const idle =
      this.wait + Math.max(0, this.departure - route.shiftStart) + Math.max(0, route.shiftEnd - back);
    sums.mostIdle = Math.max(sums.mostIdle, idle);
    sums.wait += this.wait;
    sums.overtime += Math.max(0, back - route.shiftEnd) * route.overtimePrice;
    sums.use += route.usePrice;
    sums.work[route.carer] = (sums.work[route.carer] as number) + this.work;
  }

  /** What was pinned by hand is taken as it is; with anything beside it the limits hold. */
  private limits(back: number): void {
    const { sums, route, index } = this;
    if (this.departure < route.earliestDeparture) sums.faults.push(`route ${index} departs too early`);
    if (back > route.latestReturn) sums.faults.push(`route ${index} returns too late`);
    if (this.load > route.capacity) sums.faults.push(`route ${index} is over its capacity`);
    if (this.work > route.mostWork) sums.faults.push(`route ${index} has too much work`);
  }

  private breakNeeded(): void {
    const rule = this.route.break;
    if (!rule || this.paused) return;
    if (this.work <= rule.afterWork || this.longestService > rule.unlessService) return;
    if (rule.waitCounts && this.longestWait >= rule.duration) return;
    if (isMust(rule.price) && !this.allPinned) this.sums.faults.push(`route ${this.index} has no break`);
    this.sums.breaks += rule.price;
  }

  /** Length of the break if it lies before `start`, where it has to fit at one of the two places. */
  private pauseBefore(start: number, travel: number): number {
    const rule = this.route.break;
    if (!rule || this.paused || this.pause < 0 || this.pause >= start) return 0;
    const end = this.pause + rule.duration;
    const isFirst = Number.isNaN(this.free);
    const atPlace = !isFirst && this.pause >= this.free && end + travel <= start;
    const atNext = (isFirst || this.pause >= this.free + travel) && end <= start;
    if (!atPlace && !atNext) this.sums.faults.push(`route ${this.index} has no room for its break`);
    this.takePause();
    return rule.duration;
  }

  private takePause(): void {
    const { break: rule } = this.route;
    this.paused = true;
    if (!rule) this.sums.faults.push(`route ${this.index} has a break that it should not have`);
    else if (this.pause < rule.from || this.pause + rule.duration > rule.to)
      this.sums.faults.push(`route ${this.index} has its break outside the time for it`);
  }

  /** Between two pinned visits, and from and to home, no leg is refused. */
  private travelTo(place: number, toPinned: boolean): number {
    const { problem, route, sums } = this;
    if (this.place < 0 || place < 0) return 0;
    const leg = this.place * problem.places + place;
    const { time, price } = problem.travel[route.mode] as Travel;
    const extra = price ? (price[leg] as number) : 0;
    if (extra >= 0) sums.legs += extra;
    else if (!(toPinned && this.pinned))
      sums.faults.push(`route ${this.index} travels a leg that it may not`);
    sums.travel += time[leg] as number;
    return time[leg] as number;
  }
}
