import type { Instant } from "../../time";

/** Real minutes from one instant to another, negative when that is earlier. */
export const minutesFrom = (from: Instant, until: Instant): number => (until - from) / 60_000;

/** The instant so many real minutes after another. */
export const plusRealMinutes = (from: Instant, minutes: number): Instant => from + minutes * 60_000;
