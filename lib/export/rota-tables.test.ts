import { expect, test } from "vitest";
import { read, utils } from "xlsx";
import { careSystemsRota, type ExportedVisit, flatRota } from "./rota-tables";
import { carerWeeks, patientWeeks } from "./week-sheets";
import { excelSerial, workbookOf } from "./workbook";

const visit = (more: Partial<ExportedVisit> = {}): ExportedVisit => ({
  id: 7,
  patientId: "P001",
  patientName: "=Cyd Ash",
  startTime: "2026-11-29T22:30",
  endTime: "2026-11-30T06:00",
  duration: 450,
  services: ["medicine", "personal_care"],
  carersNeeded: 2,
  isCancelled: false,
  assignments: [{ employeeId: "E001", employeeName: "Ann Bee", travel: 12, overrideReason: null }],
  lacking: 1,
  ...more,
});

const sheetsOf = (tables: Parameters<typeof workbookOf>[0]) => {
  const book = read(workbookOf(tables), { cellDates: true, UTC: true });
  return book.SheetNames.map((name) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}));
};

test("a double-up that lacks a carer is a row for each of the two", () => {
  const [rows = []] = sheetsOf([flatRota([visit()])]);
  expect(rows.map(({ State, Carer }) => [State, Carer])).toEqual([
    ["Assigned", "Ann Bee"],
    ["Needs a carer", undefined],
  ]);
  expect(rows[0]).toMatchObject({ Patient: "=Cyd Ash", Services: "Medication, Personal Care", Day: "Sun" });
});

test("dates are real dates, to the minute", () => {
  const [rows = []] = sheetsOf([flatRota([visit()])]);
  const { Date: day, End: end } = rows[0] as { Date: Date; End: Date };
  expect(day.toISOString()).toBe("2026-11-29T00:00:00.000Z");
  expect(Math.abs(end.getTime() - Date.UTC(2026, 10, 30, 6))).toBeLessThan(1000);
  expect(excelSerial("1900-03-01")).toBe(61);
  expect(excelSerial("2026-11-30T12:00")).toBe(46356.5);
});

test("care systems get their own columns and nothing that was cancelled", () => {
  const [rows = []] = sheetsOf([careSystemsRota([visit(), visit({ isCancelled: true })], "Norwich")]);
  expect(rows).toHaveLength(2);
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "Start Time",
    "End Time",
    "Assignee",
    "Service User",
    "Branch",
    "Service Type",
    "Duration (mins)",
    "Travel Time (mins)",
  ]);
});

test("weeks show each day's run, and what is missing", () => {
  const monday = visit({ id: 8, startTime: "2026-11-30T07:00", endTime: "2026-11-30T07:30", duration: 30 });
  const [carers = [], patients = []] = sheetsOf([
    carerWeeks([monday, visit()]),
    patientWeeks([monday, visit()]),
  ]);
  expect(carers).toHaveLength(2);
  expect(carers[1]).toMatchObject({ Carer: "Ann Bee", Mon: "07:00–07:30 =Cyd Ash", Visits: 1, Hours: 0.5 });
  expect(patients[0]).toMatchObject({ Sun: "22:30–06:00 Ann Bee, needs a carer", "Carers missing": 1 });
});
