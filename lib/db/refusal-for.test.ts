import { expect, it } from "vitest";
import { isOfDamage, refusalFor } from "./refusal-for";

const failure = (code: string, message = "in the driver's words") =>
  Object.assign(new Error(message), { code });

const TABLE: [error: unknown, code: string | null, says: RegExp][] = [
  [failure("SQLITE_FULL"), "disk-full", /Free some space/],
  [failure("ENOSPC"), "disk-full", /Free some space/],
  [failure("EFBIG"), "disk-full", /Free some space/],
  [failure("EDQUOT"), "disk-full", /Free some space/],
  [failure("SQLITE_BUSY"), "database-unavailable", /Another program is using/],
  [failure("SQLITE_READONLY_DBMOVED"), "database-unavailable", /Check the file/],
  [failure("EROFS"), "database-unavailable", /Check the file/],
  [failure("SQLITE_CORRUPT"), "database-unavailable", /Check the file/],
  [failure("SQLITE_ERROR", "no such table: employees"), "database-unavailable", /Check the file/],
  [
    new Error("a query failed", { cause: failure("SQLITE_NOTADB") }),
    "database-unavailable",
    /Check the file/,
  ],
  [failure("SQLITE_ERROR", 'near "SELEC": syntax error'), null, /^$/],
  [failure("SQLITE_CONSTRAINT_UNIQUE"), null, /^$/],
  [new TypeError("a mistake of ours"), null, /^$/],
];

it.each(TABLE)("%o is told as %s", (error, code, says) => {
  const refusal = refusalFor(error);
  expect(refusal?.code ?? null).toBe(code);
  expect(refusal?.message ?? "").toMatch(says);
  expect(refusal?.message ?? "").not.toContain("driver");
});

it("takes a text that is no JSON any more for damage, and a broken rule of the tables for none", () => {
  let broken: unknown;
  try {
    JSON.parse('{"half":');
  } catch (error) {
    broken = error;
  }
  expect(isOfDamage(broken)).toBe(true);
  expect(isOfDamage(failure("SQLITE_CONSTRAINT_CHECK"))).toBe(false);
});
