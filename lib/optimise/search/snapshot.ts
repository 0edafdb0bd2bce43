import { begin, chooseWindow, clean, insert, remove } from "../state/lists";
import { settleKnown } from "../state/settle";
import type { State } from "../state/state";

/** The order and windows of a state: what it takes to make it again. */
export interface Snapshot {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly route: Int32Array;
  readonly window: Int32Array;
  cost: number;
  /** Visits that are given. */
  covered: number;
}

export const snapshotOf = (state: State): Snapshot => ({
  next: state.next.slice(),
  previous: state.previous.slice(),
  route: state.route.slice(),
  window: state.window.slice(),
  cost: state.cost,
  covered: coveredIn(state),
});

export function takeSnapshot(state: State, into: Snapshot): void {
  into.next.set(state.next);
  into.previous.set(state.previous);
  into.route.set(state.route);
  into.window.set(state.window);
  into.cost = state.cost;
  into.covered = coveredIn(state);
}

function coveredIn({ given }: State): number {
  let covered = 0;
  for (let visit = 0; visit < given.length; visit++) if (given[visit] !== 0) covered++;
  return covered;
}

/** Brings a state to the order of a snapshot. */
export function restore(state: State, { next, previous, window }: Snapshot): void {
  const { slots, routes } = state.tables;
  begin(state);
  for (let node = 0; node < slots + 2 * routes; node++)
    if ((node < slots || node >= slots + routes) && (state.route[node] as number) >= 0) remove(state, node);
  state.start.fill(0);
  for (let index = 0; index < routes; index++) {
    const head = slots + index;
    for (let node = next[head] as number; node !== head; node = next[node] as number)
      insert(state, node, previous[node] as number);
  }
  for (let slot = 0; slot < slots; slot++)
    if (state.window[slot] !== window[slot]) chooseWindow(state, slot, window[slot] as number);
  settleKnown(state);
  clean(state);
}
