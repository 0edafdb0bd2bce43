import { type SQL, sql } from "drizzle-orm";
import {
  blob,
  check,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** Ids are unique without regard to case and stored as written. */
const idText = customType<{ data: string }>({ dataType: () => "text COLLATE NOCASE" });

/** Rows of the old system are kept as it wrote them: `legacy` rows are exempt from the checks on values. */
const origin = () =>
  text({ enum: ["rota", "legacy"] })
    .notNull()
    .default("rota");

const oneOf = (column: string, values: readonly string[]): SQL =>
  sql.raw(`"origin" = 'legacy' OR "${column}" IN (${values.map((value) => `'${value}'`).join(", ")})`);
const civilDate = (column: string): SQL => sql.raw(`"origin" = 'legacy' OR date("${column}") IS "${column}"`);
const clockTime = (column: string): SQL =>
  sql.raw(`"origin" = 'legacy' OR "${column}" GLOB '[0-2][0-9]:[0-5][0-9]'`);
const localDateTime = (column: string): SQL =>
  sql.raw(`"origin" = 'legacy' OR strftime('%Y-%m-%dT%H:%M', "${column}") IS "${column}"`);

const person = {
  address: text(),
  postcode: text(),
  gender: text(),
  ethnicity: text(),
  religion: text(),
  contactNumber: text(),
  notes: text(),
  createdAt: text().notNull(),
  updatedAt: text().notNull(),
  status: text({ enum: ["Active", "Inactive"] })
    .notNull()
    .default("Active"),
  archivedAt: text(),
  origin: origin(),
};

export const employees = sqliteTable(
  "employees",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    employeeId: idText().notNull().unique("employees_employee_id"),
    name: text().notNull(),
    ...person,
    transportMode: text(),
    qualification: text(),
    languageSpoken: text(),
    certificateExpiryDate: text(),
    earliestStart: text(),
    latestEnd: text(),
    shifts: text(),
    weekdays: text(),
    workingWindows: text(),
    dailyLoad: integer(),
    /** Minutes. */
    maxHomeTravel: integer(),
  },
  () => [
    check(
      "employees_id_present",
      sql.raw(`"origin" = 'legacy' OR (trim("employee_id") <> '' AND trim("name") <> '')`),
    ),
    check("employees_qualification", oneOf("qualification", ["Carer", "Senior Carer", "Nurse"])),
    check("employees_transport", oneOf("transport_mode", ["Car", "Public Transport", "Bicycle", "Walking"])),
    check("employees_gender", oneOf("gender", ["Female", "Male", "Non-binary"])),
    check("employees_status", sql.raw(`"status" IN ('Active', 'Inactive')`)),
    check("employees_certificate", civilDate("certificate_expiry_date")),
    check("employees_earliest", clockTime("earliest_start")),
    check("employees_latest", clockTime("latest_end")),
    check("employees_load", sql.raw(`"daily_load" > 0`)),
  ],
);

export const patients = sqliteTable(
  "patients",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    patientId: idText().notNull().unique("patients_patient_id"),
    patientName: text().notNull(),
    ...person,
    requiredSupport: text(),
    requiredHoursOfSupport: real(),
    additionalRequirements: text(),
    illness: text(),
    requiresMedication: text(),
    emergencyContact: text(),
    emergencyRelation: text(),
    languagePreference: text(),
    priority: text(),
    wishedTimes: text(),
  },
  () => [
    check(
      "patients_id_present",
      sql.raw(`"origin" = 'legacy' OR (trim("patient_id") <> '' AND trim("patient_name") <> '')`),
    ),
    check("patients_medication", oneOf("requires_medication", ["Y", "N"])),
    check("patients_gender", oneOf("gender", ["Female", "Male", "Non-binary"])),
    check("patients_status", sql.raw(`"status" IN ('Active', 'Inactive')`)),
    check(
      "patients_hours",
      sql.raw(
        `"origin" = 'legacy' OR ("required_hours_of_support" > 0 AND "required_hours_of_support" <= 168)`,
      ),
    ),
  ],
);

