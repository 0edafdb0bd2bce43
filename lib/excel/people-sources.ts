import type { ImportAnswers } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import type { Findings } from "./findings";
import type { NeedSources } from "./need-sources";
import type { SheetSource } from "./read-sheet";
import { sheetSources } from "./sheet-sources";
import { containerOf } from "./signature";
import { textSources } from "./text-sources";

/** One of the files that a coordinator chose. */
export interface WorkbookFile {
  /** As the client named it. Only ever shown: what a file is, its bytes tell. */
  name: string;
  bytes: Uint8Array;
}

/** Where the people of each kind are listed. */
export interface PeopleSources {
  /** Null when there is no such list, which is a problem then. */
  employees: SheetSource | null;
  patients: SheetSource | null;
  /** The sheets beside those of people. */
  needs: NeedSources;
  answers: ImportAnswers;
}

/**
 * Finds the lists of people in what was uploaded: one workbook, one CSV file with a type column, or two
 * CSV files. Throws `not-a-workbook`, `workbook-refused`, or `bad-request` for other numbers of files.
 */
export function peopleSources(
  files: readonly WorkbookFile[],
  answers: ImportAnswers,
  findings: Findings,
): PeopleSources {
  const [first] = files;
  if (!first)
    throw new AppError("bad-request", "There is no file; choose the workbook that holds your data.");
  const texts = files.filter(({ bytes }) => containerOf(bytes) === "text");
  if (files.length > 2 || (files.length === 2 && texts.length < 2)) {
    throw new AppError(
      "bad-request",
      "These files do not belong together; choose one workbook, or one CSV file of employees and one of patients.",
    );
  }
  return texts.length > 0
    ? textSources(files, answers, findings)
    : sheetSources(first.bytes, answers, findings);
}
