import * as archive from "./hostile";
import * as links from "./hostile-links";
import * as other from "./hostile-other";
import * as parts from "./hostile-parts";

/** A file that means harm, by what it does. */
export interface HostileFile {
  name: string;
  bytes: () => Uint8Array;
}

const MADE: Record<string, () => Uint8Array> = {
  "a bomb that says how large it is": () => archive.zipBomb(200),
  "a bomb that says it is small": () => archive.lyingZipBomb(200),
  "archives in archives": parts.nestedArchive,
  "a value in the last cell": archive.farCell,
  "a dimension of the whole sheet": archive.farDimension,
  "10,000 sheets": () => archive.manySheets(10_000),
  "the names of 10,000 sheets": () => archive.manySheetNames(10_000),
  "10,000 defined names": () => parts.definedNames(10_000),
  "a million empty rows": () => archive.emptyRows(1_000_000),
  "20,000 rows of formatted cells": () => archive.formattedRows(20_000),
  "100 rows of 16,384 cells": () => parts.wideRows(100),
  "one long text in 100,000 cells": parts.sharedStringBomb,
  "entities of entities": parts.entityBomb,
  "an entity that is a file of the server": parts.externalEntity,
  "a link to another workbook": links.externalLink,
  "a link to a program": links.ddeLink,
  "formulas that start a program": links.formulaCells,
  "a hyperlink over every cell": archive.wideLink,
  "names that reach into the language": links.pollution,
  "a million elements within one another": () => parts.deepNesting(1_000_000),
  "a million merged ranges": () => parts.mergedRanges(1_000_000),
  "500,000 styles": () => parts.hugeStyles(500_000),
  "300,000 comments far away": () => parts.commentBomb(300_000),
  "a password": archive.encrypted,
  "half a file": archive.truncated,
  "part names that leave the folder": parts.escapingNames,
  "CSV with 5,000,000 columns": () => other.csvColumns(5_000_000),
  "CSV with 1,000,000 headers": () => other.csvHeaders(1_000_000),
  "CSV with a value of 9 MB": () => other.csvCell(9),
  "CSV with a quote that never closes": () => other.csvOpenQuote(9),
  "CSV of quotes": () => other.csvQuotes(9),
  "CSV of 9,000,000 lines": () => other.csvLines(9),
  "CSV of 200,000 people": () => other.csvRows(200_000),
  ".xls with a value in the last row": other.xlsFarCell,
  ".ods that repeats a cell over the whole sheet": other.odsRepeated,
  ".xlsb with a part that breaks off": other.xlsbTruncatedPart,
  "noise that begins like an archive": () => other.noise([0x50, 0x4b, 0x03, 0x04], 500_000),
  "noise that begins like an old workbook": () =>
    other.noise([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 500_000),
  "a web page": archive.htmlRenamed,
  "a text": archive.textRenamed,
  "another archive": archive.otherArchive,
};

/** Every hostile file: each must end in a refusal or in a sound result. */
export const HOSTILE_FILES: readonly HostileFile[] = Object.entries(MADE).map(([name, bytes]) => ({
  name,
  bytes,
}));
