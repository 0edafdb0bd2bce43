import { getConfig, now } from "@/lib/config";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { changedCells } from "@/lib/domain/need-sheets/match-lines";
import type { PackageOfSheet } from "@/lib/domain/need-sheets/plan-packages";
import { localAt, plusWallMinutes } from "@/lib/domain/time";
import { CARE_VISIT_FACT_COLUMNS } from "@/lib/excel/need-columns";
import type { Roster } from "@/lib/memory/roster";
import { planVisitChanges } from "../care-package/plan-visit-changes";
import { effectsForPrograms, type VisitEffects } from "../care-package/visit-effects";
import { WorkingFacts } from "../rota/working-facts";
import { availabilityCells, type ReviewedCell, shown } from "./availability-cells";
import type { NeedPlan } from "./plan-needs";
import { noPackage } from "./store-needs";

/** One regular visit that the workbook would add, change or remove. */
export interface ReviewedLine {
  change: "added" | "changed" | "removed";
  name: string;
  /** When it takes place: `Mon/Tue 08:00, 45 min`. */
  when: string;
  changes: ReviewedCell[];
}

/** The care package of one patient that the workbook would change. */
export interface ReviewedPackage {
  patient_id: string;
  patient_name: string;
  row: number;
  change: "added" | "changed";
  regular_visits: ReviewedLine[];
  /** What it would do to visits that exist, by the people who are stored now. */
  effects: VisitEffects;
}

/** The availability of one carer that the workbook would change. */
export interface ReviewedAvailability {
  employee_id: string;
  employee_name: string;
  row: number;
  change: "added" | "changed";
  changes: ReviewedCell[];
}

/** One visit that the workbook would add. */
export interface ReviewedVisit {
  patient_id: string;
  patient_name: string;
  row: number;
  service_types: string[];
  start_time: string;
  end_time: string;
  duration: number;
  window: { from: string; to: string } | null;
}

/** What the sheets beside the people would do. */
export interface ReviewedNeeds {
  care_packages: ReviewedPackage[];
  availability: ReviewedAvailability[];
  visits: ReviewedVisit[];
  /** Of the patients, the carers and the visits in the sheets, how many are stored just so already. */
  unchanged: { care_packages: number; availability: number; visits: number };
}

/** Puts what the sheets would do into the words and names that the review page and programs show. */
export function reviewNeeds(
  { packages, availability, visits }: NeedPlan,
  roster: Roster,
  nameOf: (kind: "employee" | "patient", id: string) => string,
): ReviewedNeeds {
  // Shared, so that no carer keeps two visits at once; an upload without packages needs none.
  const facts = packages.changes.length > 0 ? new WorkingFacts(null, roster) : undefined;
  return {
    care_packages: packages.changes.map((change) => ({
      patient_id: change.patientId,
      patient_name: nameOf("patient", change.patientId),
      row: change.row,
      change: change.before === null ? "added" : "changed",
      regular_visits: linesOf(change),
      effects: effectsOf(change, roster, facts),
    })),
    availability: availability.changes.map((change) => ({
      employee_id: change.employeeId,
      employee_name: nameOf("employee", change.employeeId),
      row: change.row,
      change: change.before === null ? "added" : "changed",
      changes: availabilityCells(change),
    })),
    visits: visits.added.map(({ row, patientId, services, startTime, duration, window }) => ({
      ...{ patient_id: patientId, patient_name: nameOf("patient", patientId), row },
      ...{ service_types: services, start_time: startTime, end_time: plusWallMinutes(startTime, duration) },
      ...{ duration, window },
    })),
    unchanged: {
      care_packages: packages.unchanged,
      availability: availability.unchanged,
      visits: visits.unchanged,
    },
  };
}

function effectsOf(
  { patientId, before, regularVisits }: PackageOfSheet,
  roster: Roster,
  facts: WorkingFacts | undefined,
): VisitEffects {
  const present = before ?? noPackage(patientId);
  const after = { ...present, regularVisits };
  const since = localAt(now(), getConfig().timeZone);
  const change = { patientId, before: present, after, moved: null, since, stamp: "" };
  return effectsForPrograms(planVisitChanges(change, { roster, facts }));
}

function linesOf({ before, regularVisits }: PackageOfSheet): ReviewedLine[] {
  return changedLines(before?.regularVisits ?? [], regularVisits);
}

/** The regular visits that differ between two states of a package. */
export function changedLines(
  former: readonly RegularVisit[],
  regularVisits: readonly RegularVisit[],
): ReviewedLine[] {
  const line = (one: RegularVisit, change: ReviewedLine["change"], changes: ReviewedCell[]) => ({
    ...{ change, name: one.name, changes },
    when: `${one.weekdays.join("/")} ${one.wishedStart}, ${hoursInWords(one.duration)}`,
  });
  return [
    ...regularVisits.flatMap((one) => {
      const known = former.find(({ id }) => id === one.id);
      if (!known) return [line(one, "added", [])];
      const changes = changedCells(known, one).map(({ fact, old, new: next }) => ({
        field: CARE_VISIT_FACT_COLUMNS.find((column) => column.fact === fact)?.header ?? fact,
        old: shown(old),
        new: shown(next),
      }));
      return changes.length > 0 ? [line(one, "changed", changes)] : [];
    }),
    ...former
      .filter(({ id }) => regularVisits.every((one) => one.id !== id))
      .map((one) => line(one, "removed", [])),
  ];
}
