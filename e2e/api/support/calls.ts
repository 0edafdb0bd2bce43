import { type Answer, ask, get, type Place, post } from "./ask";
import type {
  Assigned,
  AssignmentKeys,
  DataStatus,
  LogEntry,
  NotAssigned,
  Row,
  Uploaded,
  UploadRow,
} from "./contract";
import { multipart } from "./multipart";

/** How an upload is named and by whom it is sent. */
export interface UploadForm {
  filename?: string;
  headers?: Record<string, string>;
}

/** Uploads the bytes as a program does. */
export function upload<Body = Uploaded>(
  place: Place,
  bytes: Uint8Array,
  { filename = "workbook.xlsx", headers = {} }: UploadForm = {},
): Promise<Answer<Body>> {
  const form = multipart([{ name: "file", filename, content: bytes }]);
  return ask<Body>(place, {
    method: "POST",
    path: "/upload-data",
    body: form.body,
    headers: { ...form.headers, ...headers },
  });
}

/** Uploads a workbook that has to be taken. */
export async function uploaded(place: Place, bytes: Uint8Array, form?: UploadForm): Promise<Uploaded> {
  const answer = await upload(place, bytes, form);
  if (answer.status !== 200) throw new Error(`the upload was refused with ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** A sentence, or the fields of API.md. */
export type Request = string | Record<string, unknown>;

const bodyOf = (request: Request) => (typeof request === "string" ? { prompt: request } : request);

/** Asks for an assignment; the answer may be a refusal. */
export const assign = (place: Place, request: Request): Promise<Answer<NotAssigned>> =>
  post<NotAssigned>(place, "/assign-employee", bodyOf(request));

/** Asks for an assignment that has to be made, and returns what was answered. */
export async function assigned(place: Place, request: Request): Promise<Assigned> {
  const answer = await post<Assigned>(place, "/assign-employee", bodyOf(request));
  if (answer.status !== 200) throw new Error(`not assigned, ${answer.status}: ${answer.text}`);
  return answer.body;
}

export const dataStatus = async (place: Place) => (await get<DataStatus>(place, "/data-status")).body;
export const logs = async (place: Place) =>
  (await get<{ logs: LogEntry[] }>(place, "/database/logs")).body.logs;
export const uploads = async (place: Place) =>
  (await get<{ uploads: UploadRow[] }>(place, "/database/uploads")).body.uploads;
export const assignments = async (place: Place) =>
  (await get<{ assignments: AssignmentKeys[] }>(place, "/assignments")).body.assignments;

type Person = Record<string, string | number | boolean | null>;

/** The people in memory, in the workbook's own column names. */
export async function people(place: Place, list: "employees" | "patients", query = ""): Promise<Person[]> {
  return (await get<Record<string, Person[]>>(place, `/${list}${query}`)).body[list] ?? [];
}

/** The rows of a list of the file. */
export async function rows(
  place: Place,
  list: "employees" | "patients" | "assignments",
  query = "",
): Promise<Row[]> {
  return (await get<Record<string, Row[]>>(place, `/database/${list}${query}`)).body[list] ?? [];
}
