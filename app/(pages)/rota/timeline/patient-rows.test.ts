import { describe, expect, test } from "vitest";
import type { PatientRow, PatientVisit } from "@/lib/services/timeline/timeline-patients";
import {
  initialsOf,
  patientRows,
  patientViewOf,
  shortNamesOf,
  weekPlaceAfter,
  withPatientView,
} from "./patient-rows";

const visit = (names: string[], lacking = 0): PatientVisit => ({
  id: 1,
  start: "09:00",
  duration: 30,
  carers: names.map((name) => ({ id: name.slice(0, 1), name })),
  lacking,
});
const row = (name: string, more: Partial<PatientRow> = {}): PatientRow => ({
  id: name,
  name,
  area: "NR2",
  days: [[], [], [], [], [], [], []],
  carers: 0,
  visits: 0,
  uncovered: 0,
  ...more,
});
const fits = (find: string) => (name: string) => name.toLowerCase().includes(find);

test("initials say who comes and who is lacking", () => {
  expect(initialsOf(visit(["Amira Ashdown"]))).toBe("AA");
  expect(initialsOf(visit(["Élodie van den Berg", "Bo"]))).toBe("ÉB+B");
  expect(initialsOf(visit(["Amira Ashdown"], 1))).toBe("AA+?");
  expect(initialsOf(visit([], 1))).toBe("?");
  expect(shortNamesOf(visit(["Amira Ashdown"]))).toBe("Amira A");
  expect(shortNamesOf(visit(["Bo"]))).toBe("Bo");
  expect(shortNamesOf(visit(["Amira Ashdown", "Bo"]))).toBe("AA+B");
  expect(shortNamesOf(visit(["Amira Ashdown"], 1))).toBe("AA+?");
});

test("rows are found by the patient or a carer who comes, narrowed and sorted", () => {
  const rows = [
    row("Owen", { uncovered: 1, area: "NR3" }),
    row("Marek", { days: [[visit(["Amira Ashdown"])], [], [], [], [], [], []], carers: 4 }),
    row("Niamh", { area: null, carers: 2 }),
  ];
  const names = (address: string, find = "") =>
    patientRows(rows, patientViewOf(new URLSearchParams(address)), fits(find)).map(({ name }) => name);
  expect(names("")).toEqual(["Marek", "Niamh", "Owen"]);
  expect(names("sort=uncovered")).toEqual(["Owen", "Marek", "Niamh"]);
  expect(names("sort=carers")).toEqual(["Marek", "Niamh", "Owen"]);
  expect(names("sort=area")).toEqual(["Marek", "Owen", "Niamh"]);
  expect(names("sort=nonsense&who=uncovered")).toEqual(["Owen"]);
  expect(names("area=NR3")).toEqual(["Owen"]);
  expect(names("find=ashd", "ashd")).toEqual(["Marek"]);
});

test("what is as at first stands in no address", () => {
  const address = new URLSearchParams("week=2026-11-30&rows=patients&sort=area&find=x");
  const next = withPatientView(address, { order: "name", find: "", isUncoveredOnly: true });
  expect(next.toString()).toBe("week=2026-11-30&rows=patients&who=uncovered");
});

describe("keys", () => {
  const counts = [
    [2, 0, 1, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0, 0],
  ];
  test.each([
    ["ArrowRight", { row: 0, day: -1, visit: 0 }, { row: 0, day: 0, visit: 0 }],
    ["ArrowRight", { row: 0, day: 0, visit: 0 }, { row: 0, day: 0, visit: 1 }],
    ["ArrowRight", { row: 0, day: 0, visit: 1 }, { row: 0, day: 1, visit: 0 }],
    ["ArrowRight", { row: 0, day: 6, visit: 0 }, { row: 0, day: 6, visit: 0 }],
    ["ArrowLeft", { row: 0, day: 1, visit: 0 }, { row: 0, day: 0, visit: 1 }],
    ["ArrowLeft", { row: 0, day: 0, visit: 0 }, { row: 0, day: -1, visit: 0 }],
    ["ArrowDown", { row: 0, day: 0, visit: 1 }, { row: 1, day: 0, visit: 0 }],
    ["ArrowDown", { row: 1, day: 3, visit: 0 }, { row: 1, day: 3, visit: 0 }],
    ["PageUp", { row: 1, day: -1, visit: 0 }, { row: 0, day: -1, visit: 0 }],
    ["End", { row: 0, day: 0, visit: 0 }, { row: 0, day: 6, visit: 0 }],
  ])("%s from %o leads to %o", (key, from, to) => {
    expect(weekPlaceAfter(key, false, from, counts)).toEqual(to);
  });
  test("with Ctrl to the first and the last row, and other keys nowhere", () => {
    const from = { row: 0, day: 2, visit: 0 };
    expect(weekPlaceAfter("End", true, from, counts)).toEqual({ row: 1, day: -1, visit: 0 });
    expect(weekPlaceAfter("Home", true, from, counts)).toEqual({ row: 0, day: -1, visit: 0 });
    expect(weekPlaceAfter("x", false, from, counts)).toBeNull();
  });
});
