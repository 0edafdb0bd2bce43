const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/**
 * A JSON answer `{"<key>":[…]}` that is read from the file page by page as the client takes it, so that
 * a million rows are never in memory at once. `nextPage` is given the last row's id and answers [] at the end.
 */
export function streamList(
  key: string,
  nextPage: (after: number | undefined) => readonly { id: number }[],
): Response {
  const encoder = new TextEncoder();
  // The first page is read before the head is sent: a database that cannot be read is still an honest 503.
  let page = nextPage(undefined);
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const rows = page.map((row) => JSON.stringify(row)).join(",");
      controller.enqueue(
        encoder.encode(`${isFirst ? `{${JSON.stringify(key)}:[` : page.length > 0 ? "," : ""}${rows}`),
      );
      isFirst = false;
      page = page.length > 0 ? nextPage(page.at(-1)?.id) : [];
      if (page.length === 0) {
        controller.enqueue(encoder.encode("]}"));
        controller.close();
      }
    },
  });
  return new Response(body, { headers: HEADERS });
}
