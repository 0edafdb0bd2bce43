import type { z } from "zod";
import { getConfig } from "@/lib/config";
import { AppError } from "@/lib/errors";

/** What multipart adds around a file: boundaries, headers, a few short fields. */
const FRAMING_BYTES = 64 * 1024;

/** Bytes that the body of any request may have: the largest workbook in its form. */
export const LARGEST_BODY = (): number => getConfig().maxUploadBytes + FRAMING_BYTES;

/** Throws `too-large` when the head of a request already says that its body is larger than `limit` bytes. */
export function refuseDeclaredSize(headers: Headers, limit: number): void {
  const declared = headers.get("content-length");
  if (declared !== null && Number(declared) > limit) throw tooLarge();
}

export function tooLarge(): AppError {
  const { maxUploadMegabytes } = getConfig();
  return new AppError(
    "too-large",
    `The file is larger than ${maxUploadMegabytes} MB. Remove what is not needed and send it again, or ask the person who runs this server to raise MAX_UPLOAD_MB.`,
  );
}

/** The bytes of a body, counted while they come: a body may be longer than it said. */
export async function* countedChunks(request: Request, limit: number): AsyncGenerator<Uint8Array> {
  refuseDeclaredSize(request.headers, limit);
  if (request.body === null) return;
  let received = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    received += chunk.length;
    if (received > limit) throw tooLarge();
    yield chunk;
  }
}

/** Reads a JSON body and checks its shape; none at all where the schema has a default. Throws `bad-request` that names the first key that does not fit. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of countedChunks(request, getConfig().maxUploadBytes)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const mayBeLeftOut = bytes.length === 0 && schema.safeParse(undefined).success;
  return checked(mayBeLeftOut ? undefined : parse(bytes), schema, "body");
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new AppError("bad-request", "The body is not JSON. Send one JSON object in UTF-8.");
  }
}

/** Checks a value from outside. Throws `bad-request` that lists every key that is not valid. */
export function checked<Schema extends z.ZodType>(
  value: unknown,
  schema: Schema,
  what: "body" | "query",
): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  const first = problems[0];
  const place = first?.field
    ? `${what === "body" ? "The key" : "The parameter"} "${first.field}"`
    : `The ${what}`;
  throw new AppError("bad-request", `${place} is not valid: ${first?.message}.`, { problems });
}
