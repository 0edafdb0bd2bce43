import { getConfig } from "@/lib/config";
import { instantOfStamp, type LocalDateTime, localAt } from "@/lib/domain/time";

/** A UTC stamp of the file at the branch's wall clock; the old system's text as it is when it cannot be read. */
export function localOfStamp(stamp: string): LocalDateTime {
  const instant = instantOfStamp(stamp);
  return instant === null ? stamp : localAt(instant, getConfig().timeZone);
}
