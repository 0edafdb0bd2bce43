import { expect, test } from "vitest";
import { type CarerRun, changesSince, type ToldVisit } from "./told-run";

const visit = (visitId: number, changes: Partial<ToldVisit> = {}): ToldVisit => ({
  visitId,
  patientId: "P1",
  patientName: "Wilfred Marsh",
  startTime: "2026-12-07T09:00",
  duration: 30,
  services: ["personal_care"],
  with: [],
  ...changes,
});
const run = (employeeId: string, ...visits: ToldVisit[]): CarerRun => ({ employeeId, visits });

test("nothing has to be told of what is as it was told", () => {
  expect(changesSince([run("E1", visit(1))], [run("E1", visit(1))])).toEqual([]);
});

test.each([
  ["a new visit", [], [visit(1)], "added", "New: Wilfred Marsh on Mon 7 Dec 2026, 09:00, 30 min."],
  [
    "a visit that is gone",
    [visit(1)],
    [],
    "removed",
    "No longer: Wilfred Marsh on Mon 7 Dec 2026, 09:00, 30 min.",
  ],
  [
    "another start",
    [visit(1)],
    [visit(1, { startTime: "2026-12-07T09:30" })],
    "changed",
    "Wilfred Marsh on Mon 7 Dec 2026, 09:00: now Mon 7 Dec 2026, 09:30.",
  ],
  [
    "another length",
    [visit(1)],
    [visit(1, { duration: 45 })],
    "changed",
    "Wilfred Marsh on Mon 7 Dec 2026, 09:00: now 45 min.",
  ],
  [
    "a second carer",
    [visit(1)],
    [visit(1, { with: ["Bea Fox"] })],
    "changed",
    "Wilfred Marsh on Mon 7 Dec 2026, 09:00: now with Bea Fox.",
  ],
] as const)("%s is told", (_what, told, now, kind, sentence) => {
  expect(changesSince([run("E1", ...told)], [run("E1", ...now)])).toMatchObject([
    { kind, sentence, employeeId: "E1" },
  ]);
});

test("a visit that goes from one carer to another is told to both", () => {
  const changes = changesSince([run("E1", visit(1))], [run("E2", visit(1))]);
  expect(changes.map(({ employeeId, kind }) => [employeeId, kind])).toEqual([
    ["E1", "removed"],
    ["E2", "added"],
  ]);
});