/**
 * One call at a patient's home. It is unassigned while fewer carers than `carersNeeded` are assigned to it.
 * The visits of the old system's assignments may have no day and name nobody whom we know; that new ones
 * name a stored patient is held by a trigger. Generated rotas will make them by the hundred: every list is
 * read by start or by patient and start.
 */
export const visits = sqliteTable(
  "visits",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    patientId: idText().notNull(),
    /** JSON array of service names. */
    services: text({ mode: "json" }).$type<string[]>().notNull(),
    /** Local ISO; null only where the old system wrote no day. */
    startTime: text(),
    /** Minutes; null only where the old system wrote none. */
    duration: integer(),
    /** The window that was asked for, clock times of the day of `startTime`; null for a fixed start. */
    windowFrom: text(),
    windowTo: text(),
    carersNeeded: integer().notNull().default(1),
    urgency: text({ enum: ["low", "medium", "high"] })
      .notNull()
      .default("medium"),
    /** Whether it has to begin at its very minute. */
    timeCritical: integer({ mode: "boolean" }).notNull().default(false),
    /** What the request demanded of the carer beyond what the visit needs, as a JSON object. */
    demands: text({ mode: "json" }).$type<object>(),
    notes: text(),
    /** Where it came from. */
    source: text({ enum: ["sentence", "fields", "legacy", "care-package"] })
      .notNull()
      .default("fields"),
    /** Why nobody could give it when it was asked for, as a JSON array of one reason a rule. */
    unassignedReasons: text({ mode: "json" }).$type<object[]>(),
    /** Rises with every change. */
    version: integer().notNull().default(1),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    cancelledAt: text(),
    cancelledReason: text(),
    origin: origin(),
    /** The line of a care package that it is an occurrence of; null for one that was asked for by itself. */
    regularVisitId: integer().references(() => regularVisits.id),
    /** On which day that line asked for it; it may have been moved to another since. */
    occurrenceDate: text(),
    /** What ended it; null when a person did, or when it stands. */
    cancelledBy: text({ enum: ["care-package", "suspension", "rota"] }),
  },
  (table) => [
    index("visits_patient_start").on(table.patientId, table.startTime),
    index("visits_start").on(table.startTime),
    uniqueIndex("visits_occurrence")
      .on(table.regularVisitId, table.occurrenceDate)
      .where(sql.raw(`"regular_visit_id" IS NOT NULL AND "cancelled_at" IS NULL`)),
    check("visits_occurrence_whole", sql.raw(`("regular_visit_id" IS NULL) = ("occurrence_date" IS NULL)`)),
    check("visits_occurrence_date", civilDate("occurrence_date")),
    check("visits_start", localDateTime("start_time")),
    check("visits_start_present", sql.raw(`"origin" = 'legacy' OR "start_time" IS NOT NULL`)),
    check(
      "visits_duration",
      sql.raw(`"origin" = 'legacy' OR ("duration" IS NOT NULL AND "duration" > 0 AND "duration" <= 1440)`),
    ),
    check("visits_window_from", clockTime("window_from")),
    check("visits_window_to", clockTime("window_to")),
    check("visits_carers", sql.raw(`"carers_needed" BETWEEN 1 AND 4`)),
    check("visits_services", sql.raw(`json_valid("services") AND json_array_length("services") > 0`)),
  ],
);

/**
 * One employee gives one visit. Names are kept as they were on the day of the decision.
 * Rows of the old system have no visit, and may name people whom nobody knows any more: that
 * new ones name stored people is held by triggers, because a foreign key would refuse the old.
 */
