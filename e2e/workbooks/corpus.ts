import { workbookBytes } from "./bytes";
import { CELL_FILES } from "./corpus-cells";
import { REFUSED_FILES } from "./corpus-refused";
import { SHAPE_FILES } from "./corpus-shapes";
import { currentSheets } from "./current";

/** How a file ends: read whole, read and in need of something, or refused. */
export type Expected =
  | {
      employees: number;
      patients: number;
      /** Facts of the first of each. */
      employee?: Record<string, unknown>;
      patient?: Record<string, unknown>;
    }
  | { problems: RegExp[] }
  | { questions: { column: string; word: string; suggestion: string | null }[] }
  | "not-a-workbook"
  | "workbook-refused";

/** A file that somebody may upload. */
export interface CorpusFile {
  name: string;
  bytes: () => Uint8Array;
  expected: Expected;
}

/** Good and bad workbooks, each with how it must end. */
export const CORPUS: readonly CorpusFile[] = [
  {
    name: "the current layout",
    bytes: () => workbookBytes(currentSheets()),
    expected: { employees: 20, patients: 15 },
  },
  ...SHAPE_FILES,
  ...CELL_FILES,
  ...REFUSED_FILES,
];
