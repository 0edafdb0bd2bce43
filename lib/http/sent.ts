/**
 * An answer whose content the compiler knows, so that the description of the paths can say it; `sends` is never
 * there when the program runs.
 */
export interface Sent<Body = unknown, Status extends number = 200, Type extends string = "application/json">
  extends Response {
  readonly sends?: { body: Body; status: Status; type: Type };
}

/** A text or a file of a media type. */
export type SentFile<Type extends string> = Sent<unknown, 200, Type>;

/** JSON that nobody keeps, with a status or headers of its own. */
export function sendJson<Body, Status extends number = 200>(
  body: Body,
  status?: Status,
  headers: Record<string, string> = {},
): Sent<Body, Status> {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}
