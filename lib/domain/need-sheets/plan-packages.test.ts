import { describe, expect, it } from "vitest";
import type { CarePackage } from "../care-package/care-package";
import type { RegularVisit } from "../care-package/regular-visit";
import { CARE_VISIT_FIELDS, type CareVisitFacts } from "../fields/care-visit-fields";
import type { ParsedSheet } from "../workbook";
import { lineOfRow } from "./care-visit-rows";
import { planPackages } from "./plan-packages";
import { storedPackages } from "./stored.test-data";

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
    expect(plan(rows, before)).toEqual({ changes: [], unchanged: 1, problems: [] });
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
