import { hoursInWords } from "../../hours-in-words";
import {
  dateOf,
  formatLocal,
  type Instant,
  type Interval,
  type LocalDateTime,
  localAt,
  timeOf,
} from "../../time";

/** `1 minute`, `45 minutes`; from an hour on `1 h`, `2 h 30 min`. */
export function minutesInWords(minutes: number): string {
  return minutes < 60 ? counted(minutes, "minute") : hoursInWords(minutes);
}

/** `1 day`, `3 days` */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** An instant as it is said of something that starts at `beside`: `10:45`, on any other day with its date. */
export function momentBeside(instant: Instant, beside: LocalDateTime, zone: string): string {
  const local = localAt(instant, zone);
  return dateOf(local) === dateOf(beside) ? timeOf(local) : formatLocal(local);
}

/** `10:00–10:30` */
export function clockSpan({ start, end }: Interval, zone: string): string {
  return `${timeOf(localAt(start, zone))}–${timeOf(localAt(end, zone))}`;
}
