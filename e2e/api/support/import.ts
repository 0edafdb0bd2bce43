import type { Review } from "../../../lib/services/import/review";
import type { RollBackAnswer } from "../../../lib/services/import/roll-back-upload";
import type { UploadAnswer } from "../../../lib/services/import/upload-data";
import { type Answer, ask, type Place, post } from "./ask";
import type { ProblemDetails } from "./contract";
import { multipart } from "./multipart";

/** What goes into the form beside the workbook. */
export interface ImportFields {
  mode?: "replace" | "merge";
  mappings?: Record<string, Record<string, string | null>>;
  conflicts?: Record<string, "hand" | "workbook">;
  hours_of_support_per?: "day" | "week";
  review?: string;
  progress?: string;
}

function send<Body>(
  place: Place,
  path: string,
  bytes: Uint8Array,
  fields: ImportFields,
): Promise<Answer<Body>> {
  const form = multipart([
    ...Object.entries(fields).map(([name, value]) => ({
      name,
      content: typeof value === "string" ? value : JSON.stringify(value),
    })),
    { name: "file", filename: "workbook.xlsx", content: bytes },
  ]);
  return ask<Body>(place, { method: "POST", path, ...form });
}

/** The whole plan of an upload; nothing is saved. */
export async function reviewed(place: Place, bytes: Uint8Array, fields: ImportFields = {}): Promise<Review> {
  const answer = await send<Review>(place, "/upload-data?dry_run=true", bytes, fields);
  if (answer.status !== 200) throw new Error(`not reviewed, ${answer.status}: ${answer.text}`);
  return answer.body;
}

/** A refusal of an upload, with whatever it carries. */
export type UploadRefusal = ProblemDetails & { questions?: Review["questions"]; new_review?: Review };

/** Uploads with what was said of how to take it; the answer may be a refusal. */
export const importWith = (place: Place, bytes: Uint8Array, fields: ImportFields = {}) =>
  send<UploadAnswer & UploadRefusal>(place, "/upload-data", bytes, fields);

/** The workbook with its issues written beside it. */
export const withIssues = (place: Place, bytes: Uint8Array, fields: ImportFields = {}) =>
  send<UploadRefusal>(place, "/upload-issues", bytes, fields);

/** Changes a person by hand. */
export const edit = (
  place: Place,
  path: string,
  body: Record<string, string | number | null>,
  headers: Record<string, string> = {},
) =>
  ask<{ changed: string[]; version: string } & ProblemDetails>(place, {
    method: "PATCH",
    path,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** Rolls an upload back; the answer may be a refusal. */
export const rollBack = (place: Place, uploadId: number) =>
  post<RollBackAnswer & ProblemDetails>(place, `/upload-data/${uploadId}/roll-back`);
