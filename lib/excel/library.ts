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
  /** Those that the spreadsheet does not show. */
  hiddenNames: ReadonlySet<string>;
  /** Parses these sheets and no other. */
  load: (sheetNames: string[]) => WorkBook;
}

/**
 * Checks the bytes of a workbook and reads the names of its sheets.
 * Throws `not-a-workbook` or `workbook-refused`, each with a sentence that says what to do.
 */
export function openWorkbook(bytes: Uint8Array): CheckedWorkbook {
  const checked = checkedBytes(bytes);
  const sheetNames = readSafely(checked, { type: "array", bookSheets: true }).SheetNames ?? [];
  return {
    sheetNames,
    hiddenNames: hiddenNames(checked, sheetNames),
    load: (sheetNames) => {
      const special = UNFINISHED.some((ending) => checked.includes(ending)) ? WITH_UNFINISHED : {};
      const withRows = mayHideRows(checked) ? { cellStyles: true } : {};
      return readSafely(checked, { ...AS_STORED, ...special, ...withRows, sheets: sheetNames });
    },
  };
}

/** What a workbook says of the sheets that it hides. */
const HIDDEN_SHEET = ['state="hidden"', 'state="veryHidden"', "xl/workbook.bin"];

/** The sheets that the spreadsheet does not show; a list beside a second one is all that they are asked for. */
function hiddenNames(checked: Buffer, sheetNames: readonly string[]): ReadonlySet<string> {
  const isArchive = containerOf(checked) === "archive";
  const mayHide = isArchive ? HIDDEN_SHEET.some((words) => checked.includes(words)) : sheetNames.length > 2;
  if (!mayHide) return new Set();
  const { Workbook } = readSafely(checked, { ...AS_STORED, sheets: [] });
  return new Set(sheetNames.filter((_, index) => Workbook?.Sheets?.[index]?.Hidden));
}

/** Whether rows may be hidden. An archive holds its parts as they are, so the word is found; other formats are asked. */
function mayHideRows(checked: Buffer): boolean {
  return HIDDEN.some((words) => checked.includes(words)) || containerOf(checked) !== "archive";
}

const HIDDEN = [' hidden="1"', ' hidden="true"', "xl/worksheets/sheet1.bin"];

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
