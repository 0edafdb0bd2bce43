import { createHash } from "node:crypto";
import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { factName } from "@/lib/domain/fact-names";
import type { Patient } from "@/lib/domain/patient";
import type { PeopleChangeCounts } from "@/lib/domain/people-changes-in-words";
import type { ConflictChoice, PersonChange, SheetPlan, UploadMode } from "@/lib/domain/upload-plan";
import type {
  HiddenPart,
  ImportQuestion,
  LeftOut,
  ParsedSheet,
  ParsedWorkbook,
  PersonKind,
  Problem,
  Repair,
} from "@/lib/domain/workbook";
import type { Roster } from "@/lib/memory/roster";
import { assignmentsLost, type ReopenedVisit, type StillBooked, stillBookedFor } from "../rota/reopen-visits";
import {
  changesNothing,
  countPeople,
  everyProblem,
  type ImportPlan,
  leaving,
  rowsOfPeople,
} from "./plan-import";
import { needQuestions, needRepairs } from "./plan-needs";
import { type ReviewedNeeds, reviewNeeds } from "./review-needs";
import { reviewedNeedSheets } from "./reviewed-need-sheets";
import { conflictKey, type UploadRequest } from "./upload-request";

/** One person whom the workbook would change. */
export interface ReviewedPerson {
  kind: PersonKind;
  id: string;
  name: string;
  change: "added" | "changed" | "restored" | "archived";
  /** The row in the sheet; null for somebody who is not in it. */
  row: number | null;
  /** Changed cells, under the workbook's names; empty for somebody new. */
  changes: { field: string; old: string | null; new: string | null }[];
}

/** A cell that was changed by hand since the last upload, and differs in the workbook. */
export interface ReviewedConflict {
  /** How it is named when somebody says whose word counts. */
  key: string;
  kind: PersonKind;
  id: string;
  name: string;
  field: string;
  row: number;
  hand: string | null;
  workbook: string | null;
  choice: ConflictChoice;
}

export interface ReviewedSheet {
  kind: PersonKind;
  sheet: string;
  /** What its rows are: `employees`, `regular visits`. */
  lists: string;
  layout: string;
  /** Rows that were read. */
  people: number;
  columns_used: { header: string; field: string }[];
  columns_ignored: string[];
  /** Facts for which the sheet has no column: they stay as they are. */
  fields_kept: string[];
}

export interface ReviewedFinding {
  finding: string;
  severity: "high" | "medium" | "low";
  kind: PersonKind;
  id: string;
  name: string;
  row: number | null;
  message: string;
  proposal: string;
}

/** The whole plan of an upload. Nothing of it is stored. */
export interface Review {
  dry_run: true;
  message: string;
  filename: string;
  mode: UploadMode;
  /** What the hours of support count. */
  hours_of_support_per: HoursPeriod;
  layout: string;
  /** The upload of the very same bytes that still stands, or null. */
  same_as_upload: number | null;
  /** Whether storing it would change nothing at all. */
  nothing_to_do: boolean;
  can_store: boolean;
  /** Send it back to store just this; when anything has changed by then, it is reviewed again. */
  review: string;
  employees_count: number;
  patients_count: number;
  counts: { employees: PeopleChangeCounts; patients: PeopleChangeCounts };
  sheets: ReviewedSheet[];
  people: ReviewedPerson[];
  /** Care packages by patient, availability by carer, and single visits. */
  needs: ReviewedNeeds;
  conflicts: ReviewedConflict[];
  questions: ImportQuestion[];
  problems: Problem[];
  repairs: Repair[];
  /** Titles, and rows and sheets that are left out. */
  left_out: LeftOut[];
  /** What the workbook hides, and whether it is read: the answer `Hidden` with the sheet's name says otherwise. */
  hidden: HiddenPart[];
  findings: ReviewedFinding[];
  reopened_visits: ReopenedVisit[];
  visits_of_archived_patients: StillBooked[];
}

export interface ReviewInput {
  filename: string;
  sha256: string;
  request: UploadRequest;
  workbook: ParsedWorkbook;
  plan: ImportPlan;
  roster: Roster;
  sameAs: number | null;
}

