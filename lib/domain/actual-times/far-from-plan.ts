import { minutesInWords } from "../rules/shared/words";
import { formatLocal, type LocalDateTime, timeOf } from "../time";

/** Minutes from the plan from which a time is said: the carer waited for an ambulance, or the time is wrong. */
const FAR = 240;
/** Minutes that no visit is put off or drawn out by: a time farther away is of another day. */
const ANOTHER_DAY = 16 * 60;

/** A log-in or log-out that is hours from the plan. */
export interface FarTime {
  /** "The log-out Mon 23 Nov 2026, 15:00 is 5 h 30 min after the planned end of the visit." */
  sentence: string;
  /** Whether it is no time of the visit: 00:00 is what many systems write for a missing one. */
  isMistake: boolean;
}

/** The log-in and the log-out of a visit, as far as they are hours from its plan. */
export function farFromPlan(
  actual: { start: LocalDateTime | null; end: LocalDateTime | null },
  planned: { startTime: LocalDateTime; duration: number },
): FarTime[] {
  const due = wallMinutes(planned.startTime);
  const ends: ["log-in" | "log-out", LocalDateTime | null, "start" | "end", number][] = [
    ["log-in", actual.start, "start", due],
    ["log-out", actual.end, "end", due + planned.duration],
  ];
  return ends.flatMap(([what, time, of, at]): FarTime[] => {
    const off = time === null ? 0 : wallMinutes(time) - at;
    if (time === null || Math.abs(off) <= FAR) return [];
    const side = off > 0 ? "after" : "before";
    return [
      {
        sentence: `The ${what} ${formatLocal(time)} is ${minutesInWords(Math.abs(off))} ${side} the planned ${of} of the visit.`,
        isMistake: timeOf(time) === "00:00" || Math.abs(off) > ANOTHER_DAY,
      },
    ];
  });
}

const wallMinutes = (local: LocalDateTime): number => Date.parse(`${local}:00Z`) / 60_000;
