import { describe, expect, it } from "vitest";
import type { CarePackage } from "../care-package/care-package";
import type { RegularVisit } from "../care-package/regular-visit";
import { CARE_VISIT_FIELDS, type CareVisitFacts } from "../fields/care-visit-fields";
import type { ParsedSheet } from "../workbook";
import { lineOfRow } from "./care-visit-rows";
import { planPackages } from "./plan-packages";
import { known, storedPackages } from "./stored.test-data";

const BLANK = Object.fromEntries(
  Object.keys(CARE_VISIT_FIELDS).map((fact) => [fact, null]),
) as unknown as CareVisitFacts;

const row = (changes: Partial<CareVisitFacts> = {}): CareVisitFacts => ({
  ...{ ...BLANK, patientId: "P001", name: "Breakfast", services: "Personal Care" },
  ...{ weekdays: "Mon/Tue", wishedStart: "08:00", duration: 30, ...changes },
});

const sheet = (...rows: CareVisitFacts[]): ParsedSheet<CareVisitFacts> => ({
  ...{ sheet: "CareVisits", layout: "current", absent: [], headersKey: "" },
  ...{ usedColumns: [], ignoredColumns: [] },
  rows: rows.map((facts, index) => ({ row: index + 2, facts })),
});

const line = (id: number, changes: Partial<RegularVisit> = {}): RegularVisit => ({
  ...{ ...lineOfRow(row()), id, patientId: "P001", exceptions: [], ...changes },
});

const stored = (...regularVisits: RegularVisit[]): CarePackage => ({
  ...{ patientId: "P001", regularVisits, suspensions: [], version: 3 },
});

const plan = (rows: CareVisitFacts[], before?: CarePackage) =>
  planPackages(sheet(...rows), storedPackages(["P001", "P002"], ["E001"], before ? [before] : []));

describe("whose row it is", () => {
  const named = {
    ...storedPackages(["P001", "P002"], ["E001", "E002"]),
    patients: known("patient", ["P001", "P002"], { P001: "Marek Loddon", P002: "Ida Marsh" }),
    employees: known("employee", ["E001", "E002"], { E001: "Amira Ashdown", E002: "Liam O’Shea" }),
  };
  const said = (changes: Partial<CareVisitFacts>) => planPackages(sheet(row(changes)), named);

  it.each<[Partial<CareVisitFacts>, string, string]>([
    [{ patientId: "", patientName: "Loddon, Marek" }, "P001", "Loddon, Marek"],
    [{ patientId: "Marek Loddon" }, "P001", "Marek Loddon"],
    [{ patientId: "P-2" }, "P002", "P-2"],
    [{ patientId: "P002 Ida Marsh" }, "P002", "P002 Ida Marsh"],
  ])("%j is a patient, listed as a repair", (changes, patientId, from) => {
    const { changes: made, repairs, problems } = said(changes);
    expect(problems).toEqual([]);
    expect(made).toMatchObject([{ patientId }]);
    expect(repairs).toEqual([{ sheet: "CareVisits", row: 2, column: "PatientID", from, to: patientId }]);
  });

  it.each<[Partial<CareVisitFacts>, string]>([
    [
      { patientName: "Ida Marsh" },
      "The ID P001 is that of Marek Loddon, and the row names Ida Marsh. Correct the row.",
    ],
    [
      { patientId: "P1", patientName: "Joan Bloggs" },
      "The ID P001 is that of Marek Loddon, and the row names Joan Bloggs. Correct the row.",
    ],
    [{ patientId: "", patientName: "Ida" }, "There is no patient Ida on the list; correct the id"],
    [{ patientId: "" }, "The id is missing; write it here, or remove the whole row."],
  ])("%j is nobody", (changes, sentence) => {
    const { changes: made, problems } = said(changes);
    expect(made).toEqual([]);
    expect(problems).toMatchObject([{ row: 2, column: "PatientID" }]);
    expect(problems[0]?.message).toContain(sentence);
  });

  it("names its regular carers by ids or names", () => {
    for (const written of ["Amira Ashdown, Liam O'Shea", "E1 & E002", "Ashdown, Amira; O’Shea, Liam"])
      expect(said({ regularCarers: written }).changes[0]?.regularVisits).toMatchObject([
        { regularCarers: ["E001", "E002"] },
      ]);
    expect(said({ regularCarers: "E001, Amira" }).problems).toMatchObject([
      { column: "RegularCarers", value: "Amira" },
    ]);
    expect(said({ regularCarers: "E002, E001" }).repairs).toEqual([]);
  });
});

