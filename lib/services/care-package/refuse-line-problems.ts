import { overlappingLines } from "@/lib/domain/care-package/overlapping-lines";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { lineProblems } from "@/lib/domain/care-package/terms-problems";
import { type CivilDate, formatDate } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";

/** Throws `request-refused` with every problem of the lines of a package, and for two that are wished at once. */
export function refuseLineProblems(regularVisits: readonly RegularVisit[], today: CivilDate): void {
  const roster = currentRoster();
  const problems = regularVisits.flatMap((line) => [
    ...lineProblems(line),
    ...line.regularCarers
      .filter((id) => roster.employee(id) === null)
      .map((value) => ({
        field: "regular_carers",
        value,
        message: `There is no employee ${value}. Choose regular carers from the list.`,
      })),
  ]);
  if (problems.length > 0)
    throw new AppError("request-refused", `Nothing was changed: ${problems[0]?.message}`, { problems });
  const overlap = overlappingLines(regularVisits, today);
  if (overlap === null) return;
  const { first, second, date } = overlap;
  throw new AppError(
    "request-refused",
    `Nothing was changed: ${first.name} and ${second.name} would overlap on ${formatDate(date)}. Move or shorten one of them.`,
  );
}
