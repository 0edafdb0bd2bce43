import type { EmployeeFacts } from "@/lib/domain/employee";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { PATIENT_FIELDS } from "@/lib/domain/fields/patient-fields";
import { matchKey } from "@/lib/domain/fields/text";
import type { PatientFacts } from "@/lib/domain/patient";
import type { Layout, PersonKind } from "@/lib/domain/workbook";
import { blankFacts, type Catalogue, headersIn, type SheetLayout } from "./column";
import { EMPLOYEE_COLUMNS, EMPLOYEE_LAYOUTS } from "./employee-columns";
import { PATIENT_COLUMNS, PATIENT_LAYOUTS } from "./patient-columns";

/** All that tells a sheet of employees from one of patients. */
export interface SheetKind<Facts> {
  person: PersonKind;
  /** `employees`, as sentences say it. */
  people: string;
  /** The name to ask for when there is no such sheet. */
  usualName: string;
  /** Names that are recognised, as {@link matchKey} leaves them. */
  nameKeys: string[];
  /** Names that stand for them where no sheet has one of those. */
  otherNameKeys?: string[];
  catalogue: Catalogue<Facts>;
  layouts: ReadonlyMap<Layout, SheetLayout>;
  blank: Facts;
  facts: (keyof Facts & string)[];
  idFact: keyof Facts & string;
  /** Whether what a cell says of another fact must be what that fact's own cell says; else the own cell counts. */
  mustAgree?: boolean;
}

/** Names of a sheet from those of the people in it: `Carers`, `Carer Details`, `Carer List`. */
const namesOf = (people: string): string[] =>
  headersIn(people).flatMap((name) => ["", "details", "list"].map((end) => matchKey(name + end)));

/** The sheet of employees. */
export const EMPLOYEE_SHEET: SheetKind<EmployeeFacts> = {
  person: "employee",
  people: "employees",
  usualName: "EmployeeDetails",
  nameKeys: namesOf("employee, employees"),
  otherNameKeys: namesOf("staff, carer, carers, care worker, care workers"),
  catalogue: EMPLOYEE_COLUMNS,
  layouts: EMPLOYEE_LAYOUTS,
  blank: blankFacts<EmployeeFacts>(EMPLOYEE_FIELDS),
  facts: Object.keys(EMPLOYEE_FIELDS) as (keyof EmployeeFacts)[],
  idFact: "employeeId",
};

/** The sheet of patients. */
export const PATIENT_SHEET: SheetKind<PatientFacts> = {
  person: "patient",
  people: "patients",
  usualName: "PatientDetails",
  nameKeys: namesOf("patient, patients"),
  otherNameKeys: namesOf("client, clients, service user, service users, customer, customers"),
  catalogue: PATIENT_COLUMNS,
  layouts: PATIENT_LAYOUTS,
  blank: blankFacts<PatientFacts>(PATIENT_FIELDS),
  facts: Object.keys(PATIENT_FIELDS) as (keyof PatientFacts)[],
  idFact: "patientId",
};
