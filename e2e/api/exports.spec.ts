import { read, utils } from "xlsx";
import { groupBy } from "../../lib/reports/group";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, type Place, post } from "./support/ask";
import { logs, upload, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { generated, NEXT_WEEK } from "./support/weeks";

type Row = Record<string, unknown>;

const UNTIL = "2026-12-07";
const WEEK = `from=${NEXT_WEEK}&until=${UNTIL}`;

const server = sharedServer(async (place) => {
  await uploaded(place, currentWorkbook());
  await post(place, "/care-packages/confirm");
  await generated(place, { week: NEXT_WEEK });
});

async function downloaded(place: Place, path: string): Promise<{ bytes: Uint8Array; name: string }> {
  const answer = await fetch(`${place.url}${path}`);
  expect(answer.status, path).toBe(200);
  const name = /filename="([^"]*)"/.exec(answer.headers.get("content-disposition") ?? "")?.[1] ?? "";
  return { bytes: new Uint8Array(await answer.arrayBuffer()), name };
}

/** The rows of each sheet, with dates as dates. */
async function sheets(place: Place, path: string): Promise<Record<string, Row[]>> {
  const book = read((await downloaded(place, path)).bytes, { cellDates: true, UTC: true });
  return Object.fromEntries(
    book.SheetNames.map((name) => [name, utils.sheet_to_json<Row>(book.Sheets[name] ?? {})]),
  );
}

interface Visits {
  visits: { visit: { id: number }; lacking: number; assignments: { employee_id: string }[] }[];
}
const visits = async (query: string) => (await get<Visits>(server(), `/visits?${query}`)).body.visits;

test("the rota has one row a visit and carer, and one for each carer that is missing", async () => {
  const { Visits: rows = [], ...others } = await sheets(server(), `/exports/rota.xlsx?${WEEK}`);
  const expected = (await visits(WEEK)).flatMap(({ visit, assignments, lacking }) => [
    ...assignments.map((one) => `${visit.id} ${one.employee_id}`),
    ...Array.from({ length: lacking }, () => `${visit.id} none`),
  ]);
  expect(expected.length).toBeGreaterThan(100);
  expect(rows.map((row) => `${row["Visit number"]} ${row["Carer ID"] ?? "none"}`).sort()).toEqual(
    expected.sort(),
  );
  const starts = rows.map(({ Start }) => (Start as Date).toISOString());
  expect(starts).toEqual([...starts].sort());
  expect(starts[0]?.slice(0, 10)).toBe(NEXT_WEEK);
  expect(Object.keys(others)).toEqual(["By carer", "By patient"]);
  const perCarer = (others["By carer"] ?? []).reduce((sum, { Visits: count }) => sum + Number(count), 0);
  expect(perCarer).toBe(rows.filter(({ State }) => State === "Assigned").length);
});

test("a filter of the rota page narrows the export in the same way", async () => {
  const [row] = (await sheets(server(), `/exports/rota.xlsx?${WEEK}`)).Visits ?? [];
  const query = `${WEEK}&patient=${row?.["Patient ID"]}&state=assigned`;
  const { Visits: rows = [] } = await sheets(server(), `/exports/rota.xlsx?${query}`);
  expect(new Set(rows.map((one) => one["Visit number"]))).toEqual(
    new Set((await visits(query)).map(({ visit }) => visit.id)),
  );
  expect(new Set(rows.map((one) => one["Patient ID"]))).toEqual(new Set([row?.["Patient ID"]]));
});

test("CSV says the same as the workbook", async () => {
  const { bytes, name } = await downloaded(server(), `/exports/rota.csv?${WEEK}`);
  expect(name).toBe("rota-2026-11-30-to-2026-12-06.csv");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
  const { Visits: rows = [] } = await sheets(server(), `/exports/rota.xlsx?${WEEK}`);
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines[1]).toMatch(/^2026-11-30,Mon,2026-11-30 \d\d:\d\d,/);
});

test("care systems get their layout", async () => {
  const { Output: rows = [] } = await sheets(server(), `/exports/care-systems.xlsx?${WEEK}`);
  const assigned = (await visits(WEEK)).flatMap(({ assignments }) => assignments);
  expect(rows.filter(({ Assignee }) => Assignee !== undefined)).toHaveLength(assigned.length);
  expect(rows[0]?.["Start Time"]).toBeInstanceOf(Date);
  expect(rows[0]).toHaveProperty("Duration (mins)");
});

