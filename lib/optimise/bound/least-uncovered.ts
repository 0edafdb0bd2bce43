import { MUST, type Problem, type Visit } from "../model/problem";

/** Intervals begin and end at so many different moments at the most. */
const MOMENTS = 300;

/**
 * A number of visits that no rota can cover, proven by a relaxation: a visit that no route can give at all; and
 * intervals of time in which visits have to lie wholly that are more work than all carers have hours there.
 * Travel, compatibility and daily loads are left out of the account, so the true number may well be higher.
 */
export function leastUncovered(problem: Problem): number {
  const reachable = problem.visits.filter((visit) => canBeGiven(problem, visit));
  const impossible = problem.visits.length - reachable.length;
  return impossible + overfull(problem, reachable);
}

/** Whether each slot has a route that is compatible and open at some start. */
function canBeGiven(problem: Problem, visit: Visit): boolean {
  return visit.slots.every(({ kind, duration, pin }) => {
    if (pin) return true;
    const earliest = visit.windows[0]?.earliest ?? 0;
    return problem.routes.some((route) => {
      const price = problem.compatibility.prices[kind * problem.compatibility.columns + route.kind] as number;
      if (price < 0) return false;
      if (route.windows.length === 0) return true;
      return route.windows.some(
        ({ from, to }) => Math.max(from, earliest) + duration <= to && from <= visit.latest,
      );
    });
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** Time that its slots take together. */
  readonly work: number;
}

/** The most visits too many in intervals that do not overlap: each visit lies in one of them at the most. */
function overfull(problem: Problem, visits: readonly Visit[]): number {
  // A route without hours is always open: then no interval is full.
  if (problem.routes.some(({ windows }) => windows.length === 0)) return 0;
  const pieces = visits.filter(({ leavePrice }) => leavePrice < MUST).map(pieceOf);
  const starts = momentsOf(pieces.map(({ from }) => from));
  const ends = momentsOf(pieces.map(({ to }) => to));
  const best = new Map<number, number>();
  let reached = 0;
  // Over the ends in order: the most that is known up to each of them.
  for (const to of ends) {
    for (const from of starts) {
      if (from >= to) break;
      const tooMany = tooManyIn(problem, pieces, from, to);
      if (tooMany > 0) reached = Math.max(reached, upTo(best, from) + tooMany);
    }
    best.set(to, reached);
  }
  return reached;
}

function upTo(best: ReadonlyMap<number, number>, moment: number): number {
  let most = 0;
  for (const [to, count] of best) if (to <= moment && count > most) most = count;
  return most;
}

/** How many of the visits that lie wholly in an interval have to be left out for the rest to fit. */
function tooManyIn(problem: Problem, pieces: readonly Piece[], from: number, to: number): number {
  const inside = pieces.filter((piece) => piece.from >= from && piece.to <= to);
  let excess = inside.reduce((sum, { work }) => sum + work, 0) - hoursIn(problem, from, to);
  if (excess <= 0) return 0;
  const works = inside.map(({ work }) => work).sort((one, other) => other - one);
  let count = 0;
  for (const work of works) {
    if (excess <= 0) break;
    excess -= work;
    count++;
  }
  return count;
}

function hoursIn({ routes }: Problem, from: number, to: number): number {
  let sum = 0;
  for (const { windows } of routes)
    for (const window of windows) sum += Math.max(0, Math.min(to, window.to) - Math.max(from, window.from));
  return sum;
}

function pieceOf(visit: Visit): Piece {
  const durations = visit.slots.map(({ duration }) => duration);
  return {
    from: visit.windows[0]?.earliest ?? 0,
    to: visit.latest + Math.max(...durations),
    work: durations.reduce((sum, one) => sum + one, 0),
  };
}

/** Different moments in order, thinned out evenly where there are many. */
function momentsOf(times: readonly number[]): number[] {
  const all = [...new Set(times)].sort((one, other) => one - other);
  const step = Math.max(1, Math.ceil(all.length / MOMENTS));
  return all.filter((_, index) => index % step === 0);
}
