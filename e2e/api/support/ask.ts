import { type IncomingMessage, request } from "node:http";
import { checkAnswer } from "./check-answer";

/** A request as it goes over the wire: nothing is followed, decoded or mended on the way. */
export interface Asked {
  method?: string;
  /** As it stands, `//` and `..` included. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Sends the body without saying how long it is. */
  chunked?: boolean;
}

export interface Answer<Body = Record<string, unknown>> {
  status: number;
  headers: Record<string, string>;
  text: string;
  /** The parsed JSON. Throws when the answer is none. */
  readonly body: Body;
}

/** Where a server is asked; a running one will do. */
export interface Place {
  url: string;
}

/**
 * Sends one request on a connection of its own. Rejects when no answer came at all, and when it is not one that
 * /openapi.json describes.
 */
export function ask<Body = Record<string, unknown>>(place: Place, asked: Asked): Promise<Answer<Body>> {
  const { hostname, port } = new URL(place.url);
  const { method = "GET", path, headers = {}, body, chunked = false } = asked;
  const length: Record<string, string> =
    body === undefined || chunked ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const outgoing = request({
      hostname,
      port,
      method,
      path,
      agent: false,
      headers: { ...length, ...headers },
    });
    outgoing.once("response", (incoming) =>
      collect<Body>(incoming)
        .then((answer) => {
          checkAnswer({ method, path }, answer);
          return answer;
        })
        .then(resolve, reject),
    );
    // A server that has answered may close while the rest of a body is still on its way: the answer counts.
    outgoing.on("error", reject);
    if (chunked) outgoing.flushHeaders();
    outgoing.end(body);
  });
}

async function collect<Body>(incoming: IncomingMessage): Promise<Answer<Body>> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return {
    status: incoming.statusCode ?? 0,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    text,
    get body() {
      return JSON.parse(text) as Body;
    },
  };
}

/** Reads a path. */
export const get = <Body = Record<string, unknown>>(place: Place, path: string, headers = {}) =>
  ask<Body>(place, { path, headers });

/** Posts a JSON body, or none. */
export const post = <Body = Record<string, unknown>>(
  place: Place,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) =>
  ask<Body>(place, {
    method: "POST",
    path,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
