import { expect, test } from "vitest";
import { watchVisit } from "./watchers";

test("those who look at the same visit are told of each other, until they leave", () => {
  const told: Record<string, string[][]> = { anna: [], sam: [], other: [] };
  const leaveAnna = watchVisit(7, "Anna", (names) => told.anna?.push(names));
  const leaveSam = watchVisit(7, "Sam", (names) => told.sam?.push(names));
  const leaveOther = watchVisit(8, "Zoe", (names) => told.other?.push(names));
  const leaveSecondWindow = watchVisit(7, "Anna", () => undefined);
  expect(told).toEqual({ anna: [[], ["Sam"], ["Sam"]], sam: [["Anna"], ["Anna"]], other: [[]] });
  leaveSecondWindow();
  leaveAnna();
  leaveAnna();
  expect(told.sam?.at(-1)).toEqual([]);
  expect(told.sam).toHaveLength(4);
  expect(told.anna).toHaveLength(4);
  leaveSam();
  leaveOther();
});
