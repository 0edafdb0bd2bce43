import { expect, it } from "vitest";
import { type StreamedRow, streamList } from "./stream-list";

const row = (id: number, text = ""): StreamedRow => ({ id, json: JSON.stringify({ id, text }) });
const pages =
  (...all: StreamedRow[][]) =>
  (after: number | undefined) =>
    all[after === undefined ? 0 : all.findIndex((page) => page.at(-1)?.id === after) + 1] ?? [];

async function chunksOf(response: Response): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
    chunks.push(new TextDecoder().decode(chunk));
  return chunks;
}

it.each<[string, StreamedRow[][]]>([
  ["none", []],
  ["one", [[row(1)]]],
  ["two pages", [[row(1), row(2)], [row(3)]]],
])("%s: the answer is one JSON object", async (_what, all) => {
  const text = (await chunksOf(streamList("people", pages(...all)))).join("");
  expect(JSON.parse(text)).toEqual({ people: all.flat().map(({ json }) => JSON.parse(json)) });
});

it("rows of a page go in chunks of 64 KB, and small pages together", async () => {
  const large = Array.from({ length: 10 }, (_, index) => row(index + 1, "x".repeat(20_000)));
  const chunks = await chunksOf(streamList("people", pages(large)));
  expect(chunks).toHaveLength(3);
  expect(JSON.parse(chunks.join("")).people).toHaveLength(10);
  const small = Array.from({ length: 10 }, (_, index) => [row(index + 1, "x")]);
  expect(await chunksOf(streamList("people", pages(...small)))).toHaveLength(1);
});

it("a first page that cannot be read throws before an answer is made", () => {
  expect(() =>
    streamList("people", () => {
      throw new Error("locked");
    }),
  ).toThrow("locked");
});
