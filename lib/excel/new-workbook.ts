import { crc32, deflateRawSync } from "node:zlib";
import { type NewSheet, sheetXml } from "./new-sheet";
import { type PackedPart, writeArchive } from "./write-archive";
import { escapedAttribute } from "./xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** How a new workbook is packed. */
export interface PackOptions {
  /** False stores the parts as they are: the same bytes whatever version of zlib there is. */
  compress?: boolean;
}

/** The bytes of an .xlsx with these sheets: typed cells and no formula. Source: ECMA-376, part 1. */
export function newWorkbook(sheets: readonly NewSheet[], { compress = true }: PackOptions = {}): Uint8Array {
  const numbers = sheets.map((_, index) => index + 1);
  const texts: [string, string][] = [
    ["[Content_Types].xml", contentTypes(numbers)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...numbers.map((number): [string, string] => ["worksheet", `worksheets/sheet${number}.xml`]),
        ["styles", "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", STYLES],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      HEAD + sheetXml(sheet, MAIN),
    ]),
  ];
  return new Uint8Array(writeArchive(texts.map(([name, text]) => packedPart(name, text, compress))));
}

function packedPart(name: string, text: string, compress: boolean): PackedPart {
  const inflated = Buffer.from(text);
  return {
    name,
    method: compress ? 8 : 0,
    checksum: crc32(inflated),
    inflatedSize: inflated.length,
    data: compress ? deflateRawSync(inflated) : inflated,
  };
}

function contentTypes(numbers: number[]): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = [
    part("workbook.xml", "sheet.main"),
    ...numbers.map((number) => part(`worksheets/sheet${number}.xml`, "worksheet")),
    part("styles.xml", "styles"),
  ];
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${parts.join("")}</Types>`;
}

function relations(targets: [type: string, target: string][]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const all = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapedAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${all.join("")}</sheets></workbook>`;
}

const xf = (format: number, alignment = "") =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>`;
/** Beside cells of several lines. */
const AT_TOP = '<alignment vertical="top"/>';
/** Dates in words are read from the left, as the pages have them. */
const WORDED = '<alignment horizontal="left" vertical="top"/>';
/** Away from the text of the column after it. */
const NUMBER = '<alignment horizontal="right" vertical="top" indent="1"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** In the order of the numbers that `new-sheet` names. */
const CELL_STYLES = [
  xf(0),
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/>`,
  xf(49, AT_TOP),
  xf(164, AT_TOP),
  xf(165),
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${WRAPPED}</xf>`,
  xf(166, AT_TOP),
  xf(2, NUMBER),
  xf(0, NUMBER),
  xf(167, NUMBER),
  xf(168, WORDED),
  xf(169, WORDED),
  `<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${WRAPPED}</xf>`,
];
const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<numFmts count="6"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="hh:mm"/><numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>' +
  '<numFmt numFmtId="167" formatCode="0.0"/><numFmt numFmtId="168" formatCode="ddd\\ d\\ mmm\\ yyyy"/><numFmt numFmtId="169" formatCode="ddd\\ d\\ mmm\\ yyyy\\,\\ hh:mm"/></numFmts>' +
  `<fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE2E8F0"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${CELL_STYLES.length}">${CELL_STYLES.join("")}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
