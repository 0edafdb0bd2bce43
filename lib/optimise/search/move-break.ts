import { insert, remove } from "../state/lists";
import { placeAt } from "./near";
import type { Search } from "./search";

/** Puts a route's break in, elsewhere, or takes it out. */
export function moveBreak(search: Search): boolean {
  const { state, random, withBreak } = search;
  if (withBreak.length === 0) return false;
  const { slots, routes, route: rules } = state.tables;
  const route = withBreak[random.below(withBreak.length)] as number;
  const head = slots + route;
  const pause = head + routes;
  const isIn = (state.route[pause] as number) >= 0;
  const before = isIn ? (state.previous[pause] as number) : -1;
  if (isIn) remove(state, pause);
  if (state.next[head] === head) return isIn;
  if (isIn && random.real() < 0.1) return true;
  const opens = rules.breakFrom[route] as number;
  const span = (rules.breakTo[route] as number) - opens;
  const after = placeAt(state, route, opens + Math.floor(random.real() * span));
  if (after === before) return false;
  insert(state, pause, after);
  return true;
}
