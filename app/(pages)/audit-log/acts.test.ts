import { expect, test } from "vitest";
import type { LogEntry } from "@/lib/services/read-log";
import { actsByDay } from "./acts";

const entry = (id: number, at: string, operationType: string, actor = "Rosa"): LogEntry => ({
  ...{ id, at, operationType, actor, description: "", details: null, people: [] },
});

test("what one person did of one kind without anything between is one act of its day", () => {
  const days = actsByDay([
    entry(6, "2026-11-24T09:00", "assignment_request"),
    entry(5, "2026-11-23T17:02", "assignment_request"),
    entry(4, "2026-11-23T17:01", "assignment_request"),
    entry(3, "2026-11-23T17:00", "assignment_request", "Tom"),
    entry(2, "2026-11-23T16:00", "backup", "Tom"),
    entry(1, "long ago", "startup", "AI Rota System"),
  ]);
  expect(days.map(({ day, acts }) => [day, acts.map(({ entries }) => entries.map(({ id }) => id))])).toEqual([
    ["2026-11-24", [[6]]],
    ["2026-11-23", [[5, 4], [3], [2]]],
    ["long ago", [[1]]],
  ]);
});
