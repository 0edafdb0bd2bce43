const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** A row as JSON text, with the id by which the next page is found. */
export interface StreamedRow {
  id: number;
  json: string;
}

/** Characters that are sent at once: Next takes about as long over a small chunk as over a large one. */
const CHUNK = 64 * 1024;

/**
 * A JSON answer `{"<key>":[…]}` that is read from the file page by page as the client takes it, so that
 * a million rows never stand in memory. `nextPage` is given the last row's id and answers [] at the end.
 */
export function streamList(
  key: string,
  nextPage: (after: number | undefined) => readonly StreamedRow[],
): Response {
  const encoder = new TextEncoder();
  const parts = chunksOf(key, nextPage);
  // The first page is read before the head is sent: a database that cannot be read is still an honest 503.
  let part = parts.next();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (part.done) return controller.close();
      controller.enqueue(encoder.encode(part.value));
      part = parts.next();
      if (part.done) controller.close();
    },
  });
  return new Response(body, { headers: HEADERS });
}

/** The text of the answer in chunks; the rows of a page are read when the chunk before is taken. */
function* chunksOf(
  key: string,
  nextPage: (after: number | undefined) => readonly StreamedRow[],
): Generator<string> {
  let text = `{${JSON.stringify(key)}:[`;
  let after: number | undefined;
  for (let page = nextPage(undefined); page.length > 0; page = nextPage(after)) {
    for (const { id, json } of page) {
      text += after === undefined ? json : `,${json}`;
      after = id;
      if (text.length < CHUNK) continue;
      yield text;
      text = "";
    }
  }
  yield `${text}]}`;
}
