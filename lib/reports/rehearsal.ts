import type { NeededVisit } from "@/lib/domain/care-package/visits-of-week";
import type { Figure, Report, ReportColumn } from "./report";

export const REHEARSAL_NAMES = ["clock-change", "bank-holidays", "certificates", "leaver"] as const;
export type RehearsalName = (typeof REHEARSAL_NAMES)[number];

/** What would happen on days to come, in the shape of a report: nothing is changed and nothing is planned. */
export interface Rehearsal extends Omit<Report, "report"> {
  rehearsal: RehearsalName;
  /** The carer whom it is about; null for those about everybody. */
  employee_id: string | null;
}

/** A visit that a confirmed care package asks for on a day to come. */
export interface RehearsedVisit {
  occurrence: NeededVisit;
  patientName: string;
  /** Null while it is not in the rota. */
  visitId: number | null;
  /** Names of those assigned; null while it is not in the rota. */
  carers: string[] | null;
  /** Carers that it needs and does not have, or that nobody can be; 0 when it is covered or somebody is available. */
  lacking: number;
  /** Why; null when nothing lacks. */
  reason: string | null;
}

export const isUncovered = ({ lacking }: RehearsedVisit): boolean => lacking > 0;

/** Who gives a visit, in words for a table. */
export const carersInWords = ({ carers, lacking }: RehearsedVisit): string =>
  carers === null
    ? lacking > 0
      ? "No carer available"
      : "Not in the rota yet, carers are available"
    : carers.join(", ") || "Uncovered";

/** Ids of those that are in the rota. */
export const visitIdsOf = (visits: readonly RehearsedVisit[]): Figure["ids"] => ({
  of: "visit",
  ids: visits.flatMap(({ visitId }) => visitId ?? []),
});

/** The columns with which each table of visits begins; the start is under this key of a row. */
export const visitColumns = (startKey: string): ReportColumn[] => [
  {
    key: "when",
    label: "When",
    link: { of: "visit", id: "visit_id" },
    exact: { key: startKey, kind: "datetime" },
  },
  { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
  { key: "visit", label: "Visit" },
];

/** How `uncovered` is counted, wherever it is. */
export const UNCOVERED_HOW =
  "Visits in the rota that need a carer, or whose carer cannot give them as recorded now, and visits not in the rota yet that no carer could give even with no other work. Each visit is looked at by itself.";
