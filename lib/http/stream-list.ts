import type { TableRow } from "@/lib/db/table-rows";

const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };

/** Items that are made into text at once. */
const ITEMS_AT_ONCE = 500;

/** A JSON answer `{"<key>":[…]}` of things in memory, made as the client takes it: years of them never stand in one text. */
export function streamItems<Item>(
  key: string,
  { items, shape }: { items: readonly Item[]; shape: (item: Item) => object },
): Response {
  const encoder = new TextEncoder();
  let from = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const shown = items.slice(from, from + ITEMS_AT_ONCE);
      const opening = from === 0 ? `{${JSON.stringify(key)}:[` : ",";
      from += ITEMS_AT_ONCE;
      const isLast = from >= items.length;
      const text = shown.map((item) => JSON.stringify(shape(item))).join(",");
      controller.enqueue(encoder.encode(`${opening}${text}${isLast ? "]}" : ""}`));
      if (isLast) controller.close();
    },
  });
  return new Response(body, { headers: HEADERS });
}

/**
 * A JSON answer `{"<key>":[…]}` that is read from the file page by page as the client takes it, so that
 * a million rows never stand in memory. `nextPage` is given the last row's id and answers [] at the end.
 */
export function streamList(key: string, nextPage: (after: number | undefined) => TableRow[]): Response {
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
