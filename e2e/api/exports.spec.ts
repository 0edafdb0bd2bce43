import { read, utils } from "xlsx";
import { groupBy } from "../../lib/reports/group";
import { REHEARSAL_NAMES } from "../../lib/reports/rehearsal";
import { REPORT_NAMES } from "../../lib/reports/report";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, type Place, post } from "./support/ask";
import { logs, upload, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { send } from "./support/rota-doors";
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
  expect(log["Audit log"]?.map((row) => [row.Type, row["Type (for programs)"]])).toEqual([
    ["Upload", "data_upload"],
  ]);
  const [patient] = patients.Patients ?? [];
  const ofPerson = await sheets(server(), `/exports/audit-log.xlsx?person=${patient?.ID}`);
  const found = ofPerson["Audit log"] ?? [];
  expect(found.length).toBeLessThan((await logs(server())).length);
  expect(await sheets(server(), "/exports/absences.xlsx")).toEqual({ Absences: [] });
  expect((await sheets(server(), "/exports/absences.xlsx?from=2026-01-01")).Absences).toEqual([]);
});

interface Listed {
  path: string;
  /** Of the workbook; the table itself first. */
  sheets: string[];
  /** Where the same is read as JSON, and under which key. */
  json: string;
  key: string;
  dates?: string[];
}

const LISTED: Listed[] = [
  {
    path: "care-packages",
    sheets: ["Care packages", "Regular visits", "Suspensions"],
    ...{ json: "/care-packages", key: "care_packages" },
  },
  { path: "to-check", sheets: ["Records to check"], json: "/import-findings", key: "findings" },
  {
    path: `publications?week=${NEXT_WEEK}`,
    sheets: ["Published", "Carers told", "Changes since publishing"],
    ...{ json: `/rota-weeks/${NEXT_WEEK}`, key: "publications", dates: ["Published at"] },
  },
  {
    path: `publications?week=${NEXT_WEEK}&table=changes`,
    sheets: ["Changes since publishing", "Published", "Carers told"],
    ...{ json: `/rota-weeks/${NEXT_WEEK}`, key: "changes_since", dates: ["Told start"] },
  },
  { path: "uploads", sheets: ["Uploads"], json: "/database/uploads", key: "uploads", dates: ["When"] },
  { path: "actual-times", sheets: ["Imports"], json: "/actual-times", key: "imports" },
  { path: "access-log", sheets: ["Opened records"], json: "/record-views", key: "record_views" },
];

/** The path of an export in a format: what it is narrowed to comes after the dot. */
const formatted = (path: string, format: string) => `/exports/${path.replace(/\?|$/, `.${format}$&`)}`;

test("every list that a page shows is a workbook with real dates, and a CSV of the same rows", async ({
  server: place,
}) => {
  await uploaded(place, currentWorkbook());
  await post(place, "/care-packages/confirm");
  await generated(place, { week: NEXT_WEEK });
  await post(place, `/rota-weeks/${NEXT_WEEK}/publish`);
  const { body } = await get<Visits>(place, `/visits?${WEEK}&state=assigned`);
  await send(place, "DELETE", `/visits/${body.visits[0]?.visit.id}`, { reason: "Away" });
  for (const { path, sheets: names, json, key, dates = [] } of LISTED) {
    const found = await sheets(place, formatted(path, "xlsx"));
    expect(Object.keys(found), path).toEqual(names);
    const rows = found[names[0] ?? ""] ?? [];
    const listed = (await get<Record<string, unknown[]>>(place, json)).body[key] ?? [];
    expect(rows, path).toHaveLength(listed.length);
    for (const date of dates) expect(rows[0]?.[date], `${path} ${date}`).toBeInstanceOf(Date);
    const csv = new TextDecoder().decode((await downloaded(place, formatted(path, "csv"))).bytes);
    expect(csv.trimEnd().split("\r\n"), path).toHaveLength(rows.length + 1);
  }
  expectProblem(await get(place, "/exports/publications.csv?week=2026-12-01"), 400, [/Monday/]);
});

/** What a page says of a day; in a file it is a date. */
const DAY_IN_WORDS = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} [A-Z][a-z]{2} \d{4}/;

interface Answered {
  figures: { label: string; value: number | null; how: string }[];
  tables: { key: string; columns: { label: string; how?: string }[]; rows: object[] }[];
}

test("each table of a report and a rehearsal has real dates, and a sheet that says how it is counted", async () => {
  const asked = [
    ...REPORT_NAMES.map((name) => [`/reports/${name}?${WEEK}`, `report.xlsx?report=${name}&${WEEK}`]),
    ...REHEARSAL_NAMES.map((name) => [
      `/rehearsals/${name}?employee=E001`,
      `rehearsal.xlsx?rehearsal=${name}&employee=E001`,
    ]),
  ] as [string, string][];
  let dates = 0;
  for (const [json, path] of asked) {
    const { figures, tables } = (await get<Answered>(server(), json)).body;
    for (const table of tables) {
      const found = await sheets(server(), `/exports/${path}&table=${table.key}`);
      const names = Object.keys(found);
      for (const name of names) expect(name.length, name).toBeLessThanOrEqual(31);
      const rows = found[names[0] ?? ""] ?? [];
      expect(rows, path).toHaveLength(table.rows.length);
      const cells = rows.flatMap((row) => Object.values(row));
      expect(cells.filter((cell) => typeof cell === "string" && DAY_IN_WORDS.test(cell))).toEqual([]);
      dates += cells.filter((cell) => cell instanceof Date).length - 2 * rows.length;
      const lines = found["How it is counted"] ?? [];
      expect(lines).toEqual(
        expect.arrayContaining([
          ...figures.map(({ label, how, value }) =>
            expect.objectContaining({
              ...{ Figure: label, "How it is counted": how },
              ...(value === null ? {} : { Value: value }),
            }),
          ),
          ...table.columns
            .filter(({ how }) => how !== undefined)
            .map(({ label, how }) => ({ Figure: `Column “${label}”`, "How it is counted": how })),
        ]),
      );
    }
  }
  expect(dates).toBeGreaterThan(50);
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
