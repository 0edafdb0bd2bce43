import { afterEach, expect, test } from "vitest";
import { HOSTILE_FILES } from "@/e2e/workbooks/hostile-files";
import { isAppError } from "@/lib/errors";
import { readWorkbook } from "./read-workbook";

/** Only the worker's end stops these; measure.mjs shows that it does. */
const ENDED_BY_TIME = ["one long text in 100,000 cells", ".ods that repeats a cell over the whole sheet"];
const HARMLESS = HOSTILE_FILES.filter(({ name }) => !ENDED_BY_TIME.includes(name));

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test("there are at least twenty, each with a name of its own", () => {
  expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(20);
});

test.each(HARMLESS)("$name: refused, or soundly read", { timeout: 30_000 }, ({ bytes }) => {
  try {
    const { employees, patients, problems } = readWorkbook(bytes());
    // Either nobody is missing, or a problem keeps the workbook from being stored.
    const isWhole = employees.rows.length === 20 && patients.rows.length === 15;
    expect(isWhole || problems.length > 0).toBe(true);
    const names = employees.rows.map(({ facts }) => facts.name).join();
    expect(names).not.toMatch(/root:|ha{3}|calc/);
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect(["not-a-workbook", "workbook-refused"]).toContain(error.code);
  }
});
