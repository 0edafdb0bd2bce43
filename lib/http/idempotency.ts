import { createHash } from "node:crypto";
import { AppError } from "@/lib/errors";
import type { Idempotency } from "@/lib/services/first-answers";

const LONGEST_KEY = 200;

/** The `Idempotency-Key` of a request with what it asks for, or null without one. Throws `bad-request` for an overlong key. */
export function idempotencyOf(request: Request, body: unknown): Idempotency {
  const key = request.headers.get("idempotency-key")?.trim();
  if (!key) return null;
  if (key.length > LONGEST_KEY) {
    throw new AppError(
      "bad-request",
      `An Idempotency-Key can have at most ${LONGEST_KEY} characters. Use a shorter one.`,
    );
  }
  const { pathname } = new URL(request.url);
  const digest = createHash("sha256")
    .update(`${request.method} ${pathname} ${JSON.stringify(body)}`)
    .digest("hex");
  return { key, digest };
}
