import { expect, it } from "vitest";
import { describedPaths } from "@/scripts/lib/described-paths";
import { API_PATHS } from "./api-paths";
import written from "./openapi.json";

it("describes every path as it is checked now: if not, run npx tsx scripts/make-openapi.ts", async () => {
  const described = JSON.parse(JSON.stringify(await describedPaths()));
  expect(Object.keys(described.paths).sort()).toEqual([...API_PATHS].sort());
  expect(described).toEqual(written);
  const operations = Object.values(written.paths).flatMap((verbs) => Object.values(verbs as object));
  const ids = operations.map(({ operationId }: { operationId: string }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
}, 300_000);
