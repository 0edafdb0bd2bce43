import { z } from "zod";
import { HOURS_PERIODS } from "@/lib/domain/care-package/hours-of-support";
import { AppError } from "@/lib/errors";
import type { UploadRequest } from "@/lib/services/import/upload-request";
import { readUploadForm } from "./multipart";
import { checked } from "./read-body";

const mappings = z.record(
  z.string(),
  z.record(z.string(), z.string().nullable(), "must give an answer for each word"),
);
const conflicts = z.record(z.string(), z.enum(["hand", "workbook"], "must be hand or workbook"));

const fields = z.object({
  mode: z.enum(["replace", "merge"], "must be replace or merge").default("replace"),
  mappings: json(mappings).default({}),
  conflicts: json(conflicts).default({}),
  hours_of_support_per: z.enum(HOURS_PERIODS, "must be day or week").optional(),
  review: z.string().max(64, "must be the review that you answered").optional(),
  progress: z
    .string()
    .regex(/^[\w-]{8,64}$/, "must be 8 to 64 letters, digits or dashes")
    .optional(),
});

/** Whether an upload is only to be reviewed; and its mode, for programs that put it into the address. */
export const uploadQuery = z.object({
  dry_run: z.enum(["true", "false"], "must be true or false").default("false"),
  mode: z.enum(["replace", "merge"], "must be replace or merge").optional(),
});

/** Reads the form of an upload: its file, and what was said of how to take it. Throws `bad-request`. */
export async function readUploadRequest(
  request: Request,
  query: z.output<typeof uploadQuery>,
): Promise<UploadRequest> {
  const form = await readUploadForm(request);
  const said = checked({ ...(query.mode ? { mode: query.mode } : {}), ...form.fields }, fields, "body");
  return {
    files: form.files,
    mode: said.mode,
    mappings: said.mappings,
    conflicts: said.conflicts,
    hoursOfSupportPer: said.hours_of_support_per ?? null,
    review: said.review ?? null,
    progressId: said.progress ?? null,
  };
}

/** A form field that holds JSON. */
function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new AppError("bad-request", "A field of the form is not JSON. Send one JSON object in it.");
      }
    })
    .pipe(schema);
}
