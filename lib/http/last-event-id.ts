import { AppError } from "@/lib/errors";

/** What a client that comes back to a stream says it has seen last; null for one that begins. Throws `bad-request`. */
export function lastEventId(request: Request): number | null {
  const text = request.headers.get("last-event-id") ?? new URL(request.url).searchParams.get("after");
  if (text === null || text === "") return null;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new AppError(
    "bad-request",
    "Last-Event-ID is the number of an entry of the log. Leave it out to begin anew.",
  );
}