export const assignments = sqliteTable(
  "assignments",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    visitId: integer().references(() => visits.id),
    employeeId: idText().notNull(),
    employeeName: text().notNull(),
    patientId: idText().notNull(),
    patientName: text().notNull(),
    serviceType: text().notNull(),
    /** Local ISO; the old system's rows hold a bare `HH:MM`. */
    assignedTime: text().notNull(),
    startTime: text(),
    endTime: text(),
    duration: integer(),
    travelTime: integer(),
    priorityScore: real(),
    reasoning: text(),
    createdAt: text().notNull(),
    origin: origin(),
    cancelledAt: text(),
    cancelledReason: text(),
    /** Rises with every change of the assignment or of its visit. */
    version: integer().notNull().default(1),
    /** UTC stamp of the last change; null when it never was changed. */
    updatedAt: text(),
    /** Why a coordinator passed rules that may be passed; null when none was. */
    overrideReason: text(),
    /** What was passed, as a JSON array of verdicts. */
    overridden: text({ mode: "json" }).$type<object[]>(),
    /** Whether generating a week leaves it as it is. */
    pinned: integer({ mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    index("assignments_employee_start").on(table.employeeId, table.startTime),
    index("assignments_patient_start").on(table.patientId, table.startTime),
    index("assignments_visit").on(table.visitId),
    check("assignments_visit_known", sql.raw(`"origin" = 'legacy' OR "visit_id" IS NOT NULL`)),
    check("assignments_assigned", localDateTime("assigned_time")),
    check("assignments_start", localDateTime("start_time")),
    check("assignments_end", localDateTime("end_time")),
    check("assignments_duration", sql.raw(`"origin" = 'legacy' OR "duration" > 0`)),
  ],
);

/** What was done, by whom, when. Triggers refuse to change or delete an entry, and nothing refers to it with a cascade. */
export const operationsLog = sqliteTable(
  "operations_log",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    operationType: text().notNull(),
    description: text().notNull(),
    /** A JSON object of ids and counts; the old system's text is kept as it is. */
    details: text(),
    createdAt: text().notNull(),
    /** Null in the old system's entries. */
    actor: text(),
    /** The hash of the entry before; null in the first of all. */
    previousHash: text(),
    /** Of this entry with the hash of the one before: `sha256:` or `hmac-sha256:` and hex digits. */
    hash: text(),
  },
  (table) => [
    index("operations_log_type").on(table.operationType, table.id),
    index("operations_log_created").on(table.createdAt),
    check("operations_log_details", sql.raw(`"actor" IS NULL OR json_type("details") = 'object'`)),
  ],
);

export const dataUploads = sqliteTable(
  "data_uploads",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    filename: text().notNull(),
    uploadDate: text().notNull(),
    employeesCount: integer(),
    patientsCount: integer(),
    status: text().notNull(),
    /** Hex SHA-256 of the bytes. */
    sha256: text(),
    layout: text(),
    actor: text(),
    problemsCount: integer(),
    origin: origin(),
    /** `replace`: the workbook is the list; `merge`: nobody leaves it. Null for refused and old uploads. */
    mode: text({ enum: ["replace", "merge"] }),
    /** The log entry of an accepted upload: the versions of people that it made carry the same one. */
    logId: integer().references(() => operationsLog.id),
    /** UTC stamp of being rolled back; null while it stands. */
    rolledBackAt: text(),
  },
  () => [check("data_uploads_status", oneOf("status", ["success", "failed"]))],
);

/** The bytes of each accepted workbook, as they came, deflated. */
export const uploadFiles = sqliteTable(
  "upload_files",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    uploadId: integer().notNull(),
    filename: text(),
    /** Bytes before deflating. */
    size: integer().notNull(),
    deflated: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.uploadId], foreignColumns: [dataUploads.id] }),
    index("upload_files_upload").on(table.uploadId),
  ],
);

