import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "xlsx";
import { type CellValue, workbookBytes } from "./bytes";
import { careExportSheets } from "./care-export";
import type { CorpusFile } from "./corpus";
import { smallWorkbook } from "./corpus-cells";
import { csvText, utf16 } from "./csv-text";
import { currentSheets } from "./current";
import { olderSheets } from "./older";
import { sampleGeneratorSheets } from "./sample-generator";

const SMALL = { employees: 2, patients: 2 };
const E = "EmployeeDetails";
const P = "PatientDetails";

/** The small workbook with the text of its first sheet's part changed. */
function withXml(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets(SMALL)));
  const name = "xl/worksheets/sheet1.xml";
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

/** A column that is hidden, a row that is hidden, and a sheet that is. */
function hidden(): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(currentSheets(SMALL))) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet["!cols"] = [{}, { hidden: true }];
    sheet["!rows"] = [{}, { hidden: true }];
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: [{ Hidden: 1 }, { Hidden: 0 }] };
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx" }));
}

/** Both kinds in one list, under the headers of both. */
export function bothKinds(): CellValue[][] {
  const sheets = currentSheets(SMALL);
  const headers = [...new Set([...(sheets[E]?.[0] ?? []), ...(sheets[P]?.[0] ?? [])])];
  const rowsOf = ([own = [], ...rows]: CellValue[][], kind: string) =>
    rows.map((row) => [kind, ...headers.map((header) => row[own.indexOf(header)] ?? "")]);
  return [
    ["Type", ...headers],
    ...rowsOf(sheets[E] ?? [], "employee"),
    ...rowsOf(sheets[P] ?? [], "patient"),
  ];
}

const loads = (name: string, bytes: () => Uint8Array, counts = SMALL): CorpusFile => ({
  name,
  bytes,
  expected: counts,
});
const fails = (
  name: string,
  edit: Parameters<typeof smallWorkbook>[0],
  ...problems: RegExp[]
): CorpusFile => ({
  name,
  bytes: () => smallWorkbook(edit),
  expected: { problems },
});

/** Whole workbooks: layouts, formats, and what people do to sheets. */
export const SHAPE_FILES: readonly CorpusFile[] = [
  loads("the older layout", () => workbookBytes(olderSheets(SMALL))),
  loads("the care system's export", () => workbookBytes(careExportSheets(SMALL))),
  loads("the sample generator's workbook", () => workbookBytes(sampleGeneratorSheets(SMALL))),
  ...(["xls", "xlsb", "ods"] as const).map((bookType) =>
    loads(`a .${bookType}`, () => workbookBytes(currentSheets(SMALL), { bookType })),
  ),
  {
    name: "days counted from 1904",
    bytes: () => workbookBytes(currentSheets(SMALL), { date1904: true }),
    expected: SMALL,
  },
  loads("hidden rows, columns and sheets", hidden),
  loads("CSV of both kinds", () => strToU8(csvText(bothKinds()))),
  loads("CSV of both kinds with semicolons and a mark", () => strToU8(`\ufeff${csvText(bothKinds(), ";")}`)),
  loads("CSV of both kinds in UTF-16", () => utf16(csvText(bothKinds(), "\t"), "big")),
  loads("one sheet of both kinds", () => workbookBytes({ Everybody: bothKinds() })),
  loads("columns of issues from an earlier round", () =>
    smallWorkbook((sheets) => {
      for (const rows of Object.values(sheets))
        rows.forEach((row, index) => void row.push(index === 0 ? "Issues" : "was wrong"));
      sheets[E]?.push([...Array<null>(16).fill(null), "nobody stands here"]);
    }),
  ),
  loads("empty rows and a sheet of notes", () =>
    smallWorkbook((sheets) => {
      sheets[E]?.splice(1, 0, [], ["\u00a0"]);
      sheets.Notes = [["anything"]];
    }),
  ),
  loads("headers in capitals with underscores", () =>
    smallWorkbook((sheets) => {
      const headers = sheets[E]?.[0] ?? [];
      headers.forEach(
        (header, index) =>
          void headers.splice(index, 1, `${header}`.replace(/(?!^)([A-Z][a-z])/g, "_$1").toUpperCase()),
      );
    }),
  ),
  {
    name: "a formula with its result",
    bytes: () =>
      withXml((xml) =>
        xml.replace(/<c r="I2"[^>]*>.*?<\/c>/, '<c r="I2" t="str"><f>"Nur"&amp;"se"</f><v>Nurse</v></c>'),
      ),
    expected: { ...SMALL, employee: { qualification: "Nurse" } },
  },
  {
    name: "merged cells: the value counts for the first one",
    bytes: () =>
      withXml((xml) =>
        xml
          .replace(/<c r="E3"[^>]*>.*?<\/c>/, '<c r="E3"/>')
          .replace("</sheetData>", '</sheetData><mergeCells count="1"><mergeCell ref="E2:E3"/></mergeCells>'),
      ),
    expected: { ...SMALL, employee: { gender: "Female" } },
  },
  {
    name: "a formula without a result",
    bytes: () => withXml((xml) => xml.replace(/<c r="I2"[^>]*>.*?<\/c>/, '<c r="I2"><f>Z1</f></c>')),
    expected: { problems: [/formula without its result/] },
  },
  fails("no sheet of patients", (sheets) => void delete sheets[P], /no sheet PatientDetails/),
  fails(
    "two sheets of patients",
    (sheets) => void Object.assign(sheets, { Patients: [["x"]] }),
    /both list patients/,
  ),
  fails("nobody in a sheet", (sheets) => void sheets[P]?.splice(1), /lists no patients/),
  fails("an empty sheet", (sheets) => void Object.assign(sheets, { [P]: [] }), /is empty/),
  fails(
    "unknown headers",
    (sheets) => void sheets[P]?.splice(0, 1, ["a", "b", "c"]),
    /no known column names/,
  ),
  fails("no column of ids", (sheets) => void sheets[E]?.[0]?.splice(0, 1, "No."), /no column EmployeeID/),
  fails(
    "a header twice",
    (sheets) => sheets[E]?.forEach((row, index) => void row.push(index ? "x" : "Name")),
    /is in the columns B and Q/,
  ),
  fails("an id twice", (sheets) => void sheets[E]?.[2]?.splice(0, 1, "e001"), /same id/),
  fails(
    "a note beside the list",
    (sheets) => void sheets[E]?.push([...Array<null>(20).fill(null), "call Uma"]),
    /This row has no person\./,
  ),
  {
    name: "CSV of employees alone",
    bytes: () => strToU8(csvText(currentSheets(SMALL)[E] ?? [])),
    expected: { problems: [/No file lists patients/] },
  },
];
