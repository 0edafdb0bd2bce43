import { getConfig, now } from "@/lib/config";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import {
  type ApplyTo,
  changedLines,
  NEW_LINE,
  notOfOneDay,
  type Reach,
  withoutLine,
} from "@/lib/domain/care-package/edit-package";
import type { RegularVisit, RegularVisitTerms, VisitDemands } from "@/lib/domain/care-package/regular-visit";
import { takesPlace } from "@/lib/domain/care-package/visits-of-week";
import { addDays, type CivilDate, dateOf, formatDate, localAt } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { changePackage, type PackageAnswer, type PackageRequest } from "./change-package";
import { bankHolidayDates } from "./need-settings";

/** Adds a line. Whoever writes it down means it: it is confirmed. */
export function addRegularVisit(request: PackageRequest, terms: RegularVisitTerms): PackageAnswer {
  return changePackage(request, `${terms.name} is added to the care package.`, (present) => ({
    ...present,
    regularVisits: [...present.regularVisits, newLine(present.patientId, terms)],
    change: "added",
  }));
}

const newLine = (patientId: string, terms: RegularVisitTerms): RegularVisit => ({
  ...terms,
  id: NEW_LINE,
  patientId,
  status: "confirmed",
  exceptions: [],
});

/** A line of a package that is put in the place of the present one: with its number, or new. */
export type WrittenLine = RegularVisitTerms & { id: number | null };

/** Puts these lines in the place of all; a line that is left out is removed, and its coming visits are cancelled. */
export function replacePackage(request: PackageRequest, lines: readonly WrittenLine[]): PackageAnswer {
  return changePackage(request, "The care package is saved.", (present) => ({
    ...present,
    regularVisits: lines.map((line) => writtenLine(present, line)),
    change: "replaced",
  }));
}

function writtenLine(present: CarePackage, { id, ...terms }: WrittenLine): RegularVisit {
  if (id === null) return newLine(present.patientId, terms);
  const { exceptions } = requireLine(present, id);
  return { ...newLine(present.patientId, terms), id, exceptions };
}

/** What is to change of a line, and how far that reaches. */
export interface LineEdit {
  changes: Partial<Omit<RegularVisitTerms, "demands">>;
  /** Of the demands only what is to change. */
  demands: Partial<VisitDemands>;
  apply: { to: ApplyTo; date: CivilDate | null };
}

/**
 * Changes a line for one day, from a day on, or altogether. A line that was proposed is confirmed with it, save
 * when only one day changes.
 */
export function changeRegularVisit(
  request: PackageRequest,
  id: number,
  { changes: terms, demands, apply }: LineEdit,
): PackageAnswer {
  return changePackage(request, "The regular visit is changed.", (present) => {
    const line = requireLine(present, id);
    const reach = requireReach(line, apply);
    const hasDemands = Object.keys(demands).length > 0;
    const changes = hasDemands ? { ...terms, demands: { ...line.demands, ...demands } } : terms;
    if (reach.apply === "this") refuseOfOneDay(changes);
    const confirmed = present.regularVisits.map((one) =>
      one.id === id && reach.apply !== "this" ? { ...one, status: "confirmed" as const } : one,
    );
    const { lines, moved } = changedLines(confirmed, id, changes, reach);
    return { ...present, regularVisits: lines, moved, change: "changed" };
  });
}

/** Removes a line for one day, from a day on, or altogether. */
export function removeRegularVisit(
  request: PackageRequest,
  id: number,
  apply: { to: ApplyTo; date: CivilDate | null },
): PackageAnswer {
  return changePackage(request, "The regular visit is removed.", (present) => {
    const reach = requireReach(requireLine(present, id), apply);
    return { ...present, regularVisits: withoutLine(present.regularVisits, id, reach), change: "removed" };
  });
}

function requireLine({ regularVisits }: CarePackage, id: number): RegularVisit {
  const line = regularVisits.find((one) => one.id === id);
  if (line) return line;
  throw new AppError(
    "not-found",
    "There is no regular visit with that number in the care package. Choose one from the list.",
  );
}

/** Throws `request-refused` without a day where one is needed, and for one on which there is nothing to change. */
function requireReach(line: RegularVisit, { to, date }: { to: ApplyTo; date: CivilDate | null }): Reach {
  if (to === "all") return { apply: "all" };
  if (date === null) {
    throw new AppError("request-refused", `Say in date which day is meant, because apply is ${to}.`);
  }
  if (date < dateOf(localAt(now(), getConfig().timeZone))) {
    throw new AppError("request-refused", `${formatDate(date)} has passed. Choose today or a day to come.`);
  }
  if (to === "from") return { apply: "from", date };
  const isBankHoliday = bankHolidayDates(date, addDays(date, 1)).has(date);
  if (takesPlace({ ...line, exceptions: [] }, date, isBankHoliday)) return { apply: "this", date };
  throw new AppError(
    "request-refused",
    `${line.name} does not take place on ${formatDate(date)}. Choose a day on which it does.`,
  );
}

function refuseOfOneDay(changes: Partial<RegularVisitTerms>): void {
  const keys = notOfOneDay(changes);
  if (keys.length === 0) return;
  throw new AppError(
    "request-refused",
    "Name, weekdays, weeks, dates, regular carers and bank holidays cannot differ on a single day. Leave them out, or change the visit from a day on.",
  );
}
