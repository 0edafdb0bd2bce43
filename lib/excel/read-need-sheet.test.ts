import { describe, expect, it } from "vitest";
import { branchWorkbook } from "@/e2e/workbooks/branch";
import { type CellValue, dateCell } from "@/e2e/workbooks/bytes";
import { NO_ANSWERS } from "./answers";
import { readWorkbook } from "./read-workbook";
import { fromChunks, toChunks } from "./workbook-chunks";

const HEADERS = ["PatientID", "VisitName", "Services", "Weekdays", "WishedStart", "Duration", "LastDay"];
const TEA = ["P001", "Tea", "Meal Prep", "Daily", "17:00", 30, ""];

const read = (needs: Record<string, CellValue[][]>, answers = NO_ANSWERS) =>
  readWorkbook(
    branchWorkbook(
      [{ EmployeeID: "E001", Name: "Amira Ashdown" }],
      [{ PatientID: "P001", PatientName: "Marek Loddon" }],
      [],
      needs,
    ),
    answers,
  );

describe("the sheet CareVisits", () => {
  it("is read with whatever forms people write", () => {
    const { needs, repairs, problems } = read({
      "care visits": [
        ["Care visits of the branch"],
        HEADERS,
        ["P001", "Tea", "meals & personal care", "Mon-Wed", 0.7083333333, "1 h", dateCell(46387)],
      ],
    });
    expect(problems).toEqual([]);
    expect(needs.careVisits?.rows).toMatchObject([
      {
        row: 3,
        facts: {
          ...{ services: "Meal Prep, Personal Care", weekdays: "Mon/Tue/Wed", wishedStart: "17:00" },
          ...{ duration: 60, lastDay: "2026-12-31" },
        },
      },
    ]);
    expect(repairs.map(({ column }) => column)).toEqual(
      expect.arrayContaining(["Services", "Weekdays", "WishedStart", "Duration"]),
    );
  });

  it("comes out of the worker as it was read there", async () => {
    const workbook = read({
      CareVisits: [HEADERS, TEA],
      Availability: [["EmployeeID", "Weekdays", "From", "Until"]],
    });
    expect(await fromChunks(toChunks(workbook))).toEqual(workbook);
    expect(workbook.needs.careVisits?.rows).toHaveLength(1);
  });

  it("may be missing, empty or without a row", () => {
    expect(read({}).needs.careVisits).toBeNull();
    expect(read({ CareVisits: [] })).toMatchObject({ problems: [], needs: { careVisits: { rows: [] } } });
    expect(read({ CareVisits: [HEADERS] })).toMatchObject({ problems: [] });
  });

  it("has a column of its own for each thing that it needs; a renamed one can be said", () => {
    const renamed = HEADERS.with(4, "When");
    const { problems, needs } = read({ CareVisits: [renamed, TEA] });
    expect(problems).toMatchObject([{ sheet: "CareVisits", column: "WishedStart" }]);
    expect(needs.careVisits).toMatchObject({ rows: [], ignoredColumns: ["When"] });
    const columns = [{ kind: null, headersKey: null, header: "When", as: "WishedStart" }];
    expect(read({ CareVisits: [renamed, TEA] }, { values: [], columns }).problems).toEqual([]);
  });

  it.each([
    ["Care Packages", ["Client ID", "Call", "Tasks", "Days", "Start Time", "Length (mins)"]],
    ["Regular calls", ["Service User No", "Visit", "Service Type", "Day(s)", "Time", "Minutes"]],
    ["CareVisits Dec 2026", ["patient id", "Slot", "Support", "Days of week", "Start", "Duration"]],
  ])("is known as %s, with the headers of other people", (name, headers) => {
    const { needs, problems } = read({ [name]: [headers, TEA.slice(0, 6)] });
    expect(problems).toEqual([]);
    expect(needs.careVisits?.rows).toMatchObject([{ facts: { patientId: "P001", duration: 30 } }]);
  });

  it("reads whose visit it is from a name, and how many carers from a yes or a no", () => {
    const { needs, problems } = read({
      CareVisits: [
        ["Client", ...HEADERS.slice(1), "Double-up"],
        ["Marek Loddon", ...TEA.slice(1), "Y"],
        ["Marek Loddon", ...TEA.with(1, "Bed").slice(1), "No"],
      ],
    });
    expect(problems).toEqual([]);
    expect(needs.careVisits?.rows).toMatchObject([
      { facts: { patientId: "", patientName: "Marek Loddon", carers: "2" } },
      { facts: { carers: "1" } },
    ]);
    expect(needs.careVisits?.absent).not.toContain("patientName");
  });

  it("asks about rows that are no visit, each as what it looks like", () => {
    const rows = [
      ["Team North"],
      TEA,
      ["Total", "", "", "", "", 30],
      ["", "", "", "", "Total hours", 3.5],
      HEADERS,
      ["Printed 30/11/2026 Page 1 of 1"],
      ["#REF!", ...TEA.slice(1)],
    ];
    const beside = read({
      CareVisits: [[...HEADERS, "Remarks"], TEA, [...HEADERS.map(() => ""), "see file"]],
    });
    expect(beside.problems).toMatchObject([
      {
        row: 3,
        column: "Remarks",
        message: expect.stringContaining("Nothing in this row is in a column that Rota reads."),
      },
    ]);
    const { problems, questions, needs } = read({ CareVisits: [HEADERS, ...rows] });
    expect(problems.map(({ row, message }) => `${row} ${/looks like ([^,]*)/.exec(message)?.[1]}`)).toEqual([
      "2 a heading",
      "4 a total",
      "5 a total",
      "6 the column headings again",
      "7 a line added by a printer or an export",
      "8 a broken formula",
    ]);
    expect(problems[0]?.message).toContain("not a regular visit");
    expect(needs.careVisits?.rows.map(({ row }) => row)).toEqual([3]);
    const values = questions.map(({ column, word }) => ({ kind: null, column, word, answer: "leave out" }));
    const again = read({ CareVisits: [HEADERS, ...rows] }, { values, columns: [] });
    expect(again.problems).toEqual([]);
    expect(again.leftOut).toHaveLength(6);
  });

  it("says when two cells of a row contradict each other", () => {
    const headers = [...HEADERS, "EveryWeeks", "WeeksFrom"];
    const alternate = [...TEA.with(3, "Alt Mon"), "", "2026-12-07"];
    const { needs } = read({ CareVisits: [headers, alternate] });
    expect(needs.careVisits?.rows).toMatchObject([{ facts: { weekdays: "Mon", everyWeeks: "2" } }]);
    expect(read({ CareVisits: [headers, alternate.with(7, "weekly")] }).problems).toMatchObject([
      { row: 2, column: "Weekdays", message: expect.stringContaining('says "2" and another cell') },
    ]);
  });

  it("asks about a word once a sheet, with every row that has it", () => {
    const odd = TEA.with(2, "Tuck-in");
    const { questions } = read({ CareVisits: [HEADERS, odd, odd.with(1, "Bed").with(4, "21:00")] });
    expect(questions).toMatchObject([{ sheet: "CareVisits", column: "Services", rows: [2, 3] }]);
    const values = [{ kind: null, column: "Services", word: "tuck-in", answer: "Personal Care" }];
    expect(read({ CareVisits: [HEADERS, odd] }, { values, columns: [] }).problems).toEqual([]);
  });

  it("is read beside the others under the names that people give them", () => {
    const { needs, problems } = read({
      "Staff availability": [
        ["Carer", "Days", "Start", "Finish"],
        ["Amira Ashdown", "Mon-Fri 07:00-14:00", "", ""],
        ["Amira Ashdown", "Sat", "07:00-11:00 & 16:00-22:00", ""],
        ["Amira Ashdown", "Sun", "OFF", "OFF"],
        ["Amira Ashdown", "Sun", "07:00-11:00, 16:00-22:00", "20:00"],
      ],
      "Visits wk 7 Dec": [
        ["Patient ID", "Task", "Date", "Start", "End"],
        ["P001", "Meals", "07/12/2026", "09:00", "24:00"],
      ],
    });
    expect(needs.availability?.rows).toMatchObject([
      { facts: { windows: "Mon/Tue/Wed/Thu/Fri 07:00-14:00", from: "07:00", until: "14:00" } },
      { facts: { weekdays: "Sat", windows: "07:00-11:00, 16:00-22:00", until: "22:00" } },
      { facts: { weekdays: "Sun", windows: "off", from: null } },
    ]);
    expect(needs.visits?.rows).toMatchObject([{ facts: { earliestStart: "09:00", end: "00:00" } }]);
    expect(problems).toMatchObject([{ row: 5, column: "Start", value: "22:00" }]);
  });

  it("may have a column of availability for each weekday", () => {
    const headers = [
      "Employee ID",
      "Name",
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat",
      "Sun",
      "Contract Hours",
    ];
    const { needs, problems, repairs } = read({
      Availability: [
        headers,
        [
          "E001",
          "Amira Ashdown",
          "07:00-14:00",
          "07:00-11:00, 16:00-22:00",
          "off",
          "",
          "7am - 2pm",
          "",
          "",
          30,
        ],
        ["E002", "Bethan Holkham", "", "", "", "", "", "", "", 20],
        ["E003", "Carys Blofield", "mornings"],
        ["E004", "Dilys Salthouse", "x", "07:00-14:00"],
      ],
    });
    expect(needs.availability?.rows.slice(0, 5)).toMatchObject([
      { row: 2, facts: { weekdays: "Mon", from: "07:00", until: "14:00", contractedHours: 30 } },
      { facts: { weekdays: "Tue", windows: "07:00-11:00, 16:00-22:00" } },
      { facts: { weekdays: "Wed", windows: "off" } },
      { facts: { weekdays: "Thu", windows: "off" } },
      { facts: { weekdays: "Fri", from: "07:00", until: "14:00" } },
    ]);
    expect(needs.availability?.ignoredColumns).toEqual([]);
    expect(needs.availability?.usedColumns).toContainEqual({ header: "Mon", fact: "weekdays" });
    expect(needs.availability?.absent).not.toContain("weekdays");
    expect(repairs).toContainEqual({
      ...{ sheet: "Availability", row: 2, column: "Fri", from: "7am - 2pm", to: "07:00-14:00" },
    });
    expect(problems).toMatchObject([
      { row: 3, column: "Mon", message: expect.stringContaining("has no hours") },
      { row: 4, column: "Mon", value: "mornings" },
      { row: 5, column: "Mon", value: "x" },
    ]);
  });

  it("takes a whole day that is formatted with a time for midnight", () => {
    const { needs, problems } = read({
      Visits: [
        ["PatientID", "TaskType", "EarliestStart", "EstimatedDuration"],
        ["P001", "Meal Prep", { t: "n", v: 46363, z: "dd/mm/yyyy hh:mm" }, 30],
        ["P001", "Meal Prep", { t: "n", v: 46363, z: "dd/mm/yyyy" }, 30],
      ],
    });
    expect(needs.visits?.rows).toMatchObject([{ row: 2, facts: { earliestStart: "2026-12-07T00:00" } }]);
    expect(problems).toMatchObject([{ row: 3, column: "EarliestStart" }]);
  });

  it.each([
    ["Visits Mon", "Visits Tue"],
    ["Mon", "Tue"],
    ["Mon 7 Dec", "Tue 8 Dec"],
    ["Single visits", "Ad-hoc visits"],
    ["Visits North", "Visits South"],
    ["Visits", "Visits South"],
    ["Visits Old Town", "Visits Test Valley"],
    ["Visits New Forest", "Visits Last Lane"],
    ["Visits", "Visits Old Town wk 30 Nov"],
    ["Visits - Team A", "Visits wk 30 Nov"],
  ])("on two sheets, %s and %s, is one list whose rows know their sheet", (one, other) => {
    const headers = ["Day", "PatientID", "TaskType", "Start"];
    const { needs, leftOut, problems } = read({
      [one]: [["Monday"], headers, ["2026-12-07", "P001", "Meal Prep", "09:00"]],
      [other]: [headers, ["2026-12-08", "P001", "Meal Prep", "09:00"], ["2026-12-08", "P001", "", "10:00"]],
      Wed: [["Who is in the office"], ["Jan"]],
    });
    expect(needs.visits).toMatchObject({ sheet: `${one}, ${other}` });
    expect(needs.visits?.rows).toMatchObject([
      { row: 3, from: { sheet: one }, facts: { date: "2026-12-07" } },
      { row: 2, from: { sheet: other }, facts: { date: "2026-12-08" } },
    ]);
    expect(problems).toMatchObject([{ sheet: other, row: 3, column: "TaskType" }]);
    expect(leftOut.map(({ sheet, reason }) => `${sheet}: ${reason}`).sort()).toEqual(
      [`${one}: title`, "Wed: another sheet"].sort(),
    );
  });

  it("on two sheets with other columns keeps of each carer what neither row says", () => {
    const days = ["EmployeeID", "Weekdays", "From", "Until"];
    const { needs } = read({
      "Availability North": [days],
      Availability: [
        [...days, "MostHours"],
        ["E001", "Mon", "07:00", "14:00", 30],
      ],
      "Staff availability": [days, ["E001", "Tue", "07:00", "14:00"]],
    });
    expect(needs.availability?.absent).not.toContain("mostHours");
    expect(needs.availability?.rows.map(({ from }) => from?.absent.includes("mostHours"))).toEqual([
      false,
      true,
    ]);
  });

  const DAYS = ["EmployeeID", "Weekdays", "From", "Until"];
  const CALLS = ["PatientID", "TaskType", "Start"];
  it.each<[string, string, CellValue[], CellValue[], CellValue[]]>([
    ["CareVisits v1", "CareVisits v2", HEADERS, TEA, ["P001", "Tea", "Meal Prep", "Daily", "18:30", 45, ""]],
    ["CareVisits Nov 2026", "CareVisits Dec 2026", HEADERS, TEA, TEA],
    ["Care visits", "Regular visits", HEADERS, TEA, TEA],
    [
      "Availability Nov",
      "Availability Dec",
      DAYS,
      ["E001", "Mon", "07:00", "14:00"],
      ["E001", "Tue", "07:00", "14:00"],
    ],
    ["Availability North", "Availability South", DAYS, ["E001", "Mon", "07:00", "14:00"], []],
    ...[
      ["Visits v1", "Visits v2"],
      ["Visits", "Visits old"],
      ["Visits", "Visits (old)"],
      ["Visits North", "Visits North final"],
      ["Visits North", "Visits (copy)"],
      ["Visits North", "Visits old North"],
      ["Visits North", "Visits test list"],
    ].map(([one = "", other = ""]): [string, string, CellValue[], CellValue[], CellValue[]] => [
      one,
      other,
      CALLS,
      ["P001", "Meal Prep", "2026-12-07 09:00"],
      ["P001", "Meal Prep", "2026-12-07 12:00"],
    ]),
  ])("of one kind, %s and %s, are a problem that names both", (one, other, headers, row, another) => {
    const { problems, leftOut } = read({ [one]: [headers, row], [other]: [headers, another] });
    expect(problems).toMatchObject([{ message: expect.stringContaining(`${one} and ${other}`) }]);
    expect(leftOut).toEqual([]);
  });

  it.each(["Visits North", "Visits North final", "Visits Old Town", "Visits Test Valley new"])(
    "on one sheet that is called %s are read",
    (sheet) => {
      const { needs, leftOut } = read({ [sheet]: [CALLS, ["P001", "Meal Prep", "2026-12-07 09:00"]] });
      expect([needs.visits?.rows.length, leftOut]).toEqual([1, []]);
    },
  );

  it.each<[string, string, string]>([
    ["Mon", "Tue", "09:00"],
    ["Monica", "Sarah", "2026-12-07 09:00"],
    ["April", "Sarah", "2026-12-07 09:00"],
    ["Monitoring", "Final", "2026-12-07 09:00"],
    ["1", "new", "2026-12-07 09:00"],
    ["Visits North", "Visits South", "09:00"],
  ])("that are called %s and %s with the start %s are left out alike", (one, other, start) => {
    const rows = [CALLS, ["P001", "Meal Prep", start]];
    const { problems, leftOut, needs } = read({ [one]: rows, [other]: rows });
    expect([problems, needs.visits]).toEqual([[], null]);
    expect(leftOut.map(({ sheet }) => sheet).sort()).toEqual([one, other].sort());
  });
});
