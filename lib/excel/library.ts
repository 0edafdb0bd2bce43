import { type ParsingOptions, read, type WorkBook } from "xlsx";
import { AppError } from "@/lib/errors";
import { readDirectory } from "./archive";
import { checkCompoundFile, lockedWorkbook } from "./compound-file";
import { repack } from "./repack";
import { containerOf } from "./signature";

/** Values as they are stored: no dates through a zone, no formatted text, no HTML. */
const AS_STORED: ParsingOptions = {
  type: "array",
  dense: true,
  cellDates: false,
  cellText: false,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
};

/** What stands after a formula that was saved without its result; rare, and dear to look for in every cell. */
const UNFINISHED = ["</f></c>", "</f><v></v></c>", "</f><v/></c>", "</f><v /></c>"];
/** Shows cells that have a formula and no result, which are left out otherwise. */
const WITH_UNFINISHED: ParsingOptions = { cellFormula: true, sheetStubs: true };

/** A workbook whose bytes passed the checks. Its sheets are parsed only when asked for. */
export interface CheckedWorkbook {
  sheetNames: string[];
  /** Parses these sheets and no other. */
  load: (sheetNames: string[]) => WorkBook;
}

/**
 * Checks the bytes of a workbook and reads the names of its sheets.
 * Throws `not-a-workbook` or `workbook-refused`, each with a sentence that says what to do.
 */
export function openWorkbook(bytes: Uint8Array): CheckedWorkbook {
  const checked = checkedBytes(bytes);
  return {
    sheetNames: readSafely(checked, { type: "array", bookSheets: true }).SheetNames ?? [],
    load: (sheetNames) => {
      const special = UNFINISHED.some((ending) => checked.includes(ending)) ? WITH_UNFINISHED : {};
      return readSafely(checked, { ...AS_STORED, ...special, sheets: sheetNames });
    },
  };
}

function checkedBytes(bytes: Uint8Array): Buffer {
  if (containerOf(bytes) === "archive") return repack(bytes, readDirectory(bytes));
  checkCompoundFile(bytes);
  return Buffer.from(bytes);
}

/** The refusal of a file that the library cannot make sense of. */
export function unreadableWorkbook(): AppError {
  return new AppError(
    "workbook-refused",
    "This workbook cannot be read; open it in Excel and save it again as .xlsx.",
  );
}

function readSafely(bytes: Buffer, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, options);
  } catch (error) {
    throw error instanceof Error && /password/i.test(error.message) ? lockedWorkbook() : unreadableWorkbook();
  }
}
