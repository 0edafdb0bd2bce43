import { readTogether } from "@/lib/db/transaction";
import { listVisitVersions } from "@/lib/db/visit-versions";
import { paySettingsFrom } from "@/lib/domain/pay";
import { addDays, dateOf, startOfWeek } from "@/lib/domain/time";
import { currentRoster } from "@/lib/memory/roster";
import { whileUnchanged } from "@/lib/memory/while-unchanged";
import { absenceReport } from "@/lib/reports/absence";
import { certificatesReport } from "@/lib/reports/certificates";
import { continuityReport } from "@/lib/reports/continuity";
import { coverageReport } from "@/lib/reports/coverage";
import { DAYS_BEFORE, type Facts, visitsIn } from "@/lib/reports/facts";
import { hoursReport } from "@/lib/reports/hours";
import { latenessReport } from "@/lib/reports/lateness";
import { medicationReport } from "@/lib/reports/medication";
import { overridesReport } from "@/lib/reports/overrides";
import type { Report, ReportName } from "@/lib/reports/report";
import { shortVisitsReport } from "@/lib/reports/short-visits";
import { type Period, periodOf } from "../exports/period";
import { presentTime } from "../present-time";
import { periodFacts } from "./period-facts";

/** Days before the period that a run, a dose or a night may reach back to. */
const NEIGHBOURS = 2;

const REPORTS: Record<ReportName, { before: number; make: (facts: Facts, seesPay: boolean) => Report }> = {
  coverage: { before: 0, make: coverageReport },
  continuity: { before: 0, make: continuityReport },
  "short-visits": { before: DAYS_BEFORE, make: shortVisitsReport },
  medication: { before: NEIGHBOURS, make: medicationReport },
  hours: {
    before: NEIGHBOURS,
    make: (facts, seesPay) => {
      const pay = paySettingsFrom(currentRoster().settings);
      // Without rates nothing of what anybody is paid can be worked out back from the report.
      return hoursReport(facts, seesPay ? pay : { ...pay, visitRate: null, travelRate: null });
    },
  },
  lateness: { before: NEIGHBOURS, make: latenessReport },
  absence: { before: NEIGHBOURS, make: absenceReport },
  overrides: { before: 0, make: (facts) => overridesReport(facts, decidedBy(facts)) },
  certificates: { before: 0, make: certificatesReport },
};

/**
 * A report of a period; without one of the days that are usual for it. Only for those who see pay it has what depends
 * on pay rates: for others it is as if none were recorded. Throws `request-refused`.
 */
export function reportOf(name: ReportName, period: Partial<Period>, seesPay: boolean): Report {
  const { before, make } = REPORTS[name];
  const days = periodOf(withUsual(name, period));
  const key = ["report", name, days.from, days.until, seesPay, dateOf(presentTime().local)].join(" ");
  return whileUnchanged(key, () => make(periodFacts(days, before), seesPay));
}

/** Continuity is read over the four weeks to the end of the current one, certificates over a year from today. */
function withUsual(name: ReportName, { from, until }: Partial<Period>): Partial<Period> {
  if (from !== undefined || until !== undefined) return { from, until };
  const today = dateOf(presentTime().local);
  const nextMonday = addDays(startOfWeek(today), 7);
  if (name === "continuity") return { from: addDays(nextMonday, -DAYS_BEFORE), until: nextMonday };
  if (name === "certificates") return { from: today, until: addDays(today, 365) };
  return {};
}

/** Who overrode the rules of an assignment: the actor of the first change after which it had its reason. */
function decidedBy(facts: Facts): ReadonlyMap<number, string> {
  const visits = visitsIn(facts).filter(({ assignments }) =>
    assignments.some(({ overridden }) => overridden.length > 0),
  );
  return readTogether((db) => {
    const found = new Map<number, string>();
    for (const { id: visitId, assignments } of visits) {
      const versions = listVisitVersions(db, visitId).reverse();
      for (const { id, overrideReason } of assignments) {
        const first = versions.find(({ after }) =>
          after.assignments.some((one) => one.id === id && one.overrideReason === overrideReason),
        );
        if (first) found.set(id, first.actor ?? "unnamed");
      }
    }
    return found;
  });
}
