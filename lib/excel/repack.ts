import { crc32, inflateRawSync } from "node:zlib";
import { AppError } from "@/lib/errors";
import type { ArchivePart } from "./archive";

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;

/** Pictures, printer settings, macros and previews: nothing that a list of people is read from. */
const UNUSED = /\/(media|drawings|charts|embeddings|printerSettings|theme)\/|vbaProject|thumbnail/i;

/**
 * The same workbook as an archive that holds only what it declares: every part inflated by us, none
 * larger than its directory says, and stored as it is. A declared size may lie, and the spreadsheet
 * library would inflate without an end; so it gets these bytes and never the uploaded ones.
 * Throws `workbook-refused` when a part is damaged or is not as large as declared.
 */
export function repack(bytes: Uint8Array, parts: ArchivePart[]): Buffer {
  const kept = parts
    .filter((part) => !UNUSED.test(`/${part.name}`))
    .map((part) => ({ name: Buffer.from(part.name), data: inflatePart(bytes, part) }));
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of kept) {
    locals.push(localHeader(name, data.length), name, data);
    entries.push(directoryEntry(name, data.length, offset), name);
    offset += LOCAL_LENGTH + name.length + data.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endRecord(kept.length, directory.length, offset)]);
}

function inflatePart(bytes: Uint8Array, part: ArchivePart): Uint8Array {
  const stored = bytes.subarray(part.start, part.start + part.storedSize);
  const data = part.method === 0 ? stored : inflate(stored, part.inflatedSize);
  // The library skips the checksum: a flipped bit would become another phone number.
  if (data?.length === part.inflatedSize && crc32(data) === part.checksum) return data;
  throw new AppError(
    "workbook-refused",
    "This workbook is damaged or was packed by something other than Excel; open it in Excel and save it again.",
  );
}

function inflate(stored: Uint8Array, size: number): Uint8Array | null {
  try {
    // One byte more than declared, because zlib takes no limit of 0.
    return inflateRawSync(stored, { maxOutputLength: size + 1 });
  } catch {
    return null;
  }
}

function localHeader(name: Uint8Array, size: number): Uint8Array {
  const header = Buffer.alloc(LOCAL_LENGTH);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return header;
}

function directoryEntry(name: Uint8Array, size: number, offset: number): Uint8Array {
  const entry = Buffer.alloc(ENTRY_LENGTH);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt32LE(size, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(END_LENGTH);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
