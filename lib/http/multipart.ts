import { Busboy, type BusboyHeaders, type BusboyInstance } from "@fastify/busboy";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";
import { countedChunks, LARGEST_BODY, tooLarge } from "./read-body";

/** A file of a form. */
export interface UploadedPart {
  filename: string;
  bytes: Uint8Array;
}

/** A form with its one file (or the two that belong together) and its fields, each given once. */
export interface UploadedForm {
  files: UploadedPart[];
  fields: Record<string, string>;
}

const MOST_FILES = 2;
const LONGEST_FIELD = 64 * 1024;
/** Milliseconds. The parser never needs this long; if it is stuck, the request must not wait for it. */
const LONGEST_PARSE = 10_000;

/**
 * Reads a multipart body with a file in the part named `file`; two such parts are two halves of one list.
 * Throws `bad-request` when it holds something else, `too-large` as soon as that is known.
 */
export async function readUploadForm(request: Request): Promise<UploadedForm> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) throw notAForm();
  const read: UploadedForm = { files: [], fields: Object.create(null) };
  const form = openForm(type, getConfig().maxUploadBytes);
  let problem: AppError | null = null;
  form.on("file", (field, stream, filename) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    // An incomplete body fails the part as well as the form; the form's error is the one to report.
    stream.on("error", () => undefined);
    stream.on("limit", () => {
      problem = tooLarge();
    });
    stream.on("end", () => {
      if (field === "file") read.files.push({ filename: filename ?? "", bytes: Buffer.concat(chunks) });
    });
  });
  form.on("field", (name, value, _nameCut, isCut) => {
    if (isCut || name in read.fields) problem ??= badField(name);
    read.fields[name] = value;
  });
  try {
    await feed(form, countedChunks(request, LARGEST_BODY()));
  } catch (error) {
    // Our own error passes; any other is the parser's error for an incomplete or malformed body.
    throw error instanceof Error && error.name === "AppError" ? error : notAForm();
  }
  if (problem) throw problem;
  if (read.files.length === 0 || read.files.length > MOST_FILES) throw notAForm();
  return read;
}

/**
 * Gives a form its bytes. Rejects when it cannot take them, breaks off, or never says that it is through.
 * Not with a pipeline: on a form whose end comes twice the parser throws out of its write, and a pipeline
 * waits for ever.
 */
async function feed(form: BusboyInstance, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const through = new Promise<void>((resolve, reject) => {
    form.once("finish", resolve);
    form.on("error", reject);
  });
  // It may fail while the next bytes are waited for; they are awaited together.
  through.catch(() => undefined);
  for await (const chunk of chunks) {
    const taken = new Promise<void>((resolve, reject) => {
      form.write(Buffer.from(chunk), (error?: Error | null) => (error ? reject(error) : resolve()));
    });
    await inTime(taken);
  }
  form.end();
  await inTime(through);
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the parser is stuck")), LONGEST_PARSE);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

function openForm(type: string, limit: number): BusboyInstance {
  try {
    const headers = { "content-type": type } as BusboyHeaders;
    const limits = {
      fileSize: limit,
      files: MOST_FILES + 1,
      fields: 20,
      fieldSize: LONGEST_FIELD,
      parts: 23,
    };
    return new Busboy({ headers, limits });
  } catch {
    throw notAForm();
  }
}

const badField = (name: string) =>
  new AppError("bad-request", `The field ${name.slice(0, 40)} is given twice or is too long. Send it once.`);

const notAForm = () =>
  new AppError(
    "bad-request",
    "Send the workbook as a multipart form with one file, in the part named file. Send two files only if they are the two CSV files of one workbook.",
  );
