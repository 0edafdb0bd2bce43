import { crc32, inflateRawSync } from "node:zlib";
import { AppError } from "@/lib/errors";
import type { ArchivePart } from "./archive";
import { isNeeded, slimPart } from "./slim-part";
import { writeArchive } from "./write-archive";

/**
 * The same workbook as an archive that holds only what it declares and what people are read from: every part inflated by us, none
 * larger than its directory says, and stored as it is. A declared size may lie, and the spreadsheet
 * library would inflate without an end; so it gets these bytes and never the uploaded ones.
 * Throws `workbook-refused` when a part is damaged or is not as large as declared.
 */
export function repack(bytes: Uint8Array, parts: ArchivePart[]): Buffer {
  const kept = parts.filter((part) => isNeeded(part.name));
  return writeArchive(
    kept.map((part) => {
      const data = slimPart(part.name, inflatePart(bytes, part));
      return { name: part.name, checksum: crc32(data), inflatedSize: data.length, method: 0, data };
    }),
  );
}

/** The data of a part. Throws `workbook-refused` when it is damaged or not as large as declared. */
export function inflatePart(bytes: Uint8Array, part: ArchivePart): Uint8Array {
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
