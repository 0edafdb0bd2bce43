import { AppError } from "@/lib/errors";

/**
 * Pictures, printer settings, macros, previews, comments, tables and links to elsewhere: nothing that a
 * list of people is read from. The relations of a sheet name only such parts.
 */
const UNUSED =
  /\/(media|drawings|charts|embeddings|printerSettings|theme|tables|pivot\w*|externalLinks|threadedComments|worksheets\/_rels)\/|\/comments\d*\.|vbaProject|thumbnail/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const BINARY_SHEET = /^xl\/worksheets\/sheet\d+\.bin$/i;
const END_OF_CELLS = "sheetData>";
/** The record BrtEndSheet, which has no data. Source: [MS-XLSB] 2.4.350. */
const END_OF_BINARY_SHEET = Buffer.from([0x82, 0x01, 0x00]);

/** Whether the reading of people needs a part at all. */
export function isNeeded(name: string): boolean {
  return !UNUSED.test(`/${name}`);
}

/**
 * A part without what stands behind the cells of a sheet: hyperlinks, of which 30 bytes may span 17,000,000,000
 * cells, and extensions. Cells merged over several rows are kept as far as they matter ({@link mergedRows}). Throws `workbook-refused` for a binary sheet that breaks
 * off, which would be read in part.
 */
export function slimPart(name: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  if (BINARY_SHEET.test(name) && !bytes.subarray(-END_OF_BINARY_SHEET.length).equals(END_OF_BINARY_SHEET)) {
    throw new AppError(
      "workbook-refused",
      "A sheet of this workbook breaks off; open it in Excel and save it again as .xlsx.",
    );
  }
  return SHEET.test(name) ? withoutTail(bytes) : data;
}

function withoutTail(bytes: Buffer): Uint8Array {
  for (let at = bytes.indexOf(END_OF_CELLS); at >= 0; at = bytes.indexOf(END_OF_CELLS, at + 1)) {
    const tag = bytes.lastIndexOf("<", at);
    const prefix = bytes.subarray(tag + 2, at).toString("latin1");
    // Not the opening tag, and no text that looks like one.
    if (bytes[tag + 1] !== 0x2f || !/^(?:[\w.-]{1,20}:)?$/.test(prefix)) continue;
    const end = at + END_OF_CELLS.length;
    const tail = `${mergedRows(bytes.subarray(end))}</${prefix}worksheet>`;
    return Buffer.concat([bytes.subarray(0, end), Buffer.from(tail)]);
  }
  return bytes;
}

/** Merged ranges that are looked at: a list has a few for each couple. */
const MOST_MERGED = 2_000;
const LONGEST_TAIL = 2_000_000;
const MERGED = /<(?:[\w.-]{1,20}:)?mergeCell\s[^>]{0,40}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g;

/** The ranges of what stands behind the cells that span more than one row. */
function mergedRows(tail: Buffer): string {
  const text = tail.subarray(0, LONGEST_TAIL).toString("latin1");
  const ranges: string[] = [];
  for (const [, left, top, right, bottom] of text.matchAll(MERGED)) {
    if (top !== bottom) ranges.push(`<mergeCell ref="${left}${top}:${right}${bottom}"/>`);
    if (ranges.length === MOST_MERGED) break;
  }
  return ranges.length === 0 ? "" : `<mergeCells count="${ranges.length}">${ranges.join("")}</mergeCells>`;
}
