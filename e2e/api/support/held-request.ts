import { once } from "node:events";
import { request } from "node:http";
import type { Place } from "./ask";

/** A request that has arrived, and whose body is not sent yet. */
export interface HeldRequest {
  /** Sends the body; resolves with the answer. */
  finish(): Promise<{ status: number; text: string }>;
}

/** Sends the head of a POST and waits until the server has taken it in: it says 100 then. */
export async function holdRequest(
  place: Place,
  path: string,
  body: Uint8Array | string,
  headers: Record<string, string>,
): Promise<HeldRequest> {
  const { hostname, port } = new URL(place.url);
  const length = { "content-length": String(Buffer.byteLength(body)), expect: "100-continue" };
  const outgoing = request({
    ...{ hostname, port, path, method: "POST", agent: false },
    headers: { ...headers, ...length },
  });
  outgoing.flushHeaders();
  await once(outgoing, "continue");
  return {
    async finish() {
      outgoing.end(body);
      const [incoming] = await once(outgoing, "response");
      let text = "";
      for await (const chunk of incoming) text += chunk;
      return { status: incoming.statusCode, text };
    },
  };
}
