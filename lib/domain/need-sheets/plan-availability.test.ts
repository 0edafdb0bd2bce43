import { describe, expect, it } from "vitest";
import type { RecordedAvailability } from "../availability/availability";
import { AVAILABILITY_FIELDS, type AvailabilityFacts, OFF } from "../fields/availability-fields";
import type { ParsedSheet } from "../workbook";
import { nothingRecorded } from "./availability-rows";
import { planAvailability } from "./plan-availability";
import { storedAvailability } from "./stored.test-data";

const BLANK = Object.fromEntries(
  Object.keys(AVAILABILITY_FIELDS).map((fact) => [fact, null]),
) as unknown as AvailabilityFacts;

const row = (changes: Partial<AvailabilityFacts> = {}): AvailabilityFacts => ({
  ...{ ...BLANK, employeeId: "E001", weekdays: "Mon/Tue", from: "07:00", until: "11:00", ...changes },
});
const aboutDay = (changes: Partial<AvailabilityFacts>) =>
  row({ weekdays: null, from: null, until: null, ...changes });

const plan = (
  rows: AvailabilityFacts[],
  before: RecordedAvailability[] = [],
  absent: ParsedSheet<AvailabilityFacts>["absent"] = [],
) =>
  planAvailability(
    {
      ...{ sheet: "Availability", layout: "current", headersKey: "", usedColumns: [], ignoredColumns: [] },
      ...{ absent, rows: rows.map((facts, index) => ({ row: index + 2, facts })) },
    },
    storedAvailability(["E001", "E002"], before),
  );
const afterOf = (...args: Parameters<typeof plan>) => plan(...args).changes[0]?.after;

describe("the rows of a carer", () => {
  it("make several windows a day, alternating weeks and the last day included", () => {
    const rows = [
      row({ contractedHours: 30, optOut: "Y" }),
      row({ weekdays: "Mon", from: "16:00", until: "22:00" }),
      row({ weekdays: "Sat", everyWeeks: "2", weeksFrom: "2026-12-07", validUntil: "2026-12-31" }),
    ];
    expect(afterOf(rows)).toMatchObject({
      ...{ contractedHours: 30, optedOutOf48Hours: true, version: 1 },
      windows: [
        { weekday: "Mon", from: "07:00" },
        { weekday: "Mon", from: "16:00" },
        { weekday: "Tue", from: "07:00" },
        { weekday: "Sat", everyWeeks: 2, validUntil: "2027-01-01" },
      ],
    });
  });

  it("replace what is recorded, but for single days that they do not name", () => {
    const before = {
      ...nothingRecorded("E001"),
      exceptions: [
        { date: "2026-12-24", windows: [], notes: null },
        { date: "2026-12-25", windows: [], notes: null },
      ],
    };
    const rows = [row(), aboutDay({ date: "2026-12-25", from: "08:00", until: "10:00" })];
    expect(afterOf(rows, [before])?.exceptions).toEqual([
      { date: "2026-12-24", windows: [], notes: null },
      { date: "2026-12-25", windows: [{ from: "08:00", until: "10:00" }], notes: null },
    ]);
  });

  it("leave what the sheet has no column for", () => {
    const before = { ...nothingRecorded("E001"), contractedHours: 30, mostHours: 40 };
    expect(afterOf([row()], [before], ["contractedHours"])).toMatchObject({
      ...{ contractedHours: 30, mostHours: null },
    });
  });

  it("with hours a week alone leave the pattern to the workbook, with no days there are none", () => {
    expect(afterOf([aboutDay({ contractedHours: 20 })])?.windows).toBeNull();
    expect(afterOf([aboutDay({ weekdays: "No days" })])?.windows).toEqual([]);
  });

  it("that say what is recorded change nothing", () => {
    const recorded = afterOf([row({ contractedHours: 30 })]) as RecordedAvailability;
    expect(plan([row({ contractedHours: 30 })], [recorded])).toEqual({
      ...{ changes: [], unchanged: 1, problems: [], repairs: [], questions: [] },
    });
  });
});

describe("what cannot be stored is said of its cell:", () => {
  for (const [what, rows, place] of [
    ["an unknown carer", [row({ employeeId: "E099" })], [2, "EmployeeID"]],
    ["an end without a start", [row({ from: null })], [2, "From"]],
    ["weekdays without hours", [row({ from: null, until: null })], [2, "From"]],
    ["hours without weekdays", [row({ weekdays: null })], [2, "Weekdays"]],
    ["weekdays and a day", [row({ date: "2026-12-24" })], [2, "Date"]],
    ["alternate weeks without a week", [row(), row({ weekdays: "Wed", everyWeeks: "2" })], [3, "WeeksFrom"]],
    ["overlapping hours", [row(), row({ from: "10:00", until: "12:00" })], [2, "Weekdays"]],
    ["two contracts", [row({ contractedHours: 30 }), row({ contractedHours: 20 })], [3, "ContractedHours"]],
    ["more hours than are lawful", [row({ mostHours: 60 })], [2, "MostHours"]],
  ] as [string, AvailabilityFacts[], [number, string]][])
    it(what, () => {
      const [{ row: at, column } = {}] = plan(rows).problems;
      expect([at, column]).toEqual(place);
    });
});

it("a row of several weekdays is named once when it is of nobody", () => {
  const rows = ["Mon", "Tue"].map((weekdays) => ({ row: 2, facts: row({ employeeId: "E099", weekdays }) }));
  const { problems } = planAvailability(
    {
      ...{ sheet: "Availability", layout: "current", headersKey: "", usedColumns: [], ignoredColumns: [] },
      absent: [],
      rows,
    },
    storedAvailability(["E001"]),
  );
  expect(problems).toMatchObject([{ row: 2, column: "EmployeeID", value: "E099" }]);
});

describe("a row with hours in one cell", () => {
  it("has each of its windows, and none on a day off", () => {
    const rows = [
      row({ windows: "07:00-11:00, 16:00-22:00", from: "07:00", until: "22:00", weekdays: "Mon" }),
      row({ weekdays: "Sat", from: null, until: null, windows: OFF }),
      aboutDay({ date: "2026-12-24", windows: "08:00-10:00, 14:00-16:00", from: "08:00", until: "16:00" }),
    ];
    expect(afterOf(rows)).toMatchObject({
      windows: [
        { weekday: "Mon", from: "07:00", until: "11:00" },
        { weekday: "Mon", from: "16:00", until: "22:00" },
      ],
      exceptions: [{ date: "2026-12-24", windows: [{ from: "08:00" }, { from: "14:00" }] }],
    });
  });

  it("leaves a carer who is off on all days of the sheet without any", () => {
    expect(afterOf([row({ from: null, until: null, windows: OFF })])).toMatchObject({ windows: [] });
  });
});
