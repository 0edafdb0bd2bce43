import { minutesInWords } from "../rules/shared/words";
import { type LocalDateTime, minutesBetween } from "../time";
import type { ActualTimes } from "./match-rows";

/** When a visit is planned, by the wall clock. */
export interface PlannedTimes {
  start: LocalDateTime;
  end: LocalDateTime;
  /** Minutes. */
  duration: number;
}

/** How the recorded times of a carer differ from the plan: "Started 20 minutes late and ended 4 minutes early: 36 minutes instead of 1 h." */
export function differenceInWords(actual: ActualTimes, planned: PlannedTimes, zone: string): string {
  const { start, end, minutes } = actual;
  const started = start && offInWords(minutesBetween(planned.start, start, zone));
  const ended = end && offInWords(minutesBetween(planned.end, end, zone));
  if (!started) return ended ? `Ended ${ended}. No log-in is recorded.` : "No times are recorded.";
  if (!ended) return `Started ${started}. No log-out is recorded.`;
  const length =
    minutes === null || minutes === planned.duration
      ? ""
      : `: ${minutesInWords(minutes)} instead of ${minutesInWords(planned.duration)}`;
  return `Started ${started} and ended ${ended}${length}.`;
}

const offInWords = (minutes: number): string =>
  minutes === 0 ? "on time" : `${minutesInWords(Math.abs(minutes))} ${minutes > 0 ? "late" : "early"}`;
