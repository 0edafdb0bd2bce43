import { expect, it } from "vitest";
import { checkedPaths } from "@/scripts/lib/checked-paths";
import { API_PATHS } from "./api-paths";
import { describePaths } from "./describe-paths";
import written from "./openapi.json";

it("describes every path as it is checked now: if not, run npx tsx scripts/make-openapi.ts", async () => {
  const described = JSON.parse(JSON.stringify(describePaths(await checkedPaths())));
  expect(Object.keys(described.paths).sort()).toEqual([...API_PATHS].sort());
  expect(described).toEqual(written);
  const operations = Object.values(written.paths).flatMap((verbs) => Object.values(verbs as object));
  const ids = operations.map(({ operationId }: { operationId: string }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
}, 120_000);
