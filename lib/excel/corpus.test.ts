import { expect, test } from "vitest";
import { CORPUS, type Expected } from "@/e2e/workbooks/corpus";
import type { ParsedWorkbook } from "@/lib/domain/workbook";
import { isAppError } from "@/lib/errors";
import { readWorkbook } from "./read-workbook";

function outcomeOf(bytes: Uint8Array): ParsedWorkbook | string {
  try {
    return readWorkbook(bytes);
  } catch (error) {
    if (isAppError(error)) return error.code;
    throw error;
  }
}

function check(outcome: ParsedWorkbook | string, expected: Expected): void {
  if (typeof expected === "string" || typeof outcome === "string") {
    expect(outcome).toBe(expected);
    return;
  }
  if ("questions" in expected) {
    expect(outcome.questions).toMatchObject(expected.questions);
    expect(outcome.problems).toHaveLength(expected.questions.length);
  } else if ("problems" in expected) {
    expect(outcome.problems).toHaveLength(expected.problems.length);
    for (const [index, pattern] of expected.problems.entries()) {
      expect(outcome.problems[index]?.message).toMatch(pattern);
    }
    expect(outcome.questions).toEqual([]);
  } else {
    expect(outcome.problems).toEqual([]);
    expect([outcome.employees.rows.length, outcome.patients.rows.length]).toEqual([
      expected.employees,
      expected.patients,
    ]);
    expect(outcome.employees.rows[0]?.facts).toMatchObject(expected.employee ?? {});
    expect(outcome.patients.rows[0]?.facts).toMatchObject(expected.patient ?? {});
  }
}

test("the corpus has at least 60 files, each with a name of its own", () => {
  expect(CORPUS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(CORPUS.map(({ name }) => name)).size).toBe(CORPUS.length);
});

test.each(CORPUS)("$name", ({ bytes, expected }) => {
  check(outcomeOf(bytes()), expected);
});
