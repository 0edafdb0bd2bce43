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
 * A part without what stands behind the cells of a sheet: hyperlinks and merged ranges, of which 30 bytes
 * may span 17,000,000,000 cells, and extensions. Throws `workbook-refused` for a binary sheet that breaks
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
    return Buffer.concat([bytes.subarray(0, at + END_OF_CELLS.length), Buffer.from(`</${prefix}worksheet>`)]);
  }
  return bytes;
}
