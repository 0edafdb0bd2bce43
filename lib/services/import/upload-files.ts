import { readTogether } from "@/lib/db/transaction";
import { findUpload, listUploadFiles } from "@/lib/db/uploads";
import { AppError } from "@/lib/errors";
import { annotateInWorker, parseWorkbook } from "@/lib/excel/parse-in-worker";
import { everyProblem, planImport, rowsOfPeople } from "./plan-import";
import { answersFor } from "./remembered-answers";
import type { UploadedFile, UploadRequest } from "./upload-request";

/** A file to be downloaded. */
export interface Download {
  filename: string;
  bytes: Uint8Array;
}

/** One file of an accepted upload, byte for byte as it came; `part` counts from 1. Throws `not-found`. */
export function uploadedFile(uploadId: number, part: number): Download {
  return readTogether((db) => {
    const upload = findUpload(db, uploadId);
    const file = listUploadFiles(db, uploadId)[part - 1];
    if (!upload || !file)
      throw new AppError("not-found", "The file of that upload was not saved. Choose another upload.");
    return { filename: file.filename ?? upload.filename, bytes: file.bytes };
  });
}

/**
 * The workbook with an `Issues` column and coloured cells, everything else untouched: to be put right in a
 * spreadsheet and uploaded again. Throws `not-a-workbook` and `workbook-refused` for what cannot be read at all.
 */
export async function annotatedWorkbook(request: UploadRequest): Promise<Download> {
  const files = request.files.map(({ filename, bytes }) => ({ name: filename, bytes }));
  const answers = answersFor(request);
  const workbook = await parseWorkbook(files, answers);
  const plan = readTogether((db) => planImport(db, workbook, request));
  const problems = everyProblem(workbook, plan);
  const rows = rowsOfPeople(workbook, plan);
  const sheets = { employee: workbook.employees.sheet, patient: workbook.patients.sheet };
  const notes = [
    ...problems.flatMap(({ sheet, row, column, message, choices }) =>
      sheet === undefined || row === undefined
        ? []
        : [{ sheet, row, column, severity: choices ? ("question" as const) : ("problem" as const), message }],
    ),
    ...plan.findings.flatMap(({ kind, personId, sentence }) => {
      const row = rows[kind].get(personId);
      return row === undefined
        ? []
        : [{ sheet: sheets[kind], row, severity: "warning" as const, message: sentence }];
    }),
  ];
  return {
    filename: annotatedName(request.files[0] as UploadedFile),
    bytes: await annotateInWorker(files, notes, answers),
  };
}

function annotatedName({ filename }: UploadedFile): string {
  const last = filename.split(/[/\\]/).at(-1) ?? "";
  return `${last.replace(/\.[^.]*$/, "") || "workbook"} with issues.xlsx`;
}
