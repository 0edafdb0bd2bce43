import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "xlsx";
import { workbookBytes } from "./bytes";
import { currentSheets } from "./current";

const HEADERS = "EmployeeID,Name,Address,PostCode,Gender";
const text = (content: string) => strToU8(content);

/** A list with a record of that many columns. */
export const csvColumns = (count: number) => text(`${HEADERS}\nE001${",".repeat(count)}\n`);
/** The same in the very first record. */
export const csvHeaders = (count: number) => text(`${HEADERS}${",a".repeat(count)}\nE001\n`);
/** A list with one value of that many megabytes, line breaks and quotes among them. */
export const csvCell = (megabytes: number) =>
  text(`${HEADERS}\nE001,"${'a ""b""\n\u00a0 '.repeat(megabytes * 90_000)}"\n`);
/** A quote that opens and never closes over as many megabytes. */
export const csvOpenQuote = (megabytes: number) =>
  text(`${HEADERS}\nE001,"${"a\n".repeat(megabytes * 500_000)}`);
export const csvQuotes = (megabytes: number) => text(`${HEADERS}\n${'"'.repeat(megabytes * 1_000_000 + 1)}`);
export const csvLines = (megabytes: number) => text(`${HEADERS}\n${"\n".repeat(megabytes * 1_000_000)}`);
/** More people than a branch has. */
export const csvRows = (count: number) =>
  text(
    `${HEADERS}\n${Array.from({ length: count }, (_, index) => `E${index},A B,1 Mill Lane,NR1 1AA,Female\n`).join("")}`,
  );

/** An old workbook with a value in its very last row and column. */
export function xlsFarCell(): Uint8Array {
  const sheets = currentSheets();
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows);
    sheet.IV65536 = { t: "s", v: "far" };
    book.SheetNames.push(name);
    book.Sheets[name] = { ...sheet, "!ref": "A1:P21" };
  }
  const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "biff8" }));
  // The range is written as it was said to be, and a record of a far cell is put where the first one was.
  const label = Buffer.from([0x03, 0x02, 0x0e, 0x00]);
  const at = Buffer.from(bytes).indexOf(label);
  if (at >= 0) bytes.set([0xff, 0xff, 0xff, 0x00], at + 4);
  return bytes;
}

/** A .ods whose few bytes repeat a cell over the whole sheet. */
export function odsRepeated(): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets(), { bookType: "ods" }));
  const cell =
    '<table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell>';
  const row = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`;
  const content = strFromU8(parts["content.xml"] ?? new Uint8Array());
  parts["content.xml"] = strToU8(content.replace("</table:table>", `${row}</table:table>`));
  return zipSync(parts);
}

/** A .xlsb that says that its sheet has every cell there is. */
export function xlsbTruncatedPart(): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets(), { bookType: "xlsb" }));
  const name = "xl/worksheets/sheet1.bin";
  parts[name] = (parts[name] ?? new Uint8Array()).slice(0, 1_000);
  return zipSync(parts);
}

/** Bytes that begin like a workbook and are noise. */
export function noise(head: number[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 12_345;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    bytes[at] = state >> 16;
  }
  bytes.set(head);
  return bytes;
}
