import type { Tables } from "./tables";

/** By how much a start of a slot is after the due time of the window that had opened last by then. */
export function latenessAt({ visit: visits, slot: slots }: Tables, slot: number, at: number): number {
  const visit = slots.visit[slot] as number;
  const first = visits.firstWindow[visit] as number;
  let window = (visits.firstWindow[visit + 1] as number) - 1;
  while (window > first && (visits.earliest[window] as number) > at) window--;
  const late = at + (slots.early[slot] as number) - (visits.due[window] as number);
  return late > 0 ? late : 0;
}
