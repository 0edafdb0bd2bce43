import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { currentWorkbook } from "@/e2e/workbooks/make-workbooks";
import { isAppError } from "@/lib/errors";
import { parseWorkbook } from "./parse-in-worker";
import { readWorkbook } from "./read-workbook";
import { fromChunks, toChunks } from "./workbook-chunks";
import { inTurn } from "./worker-turns";

/** The reader with its real worker, which only a bundle can start: one line a file. */
const MEASURE = fileURLToPath(new URL("../../e2e/workbooks/measure.mjs", import.meta.url));
const CANCELLED = "20,000 and 20,000 people, cancelled";
const ENDED_BY_TIME = ["one long text in 100,000 cells", ".ods that repeats a cell"];

/** Bundled once for all: that takes longer than reading a file. */
let lines: string[] = [];
beforeAll(() => {
  const names = ["500 and 1,000 people", CANCELLED, ...ENDED_BY_TIME];
  lines = execFileSync(process.execPath, [MEASURE, ...names], { encoding: "utf8" }).split("\n");
}, 240_000);
const measured = (name: string) => lines.filter((line) => line.includes(name)).join("\n");

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
  return "done";
}

test("the worker reads, and reports the rows", () => {
  expect(measured("500 and 1,000 people")).toMatch(/→ 500\/1000, 0 problems \(4 reports\)/);
});

test("a reading that is cancelled ends at once", () => {
  expect(measured(CANCELLED)).toMatch(/→ cancelled: The upload was cancelled; nothing was saved/);
});

test.each(ENDED_BY_TIME)("%s is ended by the worker's time", (name) => {
  expect(measured(name)).toMatch(/→ workbook-refused: This workbook took too long/);
});

test("a workbook comes out of its pieces as it went in", async () => {
  const workbook = readWorkbook(currentWorkbook({ employees: 2_500, patients: 3 }));
  expect(toChunks(workbook).length).toBeGreaterThan(4);
  expect(await fromChunks(toChunks(workbook))).toEqual(workbook);
});

test("what was cancelled before its turn is never begun", async () => {
  const controller = new AbortController();
  let begun = false;
  const first = inTurn(() => new Promise((resolve) => setTimeout(resolve, 20)));
  const second = inTurn(async () => {
    begun = true;
  }, controller.signal);
  controller.abort();
  expect([await codeOf(second), begun, await codeOf(first)]).toEqual(["cancelled", false, "done"]);
  expect(await codeOf(parseWorkbook(currentWorkbook(), undefined, undefined, AbortSignal.abort()))).toBe(
    "cancelled",
  );
});

test("no worker is started for what is no list", async () => {
  expect(await codeOf(parseWorkbook(new Uint8Array()))).toBe("not-a-workbook");
  const picture = { name: "a.csv", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]) };
  expect(await codeOf(parseWorkbook([picture]))).toBe("not-a-workbook");
});
