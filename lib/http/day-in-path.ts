import { type CivilDate, isCivilDate } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { lastSegment } from "./path";

/** The day that a path ends in. Throws `not-found` when it is none. */
export function dayInPath(request: Request): CivilDate {
  const text = lastSegment(request);
  // A day of the last years of the calendar has no day after it.
  if (isCivilDate(text) && text < "9990") return text;
  throw new AppError(
    "not-found",
    'A day is named by its date, as in "/rota-days/2026-12-07". Check the date.',
  );
}
