import { type CivilDate, isCivilDate, weekdayOf } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { segmentInPath } from "./path";

/** The Monday in the path, `fromEnd` parts before its last. Throws `not-found` when it is none. */
export function mondayInPath(request: Request, fromEnd = 0): CivilDate {
  const text = segmentInPath(request, fromEnd);
  if (isCivilDate(text) && weekdayOf(text) === "Mon") return text;
  throw new AppError(
    "not-found",
    'A week is named by its Monday, as in "/rota-weeks/2026-12-07". Check the date.',
  );
}
