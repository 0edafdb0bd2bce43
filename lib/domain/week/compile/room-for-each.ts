import type { WeekVisit } from "../week-visit";
import { unitsOf, type WeekClock } from "./week-clock";

/** Starts that a visit may have, in units of the week, its last included. */
export interface Starts {
  earliest: number;
  latest: number;
}

/**
 * When each visit may start so that the patient's visits before and after keep a place in their order: tea does
 * not begin while nobody has come yet for the afternoon. Where the windows leave no such room, as they are.
 */
export function roomForEach(visits: readonly WeekVisit[], clock: WeekClock): Map<WeekVisit, Starts> {
  const byPatient = new Map<string, WeekVisit[]>();
  for (const visit of visits) {
    const key = visit.patientId.toLowerCase();
    const own = byPatient.get(key);
    if (own) own.push(visit);
    else byPatient.set(key, [visit]);
  }
  return new Map([...byPatient.values()].flatMap((own) => inOrder(own, clock)));
}

/** When each visit may start, whatever the patient's others need. */
export const windowsAsTheyAre = (visits: readonly WeekVisit[], clock: WeekClock): Map<WeekVisit, Starts> =>
  new Map(visits.map((visit) => [visit, startsOf(visit, clock)]));

function inOrder(visits: readonly WeekVisit[], clock: WeekClock): [WeekVisit, Starts][] {
  const own = visits.map((visit) => startsOf(visit, clock));
  const room = own.map((starts) => ({ ...starts }));
  const length = (index: number) => unitsOf(visits[index]?.duration ?? 0);
  for (const [index, starts] of room.entries()) {
    const before = room[index - 1];
    if (before) starts.earliest = Math.max(starts.earliest, before.earliest + length(index - 1));
  }
  for (let index = room.length - 2; index >= 0; index--) {
    const [starts, next] = [room[index] as Starts, room[index + 1] as Starts];
    starts.latest = Math.min(starts.latest, next.latest - length(index));
  }
  return visits.map((visit, index) => {
    const starts = room[index] as Starts;
    return [visit, starts.earliest <= starts.latest ? starts : (own[index] as Starts)];
  });
}

function startsOf(visit: WeekVisit, clock: WeekClock): Starts {
  if (visit.settled.length > 0) {
    const start = clock.down(clock.instantOf(visit.stored?.visit.startTime ?? visit.wished));
    return { earliest: start, latest: start };
  }
  const earliest = clock.up(clock.instantOf(visit.earliest));
  return { earliest, latest: Math.max(earliest, clock.down(clock.instantOf(visit.latest))) };
}
