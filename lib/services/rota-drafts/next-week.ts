import { getConfig, now } from "@/lib/config";
import { addDays, type CivilDate, dateOf, localAt, startOfWeek } from "@/lib/domain/time";

/** The Monday after the present week's. */
export const nextWeek = (): CivilDate =>
  addDays(startOfWeek(dateOf(localAt(now(), getConfig().timeZone))), 7);