/** Every person as each change left them; the log entry says who and when, this says what. */
export const personVersions = sqliteTable(
  "person_versions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    personId: idText().notNull(),
    change: text({
      enum: ["added", "changed", "archived", "restored", "edited", "rolled back", "undone"],
    }).notNull(),
    /** The version whose change this one took back. */
    undoes: integer(),
    /** JSON object of all facts before the change; null for somebody new, and in the first versions ever kept. */
    before: text({ mode: "json" }).$type<object>(),
    /** JSON object of all facts after the change. */
    facts: text({ mode: "json" }).$type<object>().notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [index("person_versions_person").on(table.kind, table.personId, table.id)],
);

/** What a coordinator said that an unknown word of a column stands for; applied to every workbook from then on. */
export const importAnswers = sqliteTable(
  "import_answers",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    /** The header as the current layout has it. */
    column: text().notNull(),
    word: text().notNull(),
    /** The word as it is compared. */
    wordKey: text().notNull(),
    /** One of the choices; null for "not recorded". */
    answer: text(),
    actor: text().notNull(),
    updatedAt: text().notNull(),
  },
  (table) => [uniqueIndex("import_answers_word").on(table.kind, table.column, table.wordKey)],
);

/** Which known header an unrecognised one stands for, in sheets with just these headers. */
export const importColumns = sqliteTable(
  "import_columns",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    /** The headers of the sheet as they are compared, in order, as one text. */
    headersKey: text().notNull(),
    header: text().notNull(),
    headerKey: text().notNull(),
    meaning: text().notNull(),
    actor: text().notNull(),
    updatedAt: text().notNull(),
  },
  (table) => [uniqueIndex("import_columns_header").on(table.kind, table.headersKey, table.headerKey)],
);

/** Facts that were changed by hand and that no upload has agreed to since: an upload may not overwrite them silently. */
export const handEdits = sqliteTable(
  "hand_edits",
  {
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    personId: idText().notNull(),
    fact: text().notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
  },
  (table) => [primaryKey({ columns: [table.kind, table.personId, table.fact] })],
);

/** People who came from another branch, and those who went: the file with their record and its history. */
export const movedPeople = sqliteTable(
  "moved_people",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    personId: idText().notNull(),
    direction: text({ enum: ["in", "out"] }).notNull(),
    /** Where from, or where to, as a coordinator or the file names it. */
    branch: text().notNull(),
    /** Hex SHA-256 of what the file holds. */
    digest: text().notNull(),
    /** The JSON text of the file. */
    deflated: blob({ mode: "buffer" }).notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [
    index("moved_people_person").on(table.kind, table.personId, table.id),
    check("moved_people_kind", sql.raw(`"kind" IN ('employee', 'patient')`)),
    check("moved_people_direction", sql.raw(`"direction" IN ('in', 'out')`)),
  ],
);

/** Contradictions that a coordinator looked at and let stand, for as long as the compared values stay the same. */
export const findingsSettled = sqliteTable(
  "findings_settled",
  {
    kind: text({ enum: ["employee", "patient"] }).notNull(),
    personId: idText().notNull(),
    finding: text().notNull(),
    /** Digest of the compared values. */
    valuesKey: text().notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
  },
  (table) => [primaryKey({ columns: [table.kind, table.personId, table.finding] })],
);

/**
 * What was compared when an assignment was decided, one card for each decision: the rules and their
 * verdicts, the values looked at, the terms of the score, how many candidates there were.
 */
export const matchCards = sqliteTable(
  "match_cards",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    assignmentId: integer()
      .notNull()
      .references(() => assignments.id),
    decidedAt: text().notNull(),
    /** Which rules and weights were in force. */
    ruleVersion: text().notNull(),
    card: text({ mode: "json" }).$type<object>().notNull(),
  },
  (table) => [index("match_cards_assignment").on(table.assignmentId, table.id)],
);

/**
 * Every visit with its assignments as each change found and left them: what undoing goes back to, and
 * how it stood at any moment. The log entry says who and when.
 */
