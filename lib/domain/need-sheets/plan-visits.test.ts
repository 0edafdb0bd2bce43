import { describe, expect, it } from "vitest";
import type { SingleVisitFacts } from "../fields/single-visit-fields";
import { planVisits, type VisitsStored, visitKey } from "./plan-visits";
import { known } from "./stored.test-data";

const row = (changes: Partial<SingleVisitFacts> = {}): SingleVisitFacts => ({
  ...{ patientId: "P001", date: null, services: "Exercise", earliestStart: "2026-12-08T09:00" },
  ...{ patientName: null, end: null, latestEnd: "2026-12-08T12:00", duration: 45, notes: null, ...changes },
});

const STORED: VisitsStored = {
  ...{ patients: known("patient", ["P001"]), made: new Set(), present: "2026-11-23T08:00" },
  exists: (local) => local !== "2027-03-28T01:30",
};

const plan = (rows: SingleVisitFacts[], stored: Partial<VisitsStored> = {}) =>
  planVisits(
    {
      ...{ sheet: "Visits", layout: "current", headersKey: "", usedColumns: [], ignoredColumns: [] },
      ...{ absent: [], rows: rows.map((facts, index) => ({ row: index + 2, facts })) },
    },
    { ...STORED, ...stored },
  );

describe("a row", () => {
  it("makes a visit that lies between its times", () => {
    expect(plan([row()]).added).toEqual([
      {
        ...{ row: 2, patientId: "P001", services: ["exercise"], startTime: "2026-12-08T09:00" },
        ...{ duration: 45, window: { from: "09:00", to: "12:00" }, notes: null },
      },
    ]);
  });

  it("with another name beside the id is asked about once, and one answer settles all of them", () => {
    const rows = ["2026-12-08T09:00", "2026-12-09T09:00"].map((earliestStart) =>
      row({ earliestStart, latestEnd: null, patientName: "Peggy" }),
    );
    const patients = (said: Record<string, boolean>) =>
      known("patient", ["P001"], { P001: "Margaret Shaw" }, said);
    const asked = plan(rows, { patients: patients({}) });
    expect(asked).toMatchObject({ added: [], problems: [{ row: 2 }, { row: 3 }] });
    expect(asked.problems.map(({ choices }) => choices)).toEqual([
      ["the same person", "somebody else"],
      ["the same person", "somebody else"],
    ]);
    expect(asked.questions).toMatchObject([{ word: "P001 Peggy" }, { word: "P001 Peggy" }]);
    expect(asked.questions[0]?.sentence).toBe(
      "The ID P001 is that of Margaret Shaw. Is Peggy, beside this ID, the same person?",
    );
    const settled = plan(rows, { patients: patients({ "P001 Peggy": true }) });
    expect(settled).toMatchObject({ problems: [], questions: [], added: [{ row: 2 }, { row: 3 }] });
    expect(settled.repairs).toMatchObject([
      { row: 2, from: "P001 Peggy", to: "P001" },
      { row: 3, from: "P001 Peggy", to: "P001" },
    ]);
    const denied = plan(rows, { patients: patients({ "P001 Peggy": false }) });
    expect(denied).toMatchObject({ added: [], questions: [], problems: [{ row: 2 }, { row: 3 }] });
    expect(denied.problems[0]).not.toHaveProperty("choices");
    const inOneCell = row({ patientId: "", patientName: "Peggy (P001)", latestEnd: null });
    expect(plan([inOneCell], { patients: patients({ "P001 Peggy": true }) }).added).toHaveLength(1);
  });

  it.each([
    ["P001", "Peggy Shaw"],
    ["P001", "Peggy"],
    ["", "P001 - Peggy Shaw"],
  ])("%j with the name %j of somebody else on the list is a problem, whatever was said of it", (id, name) => {
    const names = { P001: "Margaret Shaw", P002: "Peggy Shaw" };
    const said = { "P001 Peggy Shaw": true, "P001 Peggy": true };
    const patients = known("patient", ["P001", "P002"], names, said);
    const planned = plan([row({ patientId: id, patientName: name })], { patients });
    expect(planned).toMatchObject({ added: [], questions: [], problems: [{ row: 2 }] });
    expect(planned.problems[0]).not.toHaveProperty("choices");
  });

  it("that another sheet of the same list has already is named with both sheets", () => {
    const rows = ["Mon", "Tue"].map((sheet) => ({ row: 3, facts: row(), from: { sheet, absent: [] } }));
    const sheet = { sheet: "Mon, Tue", layout: "current", headersKey: "", usedColumns: [] } as const;
    const { problems } = planVisits(
      { ...sheet, usedColumns: [], ignoredColumns: [], absent: [], rows },
      STORED,
    );
    const message =
      "Row 3 of the sheet Mon and row 3 of the sheet Tue are the same visit; leave one of them out.";
    expect(problems).toMatchObject([{ sheet: "Tue", row: 3, message }]);
  });

  it("may give the day in a column of its own, reach over midnight, and leave the length to the service", () => {
    const night = row({ date: "2026-12-08", earliestStart: "22:00", latestEnd: "01:00", duration: null });
    expect(plan([night]).added).toMatchObject([
      { startTime: "2026-12-08T22:00", duration: 60, window: { from: "22:00", to: "01:00" } },
    ]);
  });

  it("without a latest end starts at its very time", () => {
    expect(plan([row({ latestEnd: null })]).added).toMatchObject([{ window: null }]);
  });

  it("whose visit was made already adds nothing, and neither does one whose time has passed", () => {
    const [made] = plan([row()]).added;
    const again = plan([row()], { made: new Set(made ? [visitKey(made)] : []) });
    expect([again.added, again.unchanged]).toEqual([[], 1]);
    const late = plan([row()], { present: "2026-12-08T09:01" });
    expect(late).toMatchObject({ added: [], leftOut: [{ sheet: "Visits", row: 2, reason: "past visit" }] });
  });
});

