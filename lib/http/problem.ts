import type { Problem } from "@/lib/domain/workbook";
import { type AppError, type ErrorCode, isAppError } from "@/lib/errors";
import { log } from "@/lib/log";

/** RFC 9457. `detail` is one plain sentence that says what to do: clients show it as it is. */
export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: Problem[];
  [extension: string]: unknown;
}

/** The status and title of each code (API.md, "Errors"). */
const STATUSES: Record<Exclude<ErrorCode, "database-refused" | "misconfigured">, [number, string]> = {
  "bad-request": [400, "Bad request"],
  "not-signed-in": [401, "Not signed in"],
  "not-allowed": [403, "Forbidden"],
  "too-many-attempts": [429, "Too many attempts"],
  "not-found": [404, "Not found"],
  conflict: [409, "Conflict"],
  "version-passed": [412, "Precondition failed"],
  cancelled: [409, "Cancelled"],
  "too-large": [413, "Too large"],
  "not-a-workbook": [415, "Not a workbook"],
  "workbook-refused": [422, "Workbook refused"],
  "request-refused": [422, "Request refused"],
  busy: [429, "Busy"],
  "database-unavailable": [503, "Database unavailable"],
  "disk-full": [507, "Disk full"],
};

/** Seconds after which a client may try a busy or unavailable server again. */
const RETRY_AFTER = "2";

export function problemBody(status: number, title: string, detail: string): ProblemBody {
  return { type: "about:blank", title, status, detail };
}

export function problemResponse(body: ProblemBody, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/**
 * The answer to anything that was thrown: a refusal in its own words; a bug as a bare 500, its stack in
 * the process log and nowhere else. `extension` is added to every body of a path that promises further keys.
 */
export function responseTo(error: unknown, extension: (detail: string) => object = () => ({})): Response {
  const body = isAppError(error) ? bodyOf(error) : bugBody(error);
  const headers: Record<string, string> = {};
  if (body.status === 429 || body.status === 503)
    headers["retry-after"] = String(body.retry_after_seconds ?? RETRY_AFTER);
  return problemResponse({ ...body, ...extension(body.detail) }, headers);
}

function bodyOf(error: AppError): ProblemBody {
  const [status, title] = (STATUSES as Record<string, [number, string]>)[error.code] ?? [503, "Unavailable"];
  const { problems, facts } = error.extras;
  return {
    ...facts,
    ...problemBody(status, title, error.message),
    ...(problems ? { errors: problems } : {}),
  };
}

function bugBody(error: unknown): ProblemBody {
  // The client closed the connection: there is no one to answer, and nothing is wrong.
  if (isHangUp(error)) log.info("hung-up");
  else log.error("failed", error);
  return problemBody(
    500,
    "Internal error",
    "Something went wrong and nothing was saved. Try again; if it happens again, tell the person who runs this server.",
  );
}

function isHangUp(error: unknown): boolean {
  const { code, name, message } = error as { code?: string; name?: string; message?: string };
  return (
    code === "ECONNRESET" || name === "AbortError" || name === "ResponseAborted" || message === "aborted"
  );
}
