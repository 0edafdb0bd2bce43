import { expect, test } from "vitest";
import { absenceIn, actions, maybeSentence } from "./commands";

test("an absence is understood by its kind and whom it is of", () => {
  expect(absenceIn("off sick Sarah Johnson")).toEqual({ kind: "sick", who: "Sarah Johnson" });
  expect(absenceIn("sick E002")).toEqual({ kind: "sick", who: "E002" });
  expect(absenceIn("Off Sarah")).toEqual({ kind: "sick", who: "Sarah" });
  expect(absenceIn("holiday Ben")).toEqual({ kind: "leave", who: "Ben" });
  expect(absenceIn("Sarah")).toBeNull();
});

test("an absence is understood with the name first too", () => {
  expect(absenceIn("Sarah sick")).toEqual({ kind: "sick", who: "Sarah" });
  expect(absenceIn("Sarah Johnson is off sick")).toEqual({ kind: "sick", who: "Sarah Johnson" });
  expect(absenceIn("Sarah off")).toEqual({ kind: "sick", who: "Sarah" });
  expect(absenceIn("Sarah on leave")).toEqual({ kind: "leave", who: "Sarah" });
  expect(absenceIn("Ben on holiday")).toEqual({ kind: "leave", who: "Ben" });
  expect(absenceIn("Ben in training")).toEqual({ kind: "training", who: "Ben" });
  for (const other of ["Ben Holiday", "take Sarah off", "on leave"]) {
    expect(absenceIn(other)).toBeNull();
  }
});

test("several words are offered as a sentence, a command is not", () => {
  expect(maybeSentence("medication for P001 tomorrow at 9")).toBe(true);
  expect(maybeSentence("off sick Sarah Johnson")).toBe(false);
  expect(maybeSentence("next week")).toBe(false);
});

test("the weeks of the actions are those around the day", () => {
  const hrefOf = (name: string) => actions("2026-12-02").find((one) => one.name === name)?.href;
  expect(hrefOf("Next week's rota")).toBe("/rota?week=2026-12-07");
  expect(hrefOf("Generate this week")).toBe("/rota/weeks/2026-11-30");
});
