import { getConfig, now } from "@/lib/config";
import { type LocalDateTime, localAt } from "@/lib/domain/time";

/** What time it is at the branch, and whether a setting holds the clock. */
export function presentTime(): { local: LocalDateTime; isFixed: boolean } {
  const { timeZone, fixedNow } = getConfig();
  return { local: localAt(now(), timeZone), isFixed: fixedNow !== null };
}
