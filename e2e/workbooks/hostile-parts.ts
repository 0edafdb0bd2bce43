import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { workbookBytes } from "./bytes";
import { currentSheets } from "./current";
import { withPart } from "./hostile";

const SHARED_STRINGS = "xl/sharedStrings.xml";

/** The current workbook with further parts in its archive. */
export function withParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const further = Object.entries(parts).map(([name, data]) => [
    name,
    typeof data === "string" ? strToU8(data) : data,
  ]);
  return zipSync({ ...unzipSync(workbookBytes(currentSheets())), ...Object.fromEntries(further) });
}

const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join("");
const below = (xml: string, further: string) => xml.replace("</sheetData>", `</sheetData>${further}`);

/** An archive in an archive in an archive, each far smaller than what it holds. */
export function nestedArchive(): Uint8Array {
  let inner = zipSync({ "zeros.bin": new Uint8Array(8 * 1024 * 1024) });
  for (let depth = 0; depth < 5; depth += 1) {
    inner = zipSync(
      Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`${depth}-${index}.zip`, inner])),
      { level: 0 },
    );
    inner = zipSync({ "inner.zip": inner });
  }
  return withParts({ "xl/embeddings/inner.zip": inner });
}

/** One long text that every one of 100,000 cells refers to: 3 GB once it is written out. */
export function sharedStringBomb(): Uint8Array {
  const parts = unzipSync(workbookBytes(currentSheets(), {}));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const strings = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${`<si><t>${"\u00a0x".repeat(16_000)}</t></si>`.repeat(2)}</sst>`;
  const rows = many(
    6_250,
    (row) =>
      `<row r="${row + 100}">${many(16, (column) => `<c r="${String.fromCharCode(65 + column)}${row + 100}" t="s"><v>${row % 2}</v></c>`)}</row>`,
  );
  parts["xl/worksheets/sheet1.xml"] = strToU8(sheet.replace("</sheetData>", `${rows}</sheetData>`));
  parts[SHARED_STRINGS] = strToU8(strings);
  parts["[Content_Types].xml"] = strToU8(
    strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array()).replace(
      "</Types>",
      `<Override PartName="/${SHARED_STRINGS}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    ),
  );
  return zipSync(parts);
}

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${many(30, (index) => `<!ENTITY ${String.fromCharCode(98 + (index % 25))}${index} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`)}]>`;

/** A part that defines entities of entities, and one that reads a file of the server. */
export function entityBomb(): Uint8Array {
  return withPart((xml) => xml.replace(/(<\?xml[^>]*>)/, `$1${LAUGHS}`).replace("Amira", "&b0;&c1;&d2;"));
}
export function externalEntity(): Uint8Array {
  const doctype = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
  return withPart((xml) => xml.replace(/(<\?xml[^>]*>)/, `$1${doctype}`).replace("Amira Ashdown", "&file;"));
}

export function definedNames(count: number): Uint8Array {
  const names = many(
    count,
    (index) => `<definedName name="N${index}">EmployeeDetails!$A$${index + 1}</definedName>`,
  );
  return withPart(
    (xml) => xml.replace("</sheets>", `</sheets><definedNames>${names}</definedNames>`),
    "xl/workbook.xml",
  );
}

export function deepNesting(depth: number): Uint8Array {
  return withPart((xml) =>
    below(
      xml,
      `<extLst>${many(depth, (index) => `<a${index % 97}>`)}${many(depth, (index) => `</a${(depth - 1 - index) % 97}>`)}</extLst>`,
    ),
  );
}

export function mergedRanges(count: number): Uint8Array {
  const range = (index: number) =>
    `<mergeCell ref="A${((index * 7919) % 1_000_000) + 30}:C${((index * 7919) % 1_000_000) + 31}"/>`;
  return withPart((xml) => below(xml, `<mergeCells count="${count}">${many(count, range)}</mergeCells>`));
}

export function hugeStyles(count: number): Uint8Array {
  const xfs = many(
    count,
    (index) =>
      `<xf numFmtId="${index % 400}" fontId="${(index * 31) % 977}" fillId="${(index * 17) % 499}" borderId="0" xfId="0"/>`,
  );
  return withPart((xml) => xml.replace("</cellXfs>", `${xfs}</cellXfs>`), "xl/styles.xml");
}

/** A comment on each of that many cells. */
export function commentBomb(count: number): Uint8Array {
  const comment = (index: number) =>
    `<comment ref="XFD${((index * 7919) % 1_048_000) + 1}" authorId="0"><text><t>${index * 31}</t></text></comment>`;
  return withParts({
    "xl/comments1.xml": `<comments><authors><author>x</author></authors><commentList>${many(count, comment)}</commentList></comments>`,
    "xl/worksheets/_rels/sheet1.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
  });
}

/** Parts whose names would leave a folder, were they ever written to one. */
export function escapingNames(): Uint8Array {
  return withParts({
    "../../escape.xml": "<x/>",
    "/etc/cron.d/rota": "x",
    "..\\..\\escape.xml": "<x/>",
    "xl/worksheets/../../../x": "x",
  });
}

/** One row of as many cells as a sheet has columns, again and again. */
export function wideRows(count: number): Uint8Array {
  const cells = (row: number) => many(16_384, (index) => `<c><v>${(row * 31 + index) % 9973}</v></c>`);
  return withPart((xml) =>
    xml.replace(
      "</sheetData>",
      `${many(count, (row) => `<row r="${row + 100}">${cells(row)}</row>`)}</sheetData>`,
    ),
  );
}
