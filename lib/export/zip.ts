import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";
import { type PackedPart, writeArchive } from "@/lib/excel/write-archive";

const deflated = promisify(deflateRaw);

/** A file of an archive. */
export interface ZipFile {
  name: string;
  content: string | Uint8Array;
}

/** A ZIP archive of these files; others are answered while zlib's own threads pack it. */
export async function zipOf(files: readonly ZipFile[]): Promise<Uint8Array> {
  const parts: PackedPart[] = [];
  for (const { name, content } of files) {
    const bytes = Buffer.from(content);
    const data = (await deflated(bytes)) as Buffer;
    parts.push({ name, method: 8, checksum: crc32(bytes), inflatedSize: bytes.length, data });
  }
  return new Uint8Array(writeArchive(parts));
}
