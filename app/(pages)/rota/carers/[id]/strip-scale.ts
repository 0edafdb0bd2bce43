import {
  type CivilDate,
  clockTimeAt as clockTime,
  dateOf,
  daysBetween,
  type LocalDateTime,
  minutesOfDay,
  timeOf,
} from "@/lib/domain/time";

const DAY = 24 * 60;

/** Clock minutes from midnight of a day on; those of a night go beyond 24 hours. */
export const minutesBetweenClocks = (day: CivilDate, local: LocalDateTime): number =>
  daysBetween(day, dateOf(local)) * DAY + minutesOfDay(timeOf(local));

/** The clock at so many minutes after midnight, of whatever day. */
export const clockTimeAt = (minutes: number): string => clockTime(((minutes % DAY) + DAY) % DAY);