export const visitVersions = sqliteTable(
  "visit_versions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    visitId: integer()
      .notNull()
      .references(() => visits.id),
    change: text({
      enum: ["created", "assigned", "edited", "reassigned", "unassigned", "cancelled", "undone"],
    }).notNull(),
    /** JSON object of the visit and its assignments before the change; null for a new one. */
    before: text({ mode: "json" }).$type<object>(),
    /** The same after it. */
    after: text({ mode: "json" }).$type<object>().notNull(),
    /** The entry whose change this one took back. */
    undoes: integer(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [
    index("visit_versions_visit").on(table.visitId, table.id),
    check(
      "visit_versions_change",
      sql.raw(
        `"change" IN ('created', 'assigned', 'edited', 'reassigned', 'unassigned', 'cancelled', 'undone')`,
      ),
    ),
  ],
);

/**
 * A week of changes that was applied at once, or taken back at once: one log entry, whose digest covers the
 * chunks. Ids of what it added are kept as places after the first ones that it was given.
 */
export const rotaApplications = sqliteTable(
  "rota_applications",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The Monday of the week. */
    week: text().notNull(),
    /** The application that this one takes back; null for any other. */
    undoes: integer(),
    /** What was given to the first visit and to the first assignment that it added. */
    firstVisitId: integer().notNull(),
    firstAssignmentId: integer().notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [
    index("rota_applications_week").on(table.week, table.id),
    check("rota_applications_week_day", sql.raw(`date("week") IS "week"`)),
  ],
);

/** Some of the visits of an application, by id: before, after and match cards, as deflated JSON. */
export const rotaApplicationChunks = sqliteTable(
  "rota_application_chunks",
  {
    applicationId: integer()
      .notNull()
      .references(() => rotaApplications.id),
    chunk: integer().notNull(),
    /** The visits of a chunk have ids from the first to the last. */
    firstVisitId: integer().notNull(),
    lastVisitId: integer().notNull(),
    deflated: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.chunk] }),
    index("rota_application_chunks_visits").on(table.firstVisitId, table.lastVisitId),
  ],
);

/** A week as it was told to the carers. Publishing it again adds a row, and tells those for whom something changed. */
export const publications = sqliteTable(
  "publications",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The Monday of the week. */
    week: text().notNull(),
    /** What was looked at when it was published, as a JSON object of counts. */
    checks: text({ mode: "json" }).$type<object>().notNull(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [
    index("publications_week").on(table.week, table.id),
    check("publications_week_day", sql.raw(`date("week") IS "week"`)),
  ],
);

/** The visits of one carer as they were told, all of the week; those of an earlier publication no longer hold. */
export const publishedRuns = sqliteTable(
  "published_runs",
  {
    publicationId: integer()
      .notNull()
      .references(() => publications.id),
    employeeId: idText().notNull(),
    /** A JSON array of visits, deflated. */
    deflated: blob({ mode: "buffer" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.employeeId] })],
);

/** A call-monitoring export whose times were taken in. One that was undone keeps its rows, and they no longer hold. */
export const actualTimeImports = sqliteTable("actual_time_imports", {
  id: integer().primaryKey({ autoIncrement: true }),
  filename: text().notNull(),
  /** Hex SHA-256 of the bytes. */
  sha256: text().notNull(),
  /** Rows of the file that were stored, that replaced other times among them, and that fitted no visit. */
  stored: integer().notNull(),
  replaced: integer().notNull(),
  notMatched: integer().notNull(),
  logId: integer()
    .notNull()
    .references(() => operationsLog.id),
  createdAt: text().notNull(),
  /** UTC stamp; null while its times hold. */
  undoneAt: text(),
});

/**
 * When a carer was at a visit. Rows are only added: of the imports that were not undone, the newest row of an
 * assignment holds, so that undoing an import brings back what was before.
 */
