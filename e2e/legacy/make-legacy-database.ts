import Database from "better-sqlite3";
import { ILLNESSES, LANGUAGES, SUPPORT } from "../workbooks/current";
import { fullName, landline, mobile, nth, personId, postcode, street } from "../workbooks/people";

/** The statements of the old system, as its database keeps them. */
const CREATE_TABLES = `
CREATE TABLE employees (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                employee_id TEXT UNIQUE NOT NULL,
                name TEXT NOT NULL,
                address TEXT NOT NULL,
                postcode TEXT NOT NULL,
                gender TEXT NOT NULL,
                ethnicity TEXT NOT NULL,
                religion TEXT NOT NULL,
                transport_mode TEXT NOT NULL,
                qualification TEXT NOT NULL,
                language_spoken TEXT NOT NULL,
                certificate_expiry_date TEXT NOT NULL,
                earliest_start TEXT NOT NULL,
                latest_end TEXT NOT NULL,
                shifts TEXT NOT NULL,
                contact_number TEXT NOT NULL,
                notes TEXT,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE patients (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                patient_id TEXT UNIQUE NOT NULL,
                patient_name TEXT NOT NULL,
                address TEXT NOT NULL,
                postcode TEXT NOT NULL,
                gender TEXT NOT NULL,
                ethnicity TEXT NOT NULL,
                religion TEXT NOT NULL,
                required_support TEXT NOT NULL,
                required_hours_of_support INTEGER NOT NULL,
                additional_requirements TEXT NOT NULL,
                illness TEXT NOT NULL,
                contact_number TEXT NOT NULL,
                requires_medication TEXT NOT NULL,
                emergency_contact TEXT NOT NULL,
                emergency_relation TEXT NOT NULL,
                language_preference TEXT NOT NULL,
                notes TEXT,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                updated_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE assignments (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                employee_id TEXT NOT NULL,
                employee_name TEXT NOT NULL,
                patient_id TEXT NOT NULL,
                patient_name TEXT NOT NULL,
                service_type TEXT NOT NULL,
                assigned_time TEXT NOT NULL,
                start_time TEXT,
                end_time TEXT,
                duration INTEGER,
                travel_time INTEGER,
                priority_score REAL,
                reasoning TEXT,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE operations_log (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                operation_type TEXT NOT NULL,
                description TEXT NOT NULL,
                details TEXT,
                created_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP
            );
CREATE TABLE data_uploads (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                filename TEXT NOT NULL,
                upload_date TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
                employees_count INTEGER,
                patients_count INTEGER,
                status TEXT NOT NULL
            );`;

export const LEGACY_TABLES = ["employees", "patients", "assignments", "operations_log", "data_uploads"];
/** Rows of each table of a full one. */
export const LEGACY_ROWS = {
  employees: 20,
  patients: 15,
  assignments: 1,
  operations_log: 1,
  data_uploads: 1,
};

const STAMP = "2025-07-30 04:09:10";

/** A phone number as the old system kept it: the spreadsheet ate its zero. */
const eaten = (phone: string) => phone.slice(1);

function employee(index: number): unknown[] {
  return [
    ...[personId("E", index), fullName(index), street(index), postcode(index)],
    nth(["Female", "Male", "Non-binary"], index),
    nth(["White British", "Caribbean", ""], index),
    nth(["Hinduism", "", "No Religion"], index),
    nth(["Walking", "Car", "Public Transport"], index),
    nth(["Carer", "Senior Carer", "Nurse"], index),
    nth(LANGUAGES, index),
    nth(["2032-02-03", "2030-05-13"], index),
    ...nth(
      [
        ["08:45", "21:00"],
        ["09:00", "16:45"],
        ["19:30", "04:00"],
      ],
      index,
    ),
    nth(["Breakfast", "Evening", "All Shifts"], index),
    eaten(mobile(index)),
    nth(["First aid certified", null, ""], index),
    ...[STAMP, STAMP],
  ];
}

function patient(index: number): unknown[] {
  return [
    ...[personId("P", index), fullName(index + 200), street(index + 200), postcode(index + 200)],
    nth(["Male", "Female"], index),
    nth(["Pakistani", ""], index),
    nth(["Buddhism", ""], index),
    nth(SUPPORT, index),
    (index % 8) + 1,
    nth(["", "Mobility Aid", "Wheelchair"], index),
    nth(ILLNESSES, index),
    eaten(landline(index)),
    nth(["Y", "N", "N"], index),
    fullName(index + 300),
    nth(["Sister", "Son"], index),
    nth(["English", "English/Polish", ""], index),
    nth(["Dietary restrictions", null], index),
    ...[STAMP, STAMP],
  ];
}

/** An assignment as the old system made them: it says no day. */
const ASSIGNMENT = [
  ...["E002", fullName(1), "P001", fullName(200), "exercise", "10:09", "10:09", "11:09", 60, 15, 10],
  ...["The best employee for the assignment.", "2025-07-30 04:09:31"],
];
const DETAILS = JSON.stringify({ prompt: "P001 is required Exercise today", service_type: "exercise" });

/** Writes a database as the old system leaves one: full, or with its tables empty. */
export function makeLegacyDatabase(path: string, filled = true): void {
  const sqlite = new Database(path);
  sqlite.exec(CREATE_TABLES);
  const insert = (table: string, values: unknown[]) => {
    const columns = sqlite
      .prepare("SELECT name FROM pragma_table_info(?) WHERE name <> 'id'")
      .pluck()
      .all(table);
    const places = values.map(() => "?").join(", ");
    sqlite.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`).run(...values);
  };
  for (let index = 0; index < LEGACY_ROWS.employees; index++) insert("employees", employee(index));
  for (let index = 0; index < LEGACY_ROWS.patients; index++) insert("patients", patient(index));
  insert("assignments", ASSIGNMENT);
  insert("operations_log", ["assignment_request", "Processed assignment for patient P001", DETAILS, STAMP]);
  insert("data_uploads", ["people.xlsx", STAMP, LEGACY_ROWS.employees, LEGACY_ROWS.patients, "success"]);
  if (!filled) for (const table of LEGACY_TABLES) sqlite.exec(`DELETE FROM ${table}`);
  sqlite.close();
}