test("the lists export what their filters show", async () => {
  const nurses = await sheets(server(), "/exports/employees.xlsx?qualification=Nurse&q=&status=");
  const all = await sheets(server(), "/exports/employees.xlsx");
  const wanted = (all.Employees ?? []).filter(({ Qualification }) => Qualification === "Nurse");
  expect(nurses.Employees).toEqual(wanted);
  expect(wanted.length).toBeGreaterThan(0);
  const patients = await sheets(server(), "/exports/patients.xlsx?medication=yes");
  expect(new Set(patients.Patients?.map(({ Medication }) => Medication))).toEqual(new Set(["Yes"]));
  const log = await sheets(server(), "/exports/audit-log.xlsx?type=data_upload");
  expect(log["Audit log"]?.map(({ Type }) => Type)).toEqual(["data_upload"]);
  expect(await sheets(server(), "/exports/absences.xlsx")).toEqual({ Absences: [] });
});

test("the log exports as many entries as it has", async () => {
  const { bytes } = await downloaded(server(), "/exports/audit-log.csv");
  const lines = new TextDecoder().decode(bytes).trimEnd().split("\r\n");
  expect(lines).toHaveLength((await logs(server())).length + 1);
});

test("people, care packages and availability come back as they went out", async () => {
  const { bytes } = await downloaded(server(), "/exports/people.xlsx");
  const before = await stateOf(server(), "recorded");
  const again = await upload(server(), bytes);
  expect(again.status, again.text).toBe(200);
  expect(again.body).toMatchObject({ nothing_to_do: true });
  const { upload_files: _files, ...rows } = (await stateOf(server(), "recorded")).rows;
  expect(before.rows).toMatchObject(rows);
});

test("an export of nothing is a file without rows, and a wrong period is said", async () => {
  const { Visits: rows } = await sheets(server(), "/exports/rota.xlsx?from=2020-01-06&until=2020-01-13");
  expect(rows).toEqual([]);
  expectProblem(await get(server(), `/exports/rota.xlsx?from=${UNTIL}&until=${NEXT_WEEK}`), 422, [
    /not after/,
  ]);
  expectProblem(await get(server(), "/exports/rota.csv?from=2020-01-01&until=2026-01-01"), 422, [/400/]);
  expectProblem(await get(server(), "/exports/rota.csv?from=2026-02-30"), 400, [/from/]);
});

test("the schedule of visits has care, travel and breaks apart, a row for each visit and carer", async () => {
  const { "Schedule of visits": rows = [] } = await sheets(server(), `/exports/schedule.xlsx?${WEEK}`);
  const assigned = (await visits(WEEK)).flatMap(({ assignments }) => assignments);
  expect(rows).toHaveLength(assigned.length);
  for (const row of rows) expect(row["Care (min)"]).toBeGreaterThan(0);
  // Of one carer and day: from the end of a visit to the start of the next there is travel and break, and nothing else.
  const runs = groupBy(rows, ({ Carer, Start }) => `${Carer} ${(Start as Date).toISOString().slice(0, 10)}`);
  let gaps = 0;
  for (const run of runs.values()) {
    for (const [index, row] of run.slice(1).entries()) {
      const before = run[index] as Row;
      // A workbook counts in fractions of a day: a time comes back to the millisecond, not exactly.
      const apartMs = (row.Start as Date).getTime() - (before.Start as Date).getTime();
      const minutes = Math.round(apartMs / 60_000);
      // Beyond the longest rest of a day it is another working day.
      if (row["Travel before (min)"] === undefined || minutes > 6 * 60) continue;
      const apart = Number(row["Travel before (min)"]) + Number(row["Break before (min)"]);
      expect(apart, JSON.stringify(row)).toBe(minutes - Number(before["Care (min)"]));
      gaps += 1;
    }
  }
  expect(gaps).toBeGreaterThan(50);
  const csv = new TextDecoder().decode((await downloaded(server(), `/exports/schedule.csv?${WEEK}`)).bytes);
  expect(csv.trimEnd().split("\r\n")).toHaveLength(rows.length + 1);
});