export const actualTimes = sqliteTable(
  "actual_times",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    importId: integer()
      .notNull()
      .references(() => actualTimeImports.id),
    assignmentId: integer()
      .notNull()
      .references(() => assignments.id),
    /** Local ISO; null where the file had no log-in. */
    startTime: text(),
    /** Local ISO; null where the file had no log-out. */
    endTime: text(),
    /** Minutes of real time from one to the other. */
    minutes: integer(),
  },
  (table) => [
    index("actual_times_assignment").on(table.assignmentId, table.id),
    index("actual_times_import").on(table.importId),
    check("actual_times_some", sql.raw(`"start_time" IS NOT NULL OR "end_time" IS NOT NULL`)),
    check("actual_times_start", sql.raw(`strftime('%Y-%m-%dT%H:%M', "start_time") IS "start_time"`)),
    check("actual_times_end", sql.raw(`strftime('%Y-%m-%dT%H:%M', "end_time") IS "end_time"`)),
    check(
      "actual_times_minutes",
      sql.raw(
        `("minutes" IS NULL) = ("start_time" IS NULL OR "end_time" IS NULL) AND ifnull("minutes", 0) >= 0`,
      ),
    ),
  ],
);

/** When an employee is off. */
export const absences = sqliteTable(
  "absences",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    employeeId: idText()
      .notNull()
      .references(() => employees.employeeId),
    kind: text({ enum: ["sick", "leave", "training"] }).notNull(),
    /** Local ISO, its minute included. */
    fromTime: text().notNull(),
    /** Local ISO, its minute not included. */
    untilTime: text().notNull(),
    createdAt: text().notNull(),
    cancelledAt: text(),
  },
  (table) => [
    index("absences_employee").on(table.employeeId, table.fromTime),
    check("absences_from", sql.raw(`strftime('%Y-%m-%dT%H:%M', "from_time") IS "from_time"`)),
    check("absences_until", sql.raw(`strftime('%Y-%m-%dT%H:%M', "until_time") IS "until_time"`)),
    check("absences_order", sql.raw(`"from_time" < "until_time"`)),
    check("absences_kind", sql.raw(`"kind" IN ('sick', 'leave', 'training')`)),
  ],
);

/** What is recorded of a patient's wishes about carers; a wish that was taken back keeps its row. */
export const patientPreferences = sqliteTable(
  "patient_preferences",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    patientId: idText()
      .notNull()
      .references(() => patients.patientId),
    /** `short-visits`: visits of under 30 minutes are agreed. */
    kind: text({ enum: ["gender", "preferred", "avoid", "short-visits"] }).notNull(),
    /** A gender, an employee's id, or `agreed`. */
    value: idText().notNull(),
    strength: text({ enum: ["must", "prefer"] }).notNull(),
    createdAt: text().notNull(),
    removedAt: text(),
  },
  (table) => [
    index("patient_preferences_patient").on(table.patientId),
    check("patient_preferences_kind", sql.raw(`"kind" IN ('gender', 'preferred', 'avoid', 'short-visits')`)),
    check("patient_preferences_strength", sql.raw(`"strength" IN ('must', 'prefer')`)),
  ],
);

/** How far the care package of a patient has come; its lines are `regular_visits`. */
export const carePackages = sqliteTable("care_packages", {
  patientId: idText()
    .primaryKey()
    .references(() => patients.patientId),
  /** Rises with every change of a line or a suspension. */
  version: integer().notNull(),
  updatedAt: text().notNull(),
});

