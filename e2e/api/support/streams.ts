import { request } from "node:http";
import type { Answer, Place } from "./ask";

/** A stream of events that is listened to. */
interface Listened {
  path: string;
  headers?: Record<string, string>;
  /** Hangs up as soon as this was sent; without it once the stream has begun. */
  until?: string;
  /** What is done once the stream has begun. */
  then?: () => Promise<unknown>;
}

/** Listens to a stream that does not end by itself, and hangs up; what was sent until then, or the whole refusal. */
export function listen(place: Place, { path, headers = {}, until = "", then }: Listened): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(place.url);
    let text = "";
    const asking = request({ hostname, port, path, headers, agent: false }, (incoming) => {
      const isStream = incoming.headers["content-type"]?.startsWith("text/event-stream");
      const answered = (): Answer => ({
        status: incoming.statusCode ?? 0,
        headers: Object.fromEntries(
          Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
        ),
        text,
        get body() {
          return JSON.parse(text);
        },
      });
      const hangUp = () => {
        if (!isStream || !text.includes(until)) return;
        asking.destroy();
        resolve(answered());
      };
      then?.().catch(reject);
      incoming.on("data", (chunk) => {
        text += chunk;
        hangUp();
      });
      incoming.once("end", () => resolve(answered()));
      hangUp();
    });
    asking.on("error", reject);
    asking.end();
  });
}

/** The data of each event of a stream. */
export const eventsIn = (text: string): unknown[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => JSON.parse(String(data)));
