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
    const renamed = HEADERS.with(4, "Time");
    const { problems, needs } = read({ CareVisits: [renamed, TEA] });
    expect(problems).toMatchObject([{ sheet: "CareVisits", column: "WishedStart" }]);
    expect(needs.careVisits).toMatchObject({ rows: [], ignoredColumns: ["Time"] });
    const columns = [{ kind: null, headersKey: null, header: "Time", as: "WishedStart" }];
    expect(read({ CareVisits: [renamed, TEA] }, { values: [], columns }).problems).toEqual([]);
  });

  it("asks about a word once a sheet, with every row that has it", () => {
    const odd = TEA.with(2, "Tuck-in");
    const { questions } = read({ CareVisits: [HEADERS, odd, odd.with(1, "Bed").with(4, "21:00")] });
    expect(questions).toMatchObject([{ sheet: "CareVisits", column: "Services", rows: [2, 3] }]);
    const values = [{ kind: null, column: "Services", word: "tuck-in", answer: "Personal Care" }];
    expect(read({ CareVisits: [HEADERS, odd] }, { values, columns: [] }).problems).toEqual([]);
  });

  it("twice is a problem", () => {
    const { problems } = read({ CareVisits: [HEADERS], "Regular Visits": [HEADERS] });
    expect(problems[0]?.message).toContain("both list regular visits");
  });
});
