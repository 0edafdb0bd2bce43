import { AppError } from "@/lib/errors";
import { lockedWorkbook } from "./compound-file";
import { HIGHEST_RATIO, MOST_INFLATED, MOST_PARTS, SMALL_PART } from "./limits";

/** One part of a ZIP archive, as its central directory declares it. Sizes and offsets in bytes. */
export interface ArchivePart {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** CRC-32 of the inflated data. */
  checksum: number;
  storedSize: number;
  /** May lie: only inflating tells. */
  inflatedSize: number;
  /** Where the part's data start. */
  start: number;
}

const END_RECORD = 0x06054b50;
const ZIP64_FIELD = 0x0001;
const SIZE_ELSEWHERE = 0xffffffff;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record, and the longest comment that may follow it. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const WORKBOOK_PARTS = ["xl/workbook.xml", "xl/workbook.bin", "content.xml"];

const damaged = () =>
  new AppError(
    "workbook-refused",
    "This workbook is damaged or incomplete; open it in Excel and save it again.",
  );
const refused = (why: string) =>
  new AppError("workbook-refused", `This workbook ${why}; save only the two sheets of people in a new one.`);

/**
 * The parts of a workbook's archive, checked against the limits by what its directory declares.
 * Throws `workbook-refused` (damaged, encrypted, too many or too large parts) or `not-a-workbook`.
 * Source of the format: PKWARE APPNOTE 4.3.
 */
export function readDirectory(bytes: Uint8Array): ArchivePart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  // 0xffff also stands for "see the ZIP64 record": more parts than a workbook has, either way.
  if (count > MOST_PARTS) throw refused("has more parts than a list of people needs");
  const parts: ArchivePart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    parts.push(readPart(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  checkSizes(parts);
  if (!parts.some((part) => WORKBOOK_PARTS.includes(part.name))) {
    throw new AppError(
      "not-a-workbook",
      "This file is an archive but not an Excel workbook; save your data as .xlsx and upload that.",
    );
  }
  return parts;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw damaged();
}

function readPart(view: DataView, at: number): ArchivePart {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1) throw lockedWorkbook();
  const nameLength = view.getUint16(at + 28, true);
  const part = {
    name: textAt(view, at + 46, nameLength).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...readSizes(view, at, at + 46 + nameLength),
    start: startOfData(view, view.getUint32(at + 42, true)),
  };
  const isKnown = part.method === 0 || part.method === 8;
  if (!isKnown || part.start + part.storedSize > view.byteLength) throw damaged();
  return part;
}

/** Java programs write ZIP64 sizes even into small files: then the extra field at `extra` holds them. */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
): Pick<ArchivePart, "storedSize" | "inflatedSize"> {
  const sizes = { storedSize: view.getUint32(at + 20, true), inflatedSize: view.getUint32(at + 24, true) };
  const end = Math.min(extra + view.getUint16(at + 30, true), view.byteLength);
  let field = extra;
  while (field + 4 <= end && view.getUint16(field, true) !== ZIP64_FIELD) {
    field += 4 + view.getUint16(field + 2, true);
  }
  // Only the sizes that do not fit above stand there, the inflated one first.
  let value = field + 4;
  for (const size of ["inflatedSize", "storedSize"] as const) {
    if (sizes[size] !== SIZE_ELSEWHERE || value + 8 > end) continue;
    sizes[size] = Number(view.getBigUint64(value, true));
    value += 8;
  }
  return sizes;
}

function startOfData(view: DataView, header: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) throw damaged();
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function textAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw damaged();
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}

function checkSizes(parts: ArchivePart[]): void {
  const total = parts.reduce((sum, part) => sum + part.inflatedSize, 0);
  if (total > MOST_INFLATED) throw refused("is far larger inside than a list of people can be");
  const bomb = parts.find(
    (part) => part.inflatedSize > SMALL_PART && part.inflatedSize > part.storedSize * HIGHEST_RATIO,
  );
  if (bomb) throw refused("is packed in a way that no list of people is");
}
