import { inFigures } from "@/lib/domain/in-figures";
import type { FilledIn, Tried } from "./requests";

/** Characters of an answer that are shown: a page of a million rows would stand still. */
const MOST_SHOWN = 100_000;

/** Sends a request as it was filled in. Never throws. */
export async function tryRequest({ verb, path, body }: FilledIn): Promise<Tried> {
  try {
    const answer = await fetch(path, {
      ...{ method: verb, cache: "no-store", body },
      headers: body === null ? {} : { "content-type": "application/json" },
    });
    const type = answer.headers.get("content-type")?.split(";")[0] ?? "";
    const bytes = await answer.arrayBuffer();
    const size = `${inFigures(bytes.byteLength)} bytes`;
    return { summary: `${answer.status} · ${type} · ${size}`, text: shown(type, bytes) };
  } catch {
    return { summary: "The server could not be reached. Check that it is running.", text: "" };
  }
}

function shown(type: string, bytes: ArrayBuffer): string {
  if (type === "application/octet-stream" || type === "application/zip") return "";
  const text = new TextDecoder().decode(bytes);
  const laidOut = type.endsWith("json") ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return laidOut.length > MOST_SHOWN ? `${laidOut.slice(0, MOST_SHOWN)}\n…` : laidOut;
}