describe("what cannot be stored is said of its cell:", () => {
  for (const [what, changes, column] of [
    ["an unknown patient", { patientId: "P099" }, "PatientID"],
    ["a time without a day", { earliestStart: "09:00" }, "EarliestStart"],
    ["a time that the clocks skip", { earliestStart: "2027-03-28T01:30", latestEnd: null }, "EarliestStart"],
    ["an end before the start", { latestEnd: "2026-12-08T08:00" }, "LatestEnd"],
    ["too little time", { latestEnd: "2026-12-08T09:30" }, "LatestEnd"],
    ["an end days later", { latestEnd: "2026-12-10T09:30" }, "LatestEnd"],
    ["a visit of no length to speak of", { duration: 3 }, "EstimatedDuration"],
  ] as const)
    it(what, () => {
      expect(plan([row(changes)])).toMatchObject({ added: [], problems: [{ row: 2, column }] });
    });

  it("the same visit twice", () => {
    expect(plan([row(), row()]).problems).toMatchObject([
      { row: 3, message: expect.stringContaining("rows 2 and 3") },
    ]);
  });
});

describe("a row with an end", () => {
  const ends = (end: string, duration: number | null = null) =>
    plan([row({ earliestStart: "2026-12-08T09:00", latestEnd: null, end, duration })]);

  it("is as long as from its start to its end", () => {
    expect(ends("09:45").added).toMatchObject([{ duration: 45, window: null }]);
    expect(ends("2026-12-08T10:00", 60).added).toMatchObject([{ duration: 60 }]);
  });

  it("is a problem when the length says otherwise", () => {
    expect(ends("10:00", 30)).toMatchObject({
      added: [],
      problems: [
        {
          column: "End",
          message:
            "From 09:00 to 10:00 is 60 minutes, but the Duration column says 30. Use LatestEnd for the time by which the visit must be over.",
        },
      ],
    });
  });
});
