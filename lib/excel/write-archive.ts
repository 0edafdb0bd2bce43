const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
/** 1 January 1980, the first day that an archive can name: equal contents make equal bytes. */
const FIRST_DAY = 0x0021;
/** Names are UTF-8. */
const UTF8_NAMES = 0x0800;
const VERSION = 20;

/** A part as it is to stand in an archive. */
export interface PackedPart {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  /** CRC-32 of the inflated data. */
  checksum: number;
  inflatedSize: number;
  /** As stored. */
  data: Uint8Array;
}

/** A ZIP archive of these parts in this order. Source of the format: PKWARE APPNOTE 4.3. */
export function writeArchive(parts: readonly PackedPart[]): Buffer {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    locals.push(localHeader(part, name.length), name, part.data);
    entries.push(directoryEntry(part, name.length, offset), name);
    offset += LOCAL_LENGTH + name.length + part.data.length;
  }
  const directory = Buffer.concat(entries);
  return Buffer.concat([...locals, directory, endRecord(parts.length, directory.length, offset)]);
}

function localHeader(part: PackedPart, nameLength: number): Uint8Array {
  const header = Buffer.alloc(LOCAL_LENGTH);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(VERSION, 4);
  writeCommon(header, 6, part, nameLength);
  return header;
}

function directoryEntry(part: PackedPart, nameLength: number, offset: number): Uint8Array {
  const entry = Buffer.alloc(ENTRY_LENGTH);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  entry.writeUInt16LE(VERSION, 6);
  writeCommon(entry, 8, part, nameLength);
  entry.writeUInt32LE(offset, 42);
  return entry;
}

/** What both headers say of a part, from the flags on. */
function writeCommon(header: Buffer, at: number, part: PackedPart, nameLength: number): void {
  header.writeUInt16LE(UTF8_NAMES, at);
  header.writeUInt16LE(part.method, at + 2);
  header.writeUInt16LE(FIRST_DAY, at + 6);
  header.writeUInt32LE(part.checksum, at + 8);
  header.writeUInt32LE(part.data.length, at + 12);
  header.writeUInt32LE(part.inflatedSize, at + 16);
  header.writeUInt16LE(nameLength, at + 20);
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