/** One line of a care package; one that was taken out keeps its row, because visits refer to it. */
export const regularVisits = sqliteTable(
  "regular_visits",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    patientId: idText()
      .notNull()
      .references(() => patients.patientId),
    status: text({ enum: ["proposed", "confirmed"] }).notNull(),
    name: text().notNull(),
    /** JSON array of service names. */
    services: text({ mode: "json" }).$type<string[]>().notNull(),
    /** From Monday on, joined by `/`: `Mon/Thu`. */
    weekdays: text().notNull(),
    /** Every n-th week, counted from the Monday `weeksFrom`. */
    everyWeeks: integer().notNull().default(1),
    weeksFrom: text(),
    earliestStart: text().notNull(),
    wishedStart: text().notNull(),
    latestStart: text().notNull(),
    /** Minutes. */
    duration: integer().notNull(),
    carersNeeded: integer().notNull().default(1),
    timeCritical: integer({ mode: "boolean" }).notNull().default(false),
    /** What is demanded of the carers, as a JSON object. */
    demands: text({ mode: "json" }).$type<object>().notNull(),
    /** Employee ids in the order in which they are asked, as a JSON array. */
    regularCarers: text({ mode: "json" }).$type<string[]>().notNull(),
    notes: text(),
    fromDate: text(),
    /** The first day on which it no longer holds. */
    untilDate: text(),
    bankHolidays: text({ enum: ["as-usual", "as-sunday", "none"] })
      .notNull()
      .default("as-usual"),
    /** Days on which it is cancelled or differs, as a JSON array. */
    exceptions: text({ mode: "json" }).$type<object[]>().notNull(),
    createdAt: text().notNull(),
    updatedAt: text().notNull(),
    /** UTC stamp; null while it belongs to the package. */
    removedAt: text(),
  },
  (table) => [
    index("regular_visits_patient").on(table.patientId),
    check("regular_visits_status", sql.raw(`"status" IN ('proposed', 'confirmed')`)),
    check("regular_visits_services", sql.raw(`json_array_length("services") > 0`)),
    check("regular_visits_weekdays", sql.raw(`"weekdays" <> ''`)),
    check("regular_visits_weeks", sql.raw(`"every_weeks" BETWEEN 1 AND 8`)),
    check(
      "regular_visits_starts",
      sql.raw(`"earliest_start" <= "wished_start" AND "wished_start" <= "latest_start"`),
    ),
    check("regular_visits_duration", sql.raw(`"duration" BETWEEN 1 AND 1440`)),
    check("regular_visits_carers", sql.raw(`"carers_needed" BETWEEN 1 AND 4`)),
    check("regular_visits_from", sql.raw(`date("from_date") IS "from_date"`)),
    check("regular_visits_until", sql.raw(`date("until_date") IS "until_date"`)),
    check("regular_visits_bank_holidays", sql.raw(`"bank_holidays" IN ('as-usual', 'as-sunday', 'none')`)),
  ],
);

/** When a patient needs no visits: a stay in hospital, respite. */
export const suspensions = sqliteTable(
  "suspensions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    patientId: idText()
      .notNull()
      .references(() => patients.patientId),
    reason: text({ enum: ["hospital", "respite", "holiday", "family", "other"] }).notNull(),
    /** Local ISO, its minute included. */
    fromTime: text().notNull(),
    /** Local ISO, the first minute of being back; null while nobody knows. */
    untilTime: text(),
    createdAt: text().notNull(),
    cancelledAt: text(),
  },
  (table) => [
    index("suspensions_patient").on(table.patientId, table.fromTime),
    check("suspensions_from", sql.raw(`strftime('%Y-%m-%dT%H:%M', "from_time") IS "from_time"`)),
    check("suspensions_until", sql.raw(`strftime('%Y-%m-%dT%H:%M', "until_time") IS "until_time"`)),
    check("suspensions_order", sql.raw(`"until_time" IS NULL OR "from_time" < "until_time"`)),
    check("suspensions_reason", sql.raw(`"reason" IN ('hospital', 'respite', 'holiday', 'family', 'other')`)),
  ],
);

