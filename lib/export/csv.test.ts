import { expect, test } from "vitest";
import { csvOf } from "./csv";
import { tableOf } from "./table";

const csvWith = (value: string | number | null) =>
  new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(csvOf(tableOf("T", [{ header: "H", kind: "text", width: 9, value: (one) => one }], [value])))
    .split("\r\n")[1];

test("begins with a byte order mark and ends each line as RFC 4180 says", () => {
  const bytes = csvOf(
    tableOf("T", [{ header: "Name", kind: "text", width: 9, value: (one) => one }], ["Zoë"]),
  );
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(Buffer.from(bytes).toString("utf8").slice(1)).toBe("Name\r\nZoë\r\n");
});

test.each(["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\u00a0=1", "＝1", '=HYPERLINK("x")'])(
  "text that a spreadsheet would take for a formula stays text: %j",
  (text) => expect(csvWith(text)?.replace(/^"/, "")).toMatch(/^'/),
);

test("numbers, dates and ordinary text stay as they are", () => {
  expect(["E001", -3, 0, null, "a;b", 'say "x"', "two\nlines"].map(csvWith).slice(0, 6)).toEqual([
    "E001",
    "-3",
    "0",
    "",
    '"a;b"',
    '"say ""x"""',
  ]);
  const row = tableOf(
    "T",
    [{ header: "H", kind: "datetime", width: 9, value: (one) => one }],
    ["2026-11-30T09:30"],
  );
  expect(Buffer.from(csvOf(row)).toString()).toContain("2026-11-30 09:30");
});
