import type { State } from "../state/state";
import type { Search } from "./search";

/** A slot in a route of a random neighbour of a visit, or −1. */
export function slotNear({ state, random, neighbours }: Search, visit: number): number {
  const first = neighbours.first[visit] as number;
  const count = (neighbours.first[visit + 1] as number) - first;
  if (count === 0) return -1;
  // Nearer ones far more often: half of the choices fall on the nearest thirtieth.
  const chance = random.real();
  const square = chance * chance;
  const neighbour = neighbours.list[first + Math.floor(square * square * chance * count)] as number;
  const slot = memberOf(state, neighbour, random.real());
  return (state.route[slot] as number) >= 0 ? slot : -1;
}

/** One of a visit's slots. */
export function memberOf({ tables: { visit: visits } }: State, visit: number, chance: number): number {
  const first = visits.first[visit] as number;
  const count = (visits.first[visit + 1] as number) - first;
  return count === 1 ? first : first + Math.floor(chance * count);
}

/** Whether a slot may be in a route at all: compatible, and no other slot of its visit with the same carer. */
export function mayBeIn(state: State, slot: number, route: number): boolean {
  const { tables } = state;
  const row = (tables.slot.kind[slot] as number) * tables.columns;
  if ((tables.compatible[row + (tables.route.kind[route] as number)] as number) < 0) return false;
  const visit = tables.slot.visit[slot] as number;
  const first = tables.visit.first[visit] as number;
  const end = tables.visit.first[visit + 1] as number;
  if (end - first === 1) return true;
  const carer = tables.route.carer[route] as number;
  for (let other = first; other < end; other++) {
    if (other === slot) continue;
    const at = state.route[other] as number;
    if (at >= 0 && tables.route.carer[at] === carer) return false;
  }
  return true;
}

/** The node of a route after which something that starts at a time belongs. */
export function placeAt({ tables, next, start }: State, route: number, time: number): number {
  const { slots } = tables;
  const head = slots + route;
  let after = head;
  for (let node = next[head] as number; node !== head; node = next[node] as number) {
    if (node < slots && (start[node] as number) >= time) break;
    after = node;
  }
  return after;
}