/** When a carer can work and how many hours a week, as recorded by hand. */
export const availability = sqliteTable(
  "availability",
  {
    employeeId: idText()
      .primaryKey()
      .references(() => employees.employeeId),
    /** The windows of the weekdays as a JSON array; null where those of the workbook hold. */
    windows: text({ mode: "json" }).$type<object[]>(),
    /** Hours a week. */
    contractedHours: real(),
    preferredHours: real(),
    mostHours: real(),
    /** Signed out of the 48-hour week. */
    optedOut: integer({ mode: "boolean" }).notNull().default(false),
    /** Rises with every change. */
    version: integer().notNull(),
    updatedAt: text().notNull(),
  },
  () => [
    check("availability_contracted", sql.raw(`"contracted_hours" BETWEEN 0 AND 168`)),
    check("availability_preferred", sql.raw(`"preferred_hours" BETWEEN 0 AND 168`)),
    check("availability_most", sql.raw(`"most_hours" BETWEEN 0 AND 168`)),
  ],
);

/** One day on which a carer works other hours than in the pattern, or not at all. */
export const availabilityExceptions = sqliteTable(
  "availability_exceptions",
  {
    employeeId: idText()
      .notNull()
      .references(() => employees.employeeId),
    date: text().notNull(),
    /** Clock times as a JSON array; empty when the carer cannot work. */
    windows: text({ mode: "json" }).$type<object[]>().notNull(),
    notes: text(),
  },
  (table) => [
    primaryKey({ columns: [table.employeeId, table.date] }),
    check("availability_exceptions_date", sql.raw(`date("date") IS "date"`)),
  ],
);

/**
 * Every care package and every availability as each change found and left it: what undoing goes back to, and
 * how it stood at any moment. The log entry says who and when.
 */
export const needVersions = sqliteTable(
  "need_versions",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ["care-package", "availability"] }).notNull(),
    /** The patient, or the employee. */
    personId: idText().notNull(),
    change: text().notNull(),
    /** JSON object; null for the first. */
    before: text({ mode: "json" }).$type<object>(),
    after: text({ mode: "json" }).$type<object>().notNull(),
    /** The version whose change this one took back. */
    undoes: integer(),
    logId: integer()
      .notNull()
      .references(() => operationsLog.id),
    createdAt: text().notNull(),
  },
  (table) => [
    index("need_versions_person").on(table.kind, table.personId, table.id),
    check("need_versions_kind", sql.raw(`"kind" IN ('care-package', 'availability')`)),
  ],
);

/** What an operator set on the settings page; whatever is not here is as it was shipped. */
export const settings = sqliteTable("settings", {
  /** `severity medication-nurse not-a-nurse`, `trained-carers-may-administer`, `travel Car` … */
  key: text().primaryKey(),
  value: text({ mode: "json" }).$type<string | number | boolean | object>().notNull(),
  updatedAt: text().notNull(),
  actor: text().notNull(),
});

/** Where postcodes lie, from an imported table of coordinates. */
export const postcodePlaces = sqliteTable("postcode_places", {
  /** In capitals and without spaces: `NR21AB`. */
  postcode: text().primaryKey(),
  /** Degrees, WGS 84. */
  latitude: real().notNull(),
  longitude: real().notNull(),
});

/** Travel times that a routing service told, kept so that it is asked once. */
export const travelLegs = sqliteTable(
  "travel_legs",
  {
    /** In capitals and without spaces. */
    fromPostcode: text().notNull(),
    toPostcode: text().notNull(),
    mode: text().notNull(),
    minutes: real().notNull(),
    fetchedAt: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fromPostcode, table.toPostcode, table.mode] })],
);

/** The first answer to each request that named an `Idempotency-Key`. */
export const idempotencyKeys = sqliteTable("idempotency_keys", {
  key: text().primaryKey(),
  /** Hex SHA-256 of the path and the body: the same key with another request is a mistake. */
  requestDigest: text().notNull(),
  outcome: text({ enum: ["answered", "refused"] }).notNull(),
  answer: text({ mode: "json" }).$type<object>().notNull(),
  createdAt: text().notNull(),
});

export * from "./sign-in-schema";
