import { crc32, deflateRawSync } from "node:zlib";
import { type ArchivePart, readDirectory } from "./archive";
import { inflatePart } from "./repack";
import { type PackedPart, writeArchive } from "./write-archive";
import { attributeOf, elementsOf, prefixOf } from "./xml";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";

/** An .xlsx file as its parts, to change a few of them. */
export interface WorkbookPackage {
  /** The part of each sheet by the sheet's name. */
  sheetParts: Map<string, string>;
  /** Null when the workbook has none. */
  stylesPart: string | null;
  /** The text of a part; null when there is no such part, or it is not UTF-8. */
  textOf: (name: string) => string | null;
  /** The same file with the text of some parts changed; all other parts are stored as they were. */
  withTexts: (texts: ReadonlyMap<string, string>) => Uint8Array;
}

/** The parts of an .xlsx file; null for archives of other formats (.xlsb, .ods). */
export function openPackage(bytes: Uint8Array): WorkbookPackage | null {
  const parts = readDirectory(bytes);
  const textOf = (name: string) => {
    const part = parts.find((candidate) => candidate.name === name);
    return part ? utf8(inflatePart(bytes, part)) : null;
  };
  const workbook = textOf(WORKBOOK);
  const relations = relationsIn(textOf(RELATIONS) ?? "");
  const prefix = workbook === null ? null : prefixOf(workbook, "workbook");
  if (workbook === null || prefix === null) return null;
  const sheetParts = new Map<string, string>();
  for (const { attributes } of elementsOf(workbook, `${prefix}sheet`)) {
    const target = relations.get(attributeOf(attributes, String.raw`[\w.-]+:id`) ?? "")?.part;
    const name = attributeOf(attributes, "name");
    if (target !== undefined && name !== undefined) sheetParts.set(name, target);
  }
  const styles = [...relations.values()].find(({ type }) => type.endsWith("/styles"));
  return {
    sheetParts,
    stylesPart: styles?.part ?? null,
    textOf,
    withTexts: (texts) => writeArchive(parts.map((part) => packed(bytes, part, texts.get(part.name)))),
  };
}

function utf8(data: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return null;
  }
}

function relationsIn(xml: string): Map<string, { type: string; part: string }> {
  const relations = new Map<string, { type: string; part: string }>();
  const prefix = prefixOf(xml, "Relationships") ?? "";
  for (const { attributes } of elementsOf(xml, `${prefix}Relationship`)) {
    const target = attributeOf(attributes, "Target") ?? "";
    // Targets are relative to the workbook's own folder, or begin at the root.
    const part = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
    relations.set(attributeOf(attributes, "Id") ?? "", {
      type: attributeOf(attributes, "Type") ?? "",
      part,
    });
  }
  return relations;
}

function packed(bytes: Uint8Array, part: ArchivePart, text: string | undefined): PackedPart {
  if (text === undefined) {
    return { ...part, data: bytes.subarray(part.start, part.start + part.storedSize) };
  }
  const data = Buffer.from(text);
  return {
    name: part.name,
    method: 8,
    checksum: crc32(data),
    inflatedSize: data.length,
    data: deflateRawSync(data),
  };
}
