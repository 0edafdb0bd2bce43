import { z } from "zod";
import { AppError, isAppError } from "@/lib/errors";
import type { ActualTimesFile } from "@/lib/services/actual-times/import-actual-times";
import { readUploadForm } from "./multipart";
import { checked } from "./read-body";

/** Whether the rows are only to be matched. */
export const actualTimesQuery = z.object({
  dry_run: z.enum(["true", "false"], "must be true or false").default("false"),
});

const fields = z.object({
  review: z.string().max(64, "must be the review that you looked at").optional(),
});

/** What a file is called is shown and stored; it is cut to what a list has room for. */
const LONGEST_NAME = 100;

/** The call-monitoring export of a form, and what was looked at. Throws `bad-request` and `too-large`. */
export async function readActualTimesForm(request: Request): Promise<ActualTimesFile> {
  const form = await readUploadForm(request).catch((error: unknown) => {
    throw isAppError(error) && error.code === "bad-request" ? notOneFile() : error;
  });
  const [file] = form.files;
  if (!file || form.files.length > 1) throw notOneFile();
  const { review } = checked(form.fields, fields, "body");
  return { filename: shownName(file.filename), bytes: file.bytes, review: review ?? null };
}

const shownName = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "")
    .replace(/\p{Cc}/gu, "")
    .trim()
    .slice(0, LONGEST_NAME) || "unnamed file";

const notOneFile = () =>
  new AppError(
    "bad-request",
    "Send the call-monitoring export as a multipart form with one CSV file or workbook, in the part named file.",
  );
