import { getConfig, now } from "@/lib/config";
import type { Reader } from "@/lib/db/client";
import { listEmployees } from "@/lib/db/employees";
import { handEditKey, listHandEdits } from "@/lib/db/hand-edits";
import { listPatients } from "@/lib/db/patients";
import { listSettings } from "@/lib/db/settings";
import {
  beyondInWords,
  type HoursPeriod,
  hoursPeriodFrom,
  isBeyond,
} from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { factName } from "@/lib/domain/fact-names";
import { findContradictions, type PersonFinding } from "@/lib/domain/findings";
import type { Patient } from "@/lib/domain/patient";
import type { PeopleChangeCounts } from "@/lib/domain/people-changes-in-words";
import { shiftHoursFrom } from "@/lib/domain/shift-hours";
import { dateOf, localAt, utcStamp } from "@/lib/domain/time";
import { type PlanOptions, planSheet, type SheetPlan } from "@/lib/domain/upload-plan";
import type { ParsedWorkbook, PersonKind, Problem } from "@/lib/domain/workbook";
import { type NeedPlan, needProblems, needsNothing, planNeeds } from "./plan-needs";
import { ID_COLUMNS, sameNameAnswers, samePersonAnswers } from "./remembered-answers";
import { conflictKey, type UploadRequest } from "./upload-request";

/** What storing a workbook would do, from what is stored now. */
export interface ImportPlan {
  employees: SheetPlan<Employee>;
  patients: SheetPlan<Patient>;
  /** Contradictions in the rows of the workbook as they would be stored. */
  findings: PersonFinding[];
  /** What the sheets beside those of people would do. */
  needs: NeedPlan;
  hours: HoursPlan;
  stamp: string;
}

/** What the hours of support of the workbook count, and what counts now. */
interface HoursPlan {
  period: HoursPeriod;
  former: HoursPeriod;
  /** Hours that no day has. */
  problems: Problem[];
}

/** Compares a workbook with the file. Asked again inside the transaction that stores it. */
export function planImport(db: Reader, workbook: ParsedWorkbook, request: UploadRequest): ImportPlan {
  const stamp = utcStamp(now());
  const handEdits = listHandEdits(db);
  const answers = samePersonAnswers(db, request);
  const options = (kind: PersonKind): PlanOptions => ({
    kind,
    idColumn: ID_COLUMNS[kind],
    samePerson: (id) => answers[kind].get(id.toLowerCase()),
    mode: request.mode,
    stamp,
    isHandEdited: (id, fact) => handEdits.has(handEditKey(kind, id, fact)),
    choiceFor: (id, fact) => request.conflicts[conflictKey(kind, id, factName(kind, fact))] ?? "hand",
  });
  const settings = listSettings(db);
  const [storedEmployees, storedPatients] = [listEmployees(db), listPatients(db)];
  const employees = planSheet(storedEmployees, workbook.employees, "employeeId", options("employee"));
  const patients = planSheet(storedPatients, workbook.patients, "patientId", options("patient"));
  return {
    employees,
    patients,
    findings: findContradictions({
      employees: workbook.employees.rows.map(({ facts }) => ({
        ...{ ...facts, archivedAt: null },
        employeeId: storedIdOf(employees, facts.employeeId),
      })),
      patients: workbook.patients.rows.map(({ facts }) => ({
        ...{ ...facts, archivedAt: null },
        patientId: storedIdOf(patients, facts.patientId),
      })),
      shiftHours: shiftHoursFrom(settings),
      today: dateOf(localAt(now(), getConfig().timeZone)),
    }),
    needs: planNeeds(db, workbook, {
      ...{ employees, patients, storedEmployees, storedPatients },
      isNameOf: sameNameAnswers(db, request),
    }),
    hours: planHours(workbook, request, hoursPeriodFrom(settings)),
    stamp,
  };
}

function planHours({ patients }: ParsedWorkbook, request: UploadRequest, former: HoursPeriod): HoursPlan {
  const period = request.hoursOfSupportPer ?? former;
  const problems = patients.rows.flatMap(({ row, facts: { requiredHoursOfSupport: hours } }): Problem[] =>
    hours !== null && isBeyond(hours, period)
      ? [
          {
            ...{ sheet: patients.sheet, row, column: factName("patient", "requiredHoursOfSupport") },
            ...{ value: String(hours), message: beyondInWords(hours) },
          },
        ]
      : [],
  );
  return { period, former, problems };
}

/** Everything that is wrong with a workbook, as read and as compared with the file. */
export const everyProblem = (workbook: ParsedWorkbook, plan: ImportPlan): Problem[] => [
  ...workbook.problems,
  ...plan.employees.problems,
  ...plan.patients.problems,
  ...needProblems(plan.needs),
  ...plan.hours.problems,
];

/** The id under which somebody of the sheet is stored. */
function storedIdOf({ storedIds }: Pick<SheetPlan<never>, "storedIds">, written: string): string {
  return storedIds.get(written.toLowerCase()) ?? written;
}

/** The rows of the workbook by the ids under which its people are stored. */
export function rowsOfPeople(
  workbook: ParsedWorkbook,
  plan: ImportPlan,
): Record<PersonKind, Map<string, number>> {
  return {
    employee: new Map(
      workbook.employees.rows.map(({ row, facts }) => [storedIdOf(plan.employees, facts.employeeId), row]),
    ),
    patient: new Map(
      workbook.patients.rows.map(({ row, facts }) => [storedIdOf(plan.patients, facts.patientId), row]),
    ),
  };
}

/** Who is no longer listed, or listed as inactive: kept, and never rostered. */
export function leaving(plan: SheetPlan<Employee> | SheetPlan<Patient>): string[] {
  return plan.changes
    .filter(({ change, changes }) => change === "archived" || changes.status === "Inactive")
    .map(({ id }) => id);
}

/** How many people of a sheet each change concerns. */
export function countPeople(plan: SheetPlan<Employee> | SheetPlan<Patient>): PeopleChangeCounts {
  const count = (kind: string) => plan.changes.filter(({ change }) => change === kind).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: plan.unchanged,
    archived: count("archived"),
    restored: count("restored"),
  };
}

/** Whether storing the workbook would change anything. */
export const changesNothing = ({ employees, patients, needs, hours }: ImportPlan): boolean =>
  hours.period === hours.former &&
  employees.changes.length + patients.changes.length === 0 &&
  needsNothing(needs);