/** Puts a plan into the words and names that the review page and programs show. */
export function reviewOf({ filename, sha256, request, workbook, plan, roster, sameAs }: ReviewInput): Review {
  // Words that can be answered are asked; everything else that is wrong is a problem.
  const allProblems = everyProblem(workbook, plan);
  const problems = allProblems.filter(({ choices }) => choices === undefined);
  const questions = [
    ...workbook.questions,
    ...plan.employees.questions,
    ...plan.patients.questions,
    ...needQuestions(plan.needs),
  ];
  const people = [...peopleOf("employee", plan.employees), ...peopleOf("patient", plan.patients)];
  const name = nameIn(people, roster);
  const conflicts = [
    ...conflictsOf("employee", plan.employees, name),
    ...conflictsOf("patient", plan.patients, name),
  ];
  const canStore = allProblems.length === 0;
  const needs = reviewNeeds(plan.needs, roster, name);
  const nothingToDo = canStore && changesNothing(plan);
  return {
    dry_run: true,
    message: sentenceOf(canStore, nothingToDo, problems.length, questions.length),
    filename,
    mode: request.mode,
    hours_of_support_per: plan.hours.period,
    layout: workbook.employees.layout,
    same_as_upload: sameAs,
    nothing_to_do: nothingToDo,
    can_store: canStore,
    review: digest({
      sha256,
      mode: request.mode,
      people,
      conflicts,
      canStore,
      needs: digested(needs),
      hours: plan.hours.period,
    }),
    employees_count: workbook.employees.rows.length,
    patients_count: workbook.patients.rows.length,
    counts: { employees: countPeople(plan.employees), patients: countPeople(plan.patients) },
    sheets: [
      sheetOf("employee", workbook.employees),
      sheetOf("patient", workbook.patients),
      ...reviewedNeedSheets(workbook.needs),
    ],
    people,
    needs,
    conflicts,
    questions,
    problems,
    repairs: [...workbook.repairs, ...needRepairs(plan.needs)],
    left_out: [...workbook.leftOut, ...plan.needs.visits.leftOut],
    hidden: workbook.hidden,
    findings: findingsOf(workbook, plan, name),
    reopened_visits: assignmentsLost(roster, leaving(plan.employees)),
    visits_of_archived_patients: stillBookedFor(roster, leaving(plan.patients)),
  };
}

function sentenceOf(canStore: boolean, nothingToDo: boolean, problems: number, questions: number): string {
  if (nothingToDo) return "Nothing to do: this workbook is already loaded.";
  if (canStore) return "Nothing is saved yet. Look the changes over and confirm them.";
  const parts = [
    ...(questions > 0
      ? [`${questions} ${questions === 1 ? "question has" : "questions have"} to be answered`]
      : []),
    ...(problems > 0
      ? [`${problems} ${problems === 1 ? "thing has" : "things have"} to be corrected in the workbook`]
      : []),
  ];
  return `Before it can be saved, ${parts.join(" and ")}.`;
}

/** Effects on visits follow from the rest, and change as time goes by. */
const digested = ({ care_packages, ...others }: ReviewedNeeds) => ({
  ...others,
  care_packages: care_packages.map(({ effects: _effects, ...one }) => one),
});

type NameOf = (kind: PersonKind, id: string) => string;

/** The names of people as they will be stored. */
function nameIn(people: readonly ReviewedPerson[], roster: Roster): NameOf {
  const names = new Map(people.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  return (kind, id) =>
    names.get(`${kind} ${id}`) ??
    (kind === "employee" ? roster.employee(id) : roster.patient(id))?.name ??
    id;
}

/** The same for the same outcome: whoever confirms it confirms just what was shown. */
function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

const shown = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);

function peopleOf(kind: PersonKind, plan: SheetPlan<Employee> | SheetPlan<Patient>): ReviewedPerson[] {
  return (plan.changes as PersonChange<Employee | Patient>[]).map(
    ({ change, id, row, changes, before, person }) => ({
      kind,
      id,
      name: person.name,
      change,
      row,
      changes: Object.entries(before === null ? {} : changes)
        .filter(([fact]) => fact !== "archivedAt")
        .map(([fact, value]) => ({
          field: factName(kind, fact),
          old: shown(before?.[fact as keyof typeof before]),
          new: shown(value),
        })),
    }),
  );
}

function conflictsOf(
  kind: PersonKind,
  plan: SheetPlan<Employee> | SheetPlan<Patient>,
  name: NameOf,
): ReviewedConflict[] {
  return plan.conflicts.map(({ id, row, fact, stored, written, choice }) => {
    const field = factName(kind, fact);
    return {
      key: conflictKey(kind, id, field),
      kind,
      id,
      name: name(kind, id),
      field,
      row,
      hand: shown(stored),
      workbook: shown(written),
      choice,
    };
  });
}

function sheetOf<Facts>(kind: PersonKind, sheet: ParsedSheet<Facts>): ReviewedSheet {
  return {
    kind,
    sheet: sheet.sheet,
    lists: kind === "employee" ? "employees" : "patients",
    layout: sheet.layout,
    people: sheet.rows.length,
    columns_used: sheet.usedColumns.map(({ header, fact }) => ({
      header,
      field: factName(kind, String(fact)),
    })),
    columns_ignored: sheet.ignoredColumns,
    fields_kept: sheet.absent.map((fact) => factName(kind, String(fact))),
  };
}

function findingsOf(workbook: ParsedWorkbook, plan: ImportPlan, name: NameOf): ReviewedFinding[] {
  const rows = rowsOfPeople(workbook, plan);
  return plan.findings.map(({ finding, severity, kind, personId, sentence, proposal }) => ({
    finding,
    severity,
    kind,
    id: personId,
    name: name(kind, personId),
    row: rows[kind].get(personId) ?? null,
    message: sentence,
    proposal,
  }));
}
