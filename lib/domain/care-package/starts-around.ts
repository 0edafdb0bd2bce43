import { type ClockTime, clockTimeAt, minutesOfDay } from "../time";

const MINUTES_AROUND = 30;
const MINUTES_AROUND_CRITICAL = 15;
const LAST_MINUTE = 1439;

/** The start window of a visit for which nobody said one: half an hour to each side, for a time-critical one 15 minutes. */
export function startsAround(
  wished: ClockTime,
  timeCritical: boolean,
): { earliestStart: ClockTime; latestStart: ClockTime } {
  const around = timeCritical ? MINUTES_AROUND_CRITICAL : MINUTES_AROUND;
  const beside = (minutes: number) =>
    clockTimeAt(Math.min(LAST_MINUTE, Math.max(0, minutesOfDay(wished) + minutes)));
  return { earliestStart: beside(-around), latestStart: beside(around) };
}