it("a regular visit that is written twice is said so", () => {
  expect(plan([row(), row({ name: "Tea", wishedStart: "17:00" }), row()]).problems).toMatchObject([
    { row: 4, message: "The rows 2 and 4 are the same regular visit; leave one of them out." },
  ]);
});

describe("a row", () => {
  it("has a start window of half an hour to each side, and of 15 minutes when it is time-critical", () => {
    expect(lineOfRow(row())).toMatchObject({ earliestStart: "07:30", latestStart: "08:30" });
    expect(lineOfRow(row({ timeCritical: "Y" }))).toMatchObject({
      ...{ earliestStart: "07:45", latestStart: "08:15" },
    });
  });

  it("ends after its last day, and takes nothing for granted about bank holidays but the usual", () => {
    expect(lineOfRow(row({ lastDay: "2026-12-31" }))).toMatchObject({
      ...{ until: "2027-01-01", bankHolidays: "as-usual", carersNeeded: 1, everyWeeks: 1 },
    });
  });
});

describe("a package", () => {
  it("is as it was when its rows say just that, in whatever order", () => {
    const before = stored(
      line(7),
      line(8, { name: "Tea", wishedStart: "17:00", earliestStart: "16:30", latestStart: "17:30" }),
    );
    const rows = [row({ name: "Tea", wishedStart: "17:00" }), row()];
    expect(plan(rows, before)).toEqual({
      changes: [],
      unchanged: 1,
      problems: [],
      repairs: [],
      questions: [],
    });
  });

  it("keeps the line that a row changes, with its number and its single days", () => {
    const exceptions = [{ date: "2026-12-24", cancelled: true as const }];
    const { changes } = plan([row({ duration: 45 })], stored(line(7, { exceptions })));
    expect(changes[0]?.regularVisits).toMatchObject([{ id: 7, duration: 45, exceptions }]);
  });

  it("tells two lines of one name apart by their weekdays", () => {
    const before = stored(line(7), line(8, { weekdays: ["Sat", "Sun"] }));
    const { changes } = plan([row({ weekdays: "Sat/Sun", duration: 60 }), row()], before);
    expect(changes[0]?.regularVisits.map(({ id, duration }) => [id, duration])).toEqual([
      [7, 30],
      [8, 60],
    ]);
  });

  it("loses what is not listed any more, but for what has ended", () => {
    const before = stored(line(7), line(8, { name: "Tea" }), line(9, { name: "Bed", until: "2026-10-01" }));
    const { changes } = plan([row()], before);
    expect(changes[0]?.regularVisits.map(({ id }) => id)).toEqual([7, 9]);
  });

  it("of a patient who is not listed stays as it is", () => {
    const { changes } = plan([row({ patientId: "p002" })], stored(line(7)));
    expect(changes.map(({ patientId, before }) => [patientId, before])).toEqual([["P002", null]]);
  });
});

describe("what cannot be stored is said of its cell:", () => {
  for (const [what, changes, column] of [
    ["an unknown patient", { patientId: "P099" }, "PatientID"],
    ["an unknown carer", { regularCarers: "E001, E099" }, "RegularCarers"],
    ["a wished start outside of its window", { latestStart: "07:45", earliestStart: "07:30" }, "WishedStart"],
    ["alternate weeks without a week", { everyWeeks: "2" }, "WeeksFrom"],
    ["a last day before the first", { from: "2026-12-02", lastDay: "2026-12-01" }, "LastDay"],
  ] as const)
    it(what, () => {
      expect(plan([row(changes)])).toMatchObject({
        changes: [],
        problems: [{ sheet: "CareVisits", row: 2, column }],
      });
    });

  it("two visits at once", () => {
    const { problems } = plan([row(), row({ name: "Tea", wishedStart: "08:15" })]);
    expect(problems[0]?.message).toContain("Breakfast and Tea of this patient would overlap");
  });
});
