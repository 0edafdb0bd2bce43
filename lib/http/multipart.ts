import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { countedChunks, LARGEST_BODY, tooLarge } from "./read-body";

export interface UploadedPart {
  filename: string;
  bytes: Uint8Array;
}

/**
 * Reads a multipart body with exactly one file, in the part named `file`. Throws `bad-request` when it
 * holds something else, `too-large` as soon as that is known.
 */
export async function readUploadedFile(request: Request): Promise<UploadedPart> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw notAForm();
  const limit = getConfig().maxUploadBytes;
  const parts: UploadedPart[] = [];
  const form = openForm(type, limit);
  let problem: AppError | null = null;
  form.on("file", (field, stream, filename) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A body that breaks off fails the part as well as the form; the form's word is the one that counts.
    stream.on("error", () => undefined);
    stream.on("limit", () => {
      problem = tooLarge();
    });
    stream.on("end", () => {
      if (field === "file") parts.push({ filename: filename ?? "", bytes: Buffer.concat(chunks) });
    });
  });
  try {
    await pipeline(Readable.from(countedChunks(request, LARGEST_BODY())), form);
  } catch (error) {
    // Ours passes; everything else is the parser's word for a body that breaks off or is framed wrongly.
    throw error instanceof Error && error.name === "AppError" ? error : notAForm();
  }
  if (problem) throw problem;
  const [file] = parts;
  if (!file || parts.length > 1) throw notAForm();
  return file;
}

function openForm(type: string, limit: number): BusboyInstance {
  try {
    const headers = { "content-type": type } as BusboyHeaders;
    return new Busboy({
      headers,
      limits: { fileSize: limit, files: 2, fields: 20, fieldSize: 64 * 1024, parts: 22 },
    });
  } catch {
    throw notAForm();
  }
}

const notAForm = () =>
  new AppError(
    "bad-request",
    "Send the workbook as a multipart form with exactly one file, in the part named file.",
  );
