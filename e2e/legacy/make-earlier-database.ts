import { join } from "node:path";
import { deflateSync } from "node:zlib";
import Database from "better-sqlite3";
import { readMigrationFiles } from "drizzle-orm/migrator";

const FOLDER = join(import.meta.dirname, "../../drizzle/migrations");

/** The migrations that this version ships, oldest first. */
export const MIGRATIONS = readMigrationFiles({ migrationsFolder: FOLDER });

/** The tables that migrations make, SQLite's own and drizzle's aside. */
export const tablesOf = (sqlite: Database.Database): string[] =>
  sqlite
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\' ORDER BY name",
    )
    .pluck()
    .all() as string[];

const STAMP = "2026-10-05 07:30:00";

type Values = Record<string, string | number | Buffer | null>;

function insert(sqlite: Database.Database, table: string, values: Values): void {
  const columns = Object.keys(values);
  const places = columns.map((column) => `@${column}`).join(", ");
  sqlite.prepare(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})`).run(values);
}

const person = { created_at: STAMP, updated_at: STAMP };
const booked = {
  employee_name: "Amira Ashdown",
  patient_name: "Marek Loddon",
  service_type: "exercise",
  created_at: STAMP,
};

/** Rows of the first version: people who came and went, what was planned and cancelled, what was adopted. */
function fillBaseline(sqlite: Database.Database): void {
  insert(sqlite, "employees", {
    ...{
      employee_id: "E001",
      name: "Amira Ashdown",
      qualification: "Nurse",
      transport_mode: "Car",
      ...person,
    },
    ...{
      earliest_start: "07:00",
      latest_end: "22:00",
      certificate_expiry_date: "2032-02-03",
      weekdays: null,
    },
  });
  insert(sqlite, "employees", { employee_id: "E002", name: "Bethan Holkham", archived_at: STAMP, ...person });
  insert(sqlite, "employees", {
    employee_id: "E003",
    name: "Callum Paston",
    qualification: "?",
    origin: "legacy",
    ...person,
  });
  insert(sqlite, "patients", {
    ...{ patient_id: "P001", patient_name: "Marek Loddon", required_hours_of_support: 1.5, ...person },
    ...{ requires_medication: "Y", illness: "Dementia", language_preference: "English/Hindi" },
  });
  insert(sqlite, "patients", {
    patient_id: "2-254",
    patient_name: "Niamh Thurne",
    status: "Inactive",
    ...person,
  });
  const visit = {
    patient_id: "P001",
    services: '["exercise"]',
    duration: 60,
    created_at: STAMP,
    updated_at: STAMP,
  };
  for (const start_time of ["2026-11-24T10:00", "2026-11-25T10:00"])
    insert(sqlite, "visits", { ...visit, start_time });
  const assignment = { employee_id: "E001", patient_id: "P001", duration: 60, ...booked };
  const times = (day: number) => ({
    assigned_time: `2026-11-${day}T10:00`,
    start_time: `2026-11-${day}T10:00`,
    end_time: `2026-11-${day}T11:00`,
  });
  insert(sqlite, "assignments", {
    visit_id: 1,
    ...assignment,
    ...times(24),
    travel_time: 12,
    priority_score: 7.5,
  });
  insert(sqlite, "assignments", {
    visit_id: 2,
    ...assignment,
    ...times(25),
    cancelled_at: STAMP,
    cancelled_reason: "x",
  });
  insert(sqlite, "assignments", {
    ...booked,
    employee_id: "E9",
    patient_id: "P9",
    assigned_time: "05:09",
    origin: "legacy",
  });
  insert(sqlite, "data_uploads", {
    filename: "a.xlsx",
    upload_date: STAMP,
    employees_count: 3,
    patients_count: 2,
    status: "success",
  });
  insert(sqlite, "data_uploads", {
    filename: "b.xlsx",
    upload_date: STAMP,
    status: "failed",
    problems_count: 4,
  });
  insert(sqlite, "upload_files", { upload_id: 1, size: 5, deflated: deflateSync("bytes") });
  insert(sqlite, "operations_log", {
    operation_type: "old",
    description: "Of the old system",
    details: "any",
    created_at: STAMP,
    actor: null,
  });
  insert(sqlite, "operations_log", {
    operation_type: "data_upload",
    description: "Stored upload 1",
    details: '{"upload_id":1}',
    created_at: STAMP,
    actor: "Jolanta",
  });
  insert(sqlite, "person_versions", {
    kind: "employee",
    person_id: "E001",
    change: "added",
    facts: "{}",
    log_id: 2,
    created_at: STAMP,
  });
}

/** Rows of the version that remembers answers, hand edits and what was let stand. */
function fillImport(sqlite: Database.Database): void {
  const by = { actor: "Jolanta", updated_at: STAMP };
  insert(sqlite, "import_answers", {
    kind: "employee",
    column: "Gender",
    word: "Woman",
    word_key: "woman",
    answer: "Female",
    ...by,
  });
  insert(sqlite, "import_columns", {
    ...{
      kind: "employee",
      headers_key: "id|job",
      header: "Job",
      header_key: "job",
      meaning: "Qualification",
    },
    ...by,
  });
  insert(sqlite, "hand_edits", { kind: "employee", person_id: "E001", fact: "postcode", log_id: 2 });
  insert(sqlite, "findings_settled", {
    ...{ kind: "patient", person_id: "P001", finding: "hours-blank", values_key: "abc", log_id: 2 },
  });
}

/** Rows of the version that keeps unassigned visits, their changes, absences, wishes and what rules weigh. */
function fillAssigning(sqlite: Database.Database): void {
  // The old system's assignment has its visit from this version on.
  insert(sqlite, "visits", {
    ...{ patient_id: "P9", services: '["exercise"]', source: "legacy", origin: "legacy" },
    ...{ created_at: STAMP, updated_at: STAMP },
  });
  sqlite.exec("UPDATE assignments SET visit_id = (SELECT max(id) FROM visits) WHERE origin = 'legacy'");
  insert(sqlite, "visits", {
    ...{ patient_id: "P001", services: '["medicine"]', start_time: "2026-11-26T09:00", duration: 30 },
    ...{ window_from: "09:00", window_to: "11:00", time_critical: 1, notes: "Key safe", source: "sentence" },
    ...{ unassigned_reasons: "[]", created_at: STAMP, updated_at: STAMP },
  });
  insert(sqlite, "match_cards", { assignment_id: 1, decided_at: STAMP, rule_version: "1", card: "{}" });
  insert(sqlite, "visit_versions", {
    ...{ visit_id: 1, change: "created", before: null, after: "{}", log_id: 2, created_at: STAMP },
  });
  insert(sqlite, "absences", {
    ...{ employee_id: "E001", kind: "leave", from_time: "2026-12-01T00:00", until_time: "2026-12-08T00:00" },
    created_at: STAMP,
  });
  insert(sqlite, "patient_preferences", {
    ...{ patient_id: "P001", kind: "avoid", value: "E001", strength: "prefer", created_at: STAMP },
  });
  insert(sqlite, "settings", {
    ...{ key: "severity daily-load too-many", value: '"warn"', updated_at: STAMP, actor: "Jolanta" },
  });
  insert(sqlite, "postcode_places", { postcode: "NR21AB", latitude: 52.63, longitude: 1.29 });
  insert(sqlite, "travel_legs", {
    ...{ from_postcode: "NR21AB", to_postcode: "NR22BB", mode: "Car", minutes: 7.5, fetched_at: STAMP },
  });
  insert(sqlite, "idempotency_keys", {
    ...{ key: "k", request_digest: "d", outcome: "answered", answer: "{}", created_at: STAMP },
  });
}

/** Rows of the version that knows what is needed: care packages, suspensions, when carers can work. */
function fillNeed(sqlite: Database.Database): void {
  insert(sqlite, "care_packages", { patient_id: "P001", version: 2, updated_at: STAMP });
  insert(sqlite, "regular_visits", {
    ...{ patient_id: "P001", status: "confirmed", name: "Breakfast", services: '["medicine"]' },
    ...{ weekdays: "Mon/Thu", weeks_from: "2026-11-23", every_weeks: 2, duration: 45 },
    ...{ earliest_start: "07:30", wished_start: "08:00", latest_start: "08:30", demands: "{}" },
    ...{ regular_carers: '["E001"]', from_date: "2026-11-23", until_date: "2027-11-22" },
    ...{ exceptions: '[{"date":"2026-12-24","cancelled":true}]', created_at: STAMP, updated_at: STAMP },
  });
  insert(sqlite, "visits", {
    ...{ patient_id: "P001", services: '["medicine"]', start_time: "2026-11-26T08:00", duration: 45 },
    ...{ regular_visit_id: 1, occurrence_date: "2026-11-26", source: "care-package", carers_needed: 3 },
    ...{ cancelled_at: STAMP, cancelled_by: "suspension", created_at: STAMP, updated_at: STAMP },
  });
  insert(sqlite, "suspensions", {
    ...{ patient_id: "P001", reason: "hospital", from_time: "2026-11-25T10:00", created_at: STAMP },
  });
  insert(sqlite, "availability", {
    ...{ employee_id: "E001", contracted_hours: 30, version: 1, updated_at: STAMP },
    windows: '[{"weekday":"Thu","from":"07:00","until":"22:00","everyWeeks":1}]',
  });
  insert(sqlite, "availability_exceptions", { employee_id: "E001", date: "2026-12-24", windows: "[]" });
  insert(sqlite, "need_versions", {
    ...{ kind: "care-package", person_id: "P001", change: "changed", after: "{}", log_id: 2 },
    created_at: STAMP,
  });
}

/** Rows of the version that stores whole weeks and tells them to the carers. */
function fillWeeks(sqlite: Database.Database): void {
  insert(sqlite, "rota_applications", {
    ...{ week: "2026-11-23", first_visit_id: 4, first_assignment_id: 4, log_id: 2, created_at: STAMP },
  });
  insert(sqlite, "rota_application_chunks", {
    ...{ application_id: 1, chunk: 0, first_visit_id: 4, last_visit_id: 4, deflated: deflateSync("[]") },
  });
  insert(sqlite, "publications", { week: "2026-11-23", checks: "{}", log_id: 2, created_at: STAMP });
  insert(sqlite, "published_runs", { publication_id: 1, employee_id: "E001", deflated: deflateSync("[]") });
}

/** Rows of the version that people sign in to. */
function fillSignIn(sqlite: Database.Database): void {
  const at = { created_at: 1_790_000_000_000, updated_at: 1_790_000_000_000 };
  const until = { expires_at: 4_000_000_000_000 };
  insert(sqlite, "users", {
    id: "u1",
    name: "Niamh Thurne",
    email: "niamh@example.org",
    role: "manager",
    ...at,
  });
  insert(sqlite, "accounts", {
    ...{
      id: "a1",
      account_id: "u1",
      provider_id: "credential",
      user_id: "u1",
      password: "$argon2id$",
      ...at,
    },
  });
  insert(sqlite, "sessions", { id: "s1", token: "t1", user_id: "u1", ...until, ...at });
  insert(sqlite, "verifications", { id: "v1", identifier: "2fa", value: "u1", ...until, ...at });
  insert(sqlite, "two_factors", { id: "f1", secret: "x", backup_codes: "y", user_id: "u1" });
  insert(sqlite, "password_codes", {
    ...{ user_id: "u1", code_hash: "c", created_at: STAMP, expires_at: "2099-01-01 00:00:00" },
  });
  insert(sqlite, "access_tokens", {
    ...{ kind: "program", name: "Payroll", role: "viewer", secret_hash: "h", created_by: "Niamh Thurne" },
    ...{ created_at: STAMP, expires_at: "2099-01-01 00:00:00" },
  });
  insert(sqlite, "sign_in_secrets", { name: "cookies", value: "secret" });
  insert(sqlite, "record_views", {
    ...{
      actor: "Niamh Thurne",
      actor_id: "u1",
      patient_id: "P001",
      path: "/patients/{id}",
      viewed_at: STAMP,
    },
  });
  insert(sqlite, "publications_seen", { publication_id: 1, employee_id: "E001", seen_at: STAMP, log_id: 2 });
}

function fillSecondStep(sqlite: Database.Database): void {
  insert(sqlite, "used_codes", { user_id: "u1", code_hash: "c", used_at: 1_780_000_000_000 });
  insert(sqlite, "sign_in_pauses", { key_hash: "k", failures: 5, paused_until: 1_780_000_000_000 });
}

function fillMails(sqlite: Database.Database): void {
  const mail = { publication_id: 1, employee_id: "E001", state: "sent", updated_at: STAMP };
  insert(sqlite, "rota_mails", mail);
  insert(sqlite, "carer_emails", { employee_id: "E001", email: "e001@example.org" });
}

function fillPasskeys(sqlite: Database.Database): void {
  const passkey = { id: "k", user_id: "u1", name: "Laptop", public_key: "p", counter: 0, created_at: STAMP };
  insert(sqlite, "passkeys", passkey);
  insert(sqlite, "sign_in_requests", {
    ...{ issuer: "https://login.example.org", subject: "1", email: "jo@example.org", name: "Jo" },
    created_at: STAMP,
  });
}

function fillActualTimes(sqlite: Database.Database): void {
  insert(sqlite, "actual_time_imports", {
    ...{ filename: "calls.csv", sha256: "d", stored: 1, replaced: 0, not_matched: 0, log_id: 1 },
    created_at: STAMP,
  });
  insert(sqlite, "actual_times", {
    ...{ import_id: 1, assignment_id: 1, start_time: "2026-11-23T09:04", end_time: "2026-11-23T09:31" },
    minutes: 27,
  });
}

function fillMoves(sqlite: Database.Database): void {
  insert(sqlite, "moved_people", {
    ...{ kind: "patient", person_id: "P001", direction: "in", branch: "Leeds", digest: "d", log_id: 1 },
    ...{ deflated: deflateSync("{}"), created_at: STAMP },
  });
}

/**
 * Rows that a version could write which the one before could not, by the number of its migration.
 * Whoever adds a migration that makes a table adds its rows here: a test asks for some in every table.
 */
const FILLERS: Record<number, (sqlite: Database.Database) => void> = {
  1: fillBaseline,
  3: fillImport,
  4: fillAssigning,
  6: fillNeed,
  7: fillWeeks,
  10: fillSignIn,
  11: fillSecondStep,
  12: fillMails,
  13: fillPasskeys,
  14: fillActualTimes,
  15: fillMoves,
};

/** Writes a database as the version with the first `count` migrations leaves it, with rows in every table. */
export function makeEarlierDatabase(path: string, count: number): void {
  const sqlite = new Database(path);
  sqlite.pragma("foreign_keys = OFF");
  sqlite.exec(
    "CREATE TABLE __drizzle_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, hash text NOT NULL, created_at numeric)",
  );
  for (const [index, migration] of MIGRATIONS.slice(0, count).entries()) {
    for (const statement of migration.sql) sqlite.exec(statement);
    insert(sqlite, "__drizzle_migrations", { hash: migration.hash, created_at: migration.folderMillis });
    FILLERS[index + 1]?.(sqlite);
  }
  sqlite.pragma(`user_version = ${count}`);
  sqlite.close();
}
