import type { Download } from "@/lib/services/import/upload-files";
import type { SentFile } from "./sent";

/** A file to be saved, never shown or run by the browser; its name is sent in both forms of RFC 6266. */
export function download({ filename, bytes }: Download): SentFile<"application/octet-stream"> {
  const ascii = filename.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      "content-type": "application/octet-stream",
      "content-disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`,
      "cache-control": "no-store",
    },
  });
}
