import type { BankHolidayBehaviour, RegularVisit, RegularVisitTerms } from "../care-package/regular-visit";
import { startsAround } from "../care-package/starts-around";
import type { BankHolidayWord } from "../fields/bank-holidays";
import type { CareVisitFacts } from "../fields/care-visit-fields";
import { serviceOfWord } from "../fields/service-words";
import type { CarersNeeded } from "../request";
import { SERVICE_LABELS } from "../service";
import { addDays, type CivilDate, type Weekday } from "../time";

/** What a row of CareVisits says of one regular visit. */
export type WrittenLine = RegularVisitTerms & Pick<RegularVisit, "status">;

const BEHAVIOURS: Record<BankHolidayWord, BankHolidayBehaviour> = {
  "As usual": "as-usual",
  "As on Sunday": "as-sunday",
  "No visit": "none",
};

/** The terms of a row that was read without a problem; empty cells have the defaults that the hints name. */
export function lineOfRow(facts: CareVisitFacts): WrittenLine {
  const wishedStart = facts.wishedStart ?? "";
  const timeCritical = facts.timeCritical === "Y";
  const around = startsAround(wishedStart, timeCritical);
  return {
    name: facts.name,
    services: (facts.services ?? "").split(", ").flatMap((label) => serviceOfWord(label) ?? []),
    weekdays: (facts.weekdays ?? "").split("/") as Weekday[],
    everyWeeks: Number(facts.everyWeeks ?? 1),
    weeksFrom: facts.weeksFrom,
    earliestStart: facts.earliestStart ?? around.earliestStart,
    wishedStart,
    latestStart: facts.latestStart ?? around.latestStart,
    duration: facts.duration ?? 0,
    carersNeeded: Number(facts.carers ?? 1) as CarersNeeded,
    timeCritical,
    demands: {
      // "Carer" is the least there is, and demands nothing.
      requiredRole: facts.requiredRole === "Carer" ? null : facts.requiredRole,
      language: facts.language,
      gender: facts.gender,
      vehicle: facts.vehicle === "Y",
    },
    regularCarers: carersIn(facts.regularCarers),
    notes: facts.notes,
    from: facts.from,
    until: facts.lastDay === null ? null : addDays(facts.lastDay, 1),
    bankHolidays: BEHAVIOURS[facts.bankHolidays ?? "As usual"],
    status: facts.status === "Proposed" ? "proposed" : "confirmed",
  };
}

/** The row of a regular visit: {@link lineOfRow} makes the same of it again. */
export function rowOfLine({ patientId, ...line }: WrittenLine & { patientId: string }): CareVisitFacts {
  const word = (Object.keys(BEHAVIOURS) as BankHolidayWord[]).find(
    (one) => BEHAVIOURS[one] === line.bankHolidays,
  );
  return {
    patientId,
    patientName: null,
    name: line.name,
    services: line.services.map((service) => SERVICE_LABELS[service]).join(", "),
    weekdays: line.weekdays.join("/"),
    wishedStart: line.wishedStart,
    earliestStart: line.earliestStart,
    latestStart: line.latestStart,
    duration: line.duration,
    carers: String(line.carersNeeded),
    timeCritical: line.timeCritical ? "Y" : null,
    requiredRole: line.demands.requiredRole,
    language: line.demands.language,
    gender: line.demands.gender,
    vehicle: line.demands.vehicle ? "Y" : null,
    regularCarers: listOfCarers(line.regularCarers),
    everyWeeks: line.everyWeeks === 1 ? null : String(line.everyWeeks),
    weeksFrom: line.weeksFrom,
    from: line.from,
    lastDay: lastDayOf(line.until),
    bankHolidays: word === "As usual" ? null : (word ?? null),
    status: line.status === "proposed" ? "Proposed" : null,
    notes: line.notes,
  };
}

/** The last day on which something holds; null for "until further notice". */
export const lastDayOf = (until: CivilDate | null): CivilDate | null =>
  until === null ? null : addDays(until, -1);

/** Ids with commas; with semicolons where an id has a comma of its own. */
function listOfCarers(ids: readonly string[]): string | null {
  if (ids.length === 0) return null;
  return ids.some((id) => id.includes(",")) ? `${ids.join("; ")};` : ids.join(", ");
}

function carersIn(text: string | null): string[] {
  const parts = (text ?? "").split(text?.includes(";") || text?.includes("\n") ? /[;\n]/ : ",");
  return parts.map((id) => id.trim()).filter((id) => id !== "");
}
