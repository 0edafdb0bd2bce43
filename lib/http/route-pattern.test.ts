import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { API_PATHS } from "./api-paths";
import { routePattern } from "./route-pattern";

const FOLDER = join(import.meta.dirname, "../../app/(api)");

test("the list of paths is what is in the folder, so that none is missed by the log, the metrics and the fuzzing", () => {
  const found = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("route.ts"))
    .map(
      (path) =>
        `/${path
          .replace(/\/route\.ts$/, "")
          .replaceAll("[", "{")
          .replaceAll("]", "}")}`,
    )
    // What is not there is rewritten to this one; it has no name of its own.
    .filter((path) => path !== "/unknown-path");
  expect([...API_PATHS].sort()).toEqual(found.sort());
});

const PATTERNS: [path: string, pattern: string][] = [
  ["/health", "/health"],
  ["/health/", "/health"],
  ["/employees/E001", "/employees/{id}"],
  ["/patients/Ann%20Smith/candidates", "/patients/{id}/candidates"],
  ["/import-answers/7", "/import-answers/{id}"],
  ["/", "/"],
  ["/people/patients", "/people/patients"],
  ["/people/patients/P001", "/people/patients/{id}"],
  ["/rota/carers/E001", "/rota/{…}"],
  ["/_next/static/chunks/x.js", "/_next/{file}"],
  ["/Ann-Smith", "other"],
  ["/employees/E001/more", "other"],
  ["", "other"],
];
for (const [path, pattern] of PATTERNS) {
  test(`"${path}" is logged as ${pattern}`, () => {
    expect(routePattern(path)).toBe(pattern);
  });
}
