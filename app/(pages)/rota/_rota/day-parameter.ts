import { type CivilDate, isCivilDate } from "@/lib/domain/time";

/** The day that an address names; `today` where it names none that exists. */
export const dayParameter = (value: string | string[] | undefined, today: CivilDate): CivilDate =>
  typeof value === "string" && isCivilDate(value) ? value : today;
