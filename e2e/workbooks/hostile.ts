import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { CFB } from "xlsx";
import { workbookBytes } from "./bytes";
import { currentSheets } from "./current";

const EMPLOYEE_PART = "xl/worksheets/sheet1.xml";

/** The current workbook with the text of one of its parts changed. */
export function withPart(change: (xml: string) => string, part = EMPLOYEE_PART): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets()));
  parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())));
  return zipSync(parts);
}

const withRows = (rows: string) => withPart((xml) => xml.replace("</sheetData>", `${rows}</sheetData>`));

/** A workbook whose sheet says that it has 17,000,000,000 cells. */
export function farDimension(): Uint8Array {
  return withPart((xml) => xml.replace(/<dimension [^>]*>/, '<dimension ref="A1:XFD1048576"/>'));
}

/** A workbook with a value in the very last cell that a sheet has; nobody is listed there. */
export function farCell(): Uint8Array {
  return withRows('<row r="1048576"><c r="XFD1048576" t="str"><v>far</v></c></row>');
}

/** Rows without a cell below the people. */
export function emptyRows(count: number): Uint8Array {
  return withRows(Array.from({ length: count }, (_, index) => `<row r="${index + 100}"/>`).join(""));
}

/** Rows of sixteen formatted cells with nothing in them, as formatting whole columns leaves them. */
export function formattedRows(count: number): Uint8Array {
  const cells = (row: number) =>
    [..."ABCDEFGHIJKLMNOP"].map((column) => `<c r="${column}${row}" s="0"/>`).join("");
  return withRows(
    Array.from({ length: count }, (_, index) => `<row r="${index + 100}">${cells(index + 100)}</row>`).join(
      "",
    ),
  );
}

/** A link over every cell of a sheet. */
export function wideLink(): Uint8Array {
  const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>';
  return withPart((xml) => xml.replace("</sheetData>", `</sheetData>${link}`));
}

/** A workbook of that many sheets, each a part of its own. */
export function manySheets(count: number): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets()));
  for (let index = 3; index <= count; index += 1)
    parts[`xl/worksheets/sheet${index}.xml`] = strToU8("<worksheet/>");
  return zipSync(parts);
}

/** A workbook that names that many sheets and has two. */
export function manySheetNames(count: number): Uint8Array {
  const sheet = (index: number) => `<sheet name="S${index}" sheetId="${index}" r:id="rId1"/>`;
  const sheets = Array.from({ length: count }, (_, index) => sheet(index + 3)).join("");
  return withPart((xml) => xml.replace("</sheets>", `${sheets}</sheets>`), "xl/workbook.xml");
}

/** A small file that inflates to `megabytes` and says so. */
export function zipBomb(megabytes = 200): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets()));
  return zipSync({ ...parts, "xl/worksheets/sheet3.xml": new Uint8Array(megabytes * 1024 * 1024) });
}

/** The same, but every size in it says `declared` bytes. */
export function lyingZipBomb(megabytes = 200, declared = 1000): Uint8Array {
  const bytes = zipBomb(megabytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const real = megabytes * 1024 * 1024;
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === real) view.setUint32(at, declared, true);
  }
  return bytes;
}

/** A text file named .xlsx. */
export function textRenamed(): Uint8Array {
  return strToU8("EmployeeID,Name\nE001,Amira Ashdown\n");
}

/** A web page named .xlsx, as some systems export them. */
export function htmlRenamed(): Uint8Array {
  return strToU8("<html><table><tr><td>EmployeeID</td></tr></table></html>");
}

/** An archive that is no workbook. */
export function otherArchive(): Uint8Array {
  return zipSync({ "word/document.xml": strToU8("<w:document/>") });
}

/** The first half of a workbook: an upload that broke off. */
export function truncated(): Uint8Array {
  const bytes = workbookBytes(currentSheets());
  return bytes.slice(0, bytes.length / 2);
}

/** A workbook that Excel saved with a password. */
export function encrypted(): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, "/EncryptionInfo", new Uint8Array(200));
  CFB.utils.cfb_add(file, "/EncryptedPackage", new Uint8Array(9_000));
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Buffer);
}
