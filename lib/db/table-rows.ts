import { currentConnection } from "./client";
import { translated } from "./transaction";

/** A row of the file as programs read it: snake_case keys, blank is null. */
export interface TableRow {
  id: number;
  /** The whole row as a JSON object. */
  json: string;
}

/** The lists of the file that programs may read: the columns of each, and in which order its rows come. */
const LISTS = {
  employees: {
    columns:
      "id, employee_id, name, address, postcode, gender, ethnicity, religion, transport_mode, qualification, language_spoken, certificate_expiry_date, earliest_start, latest_end, shifts, contact_number, notes, created_at, updated_at, status, archived_at, weekdays, daily_load, max_home_travel",
    newestFirst: false,
    standing: "archived_at IS NULL",
  },
  patients: {
    columns:
      "id, patient_id, patient_name, address, postcode, gender, ethnicity, religion, required_support, required_hours_of_support, additional_requirements, illness, contact_number, requires_medication, emergency_contact, emergency_relation, language_preference, notes, created_at, updated_at, status, archived_at, priority, wished_times",
    newestFirst: false,
    standing: "archived_at IS NULL",
  },
  assignments: {
    columns:
      "id, employee_id, employee_name, patient_id, patient_name, service_type, assigned_time, start_time, end_time, duration, travel_time, priority_score, reasoning, created_at, visit_id, cancelled_at, cancelled_reason",
    newestFirst: true,
    standing: "cancelled_at IS NULL",
  },
  operations_log: {
    columns: "id, operation_type, description, details, created_at, actor",
    newestFirst: true,
    standing: null,
  },
  data_uploads: {
    columns:
      "id, filename, upload_date, employees_count, patients_count, status, sha256, layout, actor, problems_count, mode, rolled_back_at",
    newestFirst: true,
    standing: null,
  },
} as const;

export type ListName = keyof typeof LISTS;

type Names<Columns extends string> = Columns extends `${infer First}, ${infer Others}`
  ? First | Names<Others>
  : Columns;

/** A row of a list as programs read it. Cells of the old system may be of another kind than their column says. */
export type FileRow<List extends ListName> = {
  [Name in Names<(typeof LISTS)[List]["columns"]>]: Name extends "id"
    ? number
    : Name extends "details"
      ? object | null
      : Name extends "employee_id" | "patient_id"
        ? string
        : string | number | null;
};

export interface RowsPage {
  /** Whether archived people and cancelled assignments are included. */
  all: boolean;
  /** Goes on after the row with this id, in the list's own order. */
  after?: number;
  limit: number;
}

/**
 * One page of a list. A list is read page by page, each page by a query of its own: a cursor that is
 * kept open between two parts of an answer would stop every write meanwhile. SQLite writes the JSON: made from
 * row objects it takes five times as long.
 */
export function readRowsPage(name: ListName, page: RowsPage): TableRow[] {
  const { columns, newestFirst, standing } = LISTS[name];
  const conditions = [
    ...(standing && !page.all ? [standing] : []),
    ...(page.after === undefined ? [] : [newestFirst ? "id < @after" : "id > @after"]),
  ];
  const where = conditions.length > 0 ? `WHERE ${conditions.join(" AND ")}` : "";
  const order = newestFirst ? "DESC" : "ASC";
  return translated(
    () =>
      currentConnection()
        .sqlite.prepare(
          `SELECT id, json_object(${jsonOf(columns)}) AS json FROM ${name} ${where} ORDER BY id ${order} LIMIT @limit`,
        )
        .all({ limit: page.limit, after: page.after ?? null }) as TableRow[],
  );
}

/** The columns as the arguments of `json_object`. A value of bytes, which JSON cannot hold, is given as its text. */
const jsonOf = (columns: string): string =>
  columns
    .split(", ")
    .map(
      (name) =>
        `'${name}', ${name === "details" ? DETAILS : `iif(typeof(${name}) = 'blob', CAST(${name} AS TEXT), ${name})`}`,
    )
    .join(", ");

/** Details are the JSON that they are; the old system's may be any text, which is kept under `text`. */
const DETAILS = `CASE
  WHEN coalesce(details, '') = '' THEN NULL
  WHEN json_valid(details) AND json_type(details) IN ('object', 'array', 'null') THEN json(details)
  ELSE json_object('text', CAST(details AS TEXT)) END`;
