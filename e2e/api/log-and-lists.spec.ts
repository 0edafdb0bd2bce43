import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook, currentWorkbook } from "../workbooks/make-workbooks";
import { get, post } from "./support/ask";
import { assigned, dataStatus, logs, people, rows, uploaded } from "./support/calls";
import type { LogEntry } from "./support/contract";
import { change } from "./support/file";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer(async (place) => {
  await uploaded(place, currentWorkbook(), { headers: { "x-actor": "Jolanta" } });
  await assigned(place, {
    patient_id: "P002",
    service_type: "exercise",
    date: "2026-11-24",
    start_time: "11:00",
  });
  await post(place, "/assign-employee", { prompt: "Somebody for nobody at all" });
});

const page = async (query: string) =>
  (await get<{ logs: LogEntry[] }>(server(), `/database/logs${query}`)).body.logs;

test("an entry has its keys, its kind in snake_case, and details that are an object", async () => {
  const entries = await logs(server());
  expect(entries.map((entry) => entry.operation_type)).toEqual(
    expect.arrayContaining(["startup", "data_upload", "assignment_request", "assignment_refused"]),
  );
  for (const entry of entries) {
    expect(entry).toMatchObject({
      id: expect.any(Number),
      operation_type: expect.stringMatching(/^[a-z]+(_[a-z]+)*$/),
      description: expect.stringMatching(/^[A-Z].{10,}/),
      created_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/),
    });
    expect(entry.details).toEqual(expect.any(Object));
    expect(Array.isArray(entry.details)).toBe(false);
  }
  expect(entries.find((entry) => entry.operation_type === "data_upload")?.actor).toBe("Jolanta");
  expect(entries.find((entry) => entry.operation_type === "assignment_request")?.actor).toBe("unnamed");
});

test("the log holds ids and counts, and nobody's name, illness or words", async () => {
  const { text } = await get(server(), "/database/logs");
  for (const patient of await people(server(), "patients")) {
    expect(text).not.toContain(String(patient.PatientName));
    if (patient.Illness) expect(text).not.toContain(String(patient.Illness));
  }
  expect(text).not.toMatch(/Somebody for nobody|medicine|exercise/);
});

test("limit and before page through the log, newest first, without a gap or a repeat", async () => {
  const all = (await page("")).map(({ id }) => id);
  expect(all).toEqual([...all].sort((a, b) => b - a));
  const paged: number[] = [];
  for (let before = ""; paged.length < all.length; before = `&before=${paged.at(-1)}`) {
    const ids = (await page(`?limit=2${before}`)).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.length).toBeLessThanOrEqual(2);
    paged.push(...ids);
  }
  expect(paged).toEqual(all);
  expect(await page("?before=1")).toEqual([]);
  expect(await page("?limit=100000&include=all")).toHaveLength(all.length);
});

const BAD_QUERIES = [
  "/database/logs?limit=0",
  "/database/logs?limit=-1",
  "/database/logs?limit=abc",
  "/database/logs?limit=1.5",
  "/database/logs?limit=",
  "/database/logs?limit=1&limit=2",
  "/database/logs?before=x",
  "/database/logs?before=0",
  "/database/logs?before=1%20OR%201=1",
  "/database/logs?include=some",
  "/database/employees?include=some",
  "/employees?include=",
];
for (const path of BAD_QUERIES) {
  test(`${path} is 400 and says which parameter does not fit`, async () => {
    const parameter = /[?](\w+)/.exec(path)?.[1] as string;
    const problem = expectProblem(await get(server(), path), 400, [parameter]);
    expect(problem.errors).toEqual([expect.objectContaining({ field: parameter })]);
  });
}

test("a long log comes whole, and no part of it twice", async () => {
  const many = 2_600;
  change(
    server().databasePath,
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${many})
     INSERT INTO operations_log (operation_type, description, details, created_at, actor)
     SELECT 'backup', 'Made for this test ' || i, '{"n":' || i || '}', '2026-11-23 08:00:00', 'test' FROM n`,
  );
  const entries = await logs(server());
  const made = entries.filter(({ operation_type }) => operation_type === "backup");
  expect(made).toHaveLength(many);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(await page("?limit=1201")).toHaveLength(1201);
});

test("people who left are in no list and no count, and in include=all", async () => {
  const one = { EmployeeID: "E001", Name: "Amira Ashdown" };
  const before = await people(server(), "employees");
  await uploaded(server(), branchWorkbook([one], [{ PatientID: "P001", PatientName: "Amira Ashdown" }]));
  expect(await dataStatus(server())).toMatchObject({ employees_count: 1, patients_count: 1 });
  for (const list of ["employees", "patients"] as const) {
    expect(await people(server(), list)).toHaveLength(1);
    expect(await rows(server(), list)).toHaveLength(1);
  }
  expect(await people(server(), "employees", "?include=all")).toHaveLength(before.length);
  const all = await rows(server(), "employees", "?include=all");
  expect(all.filter((row) => row.archived_at !== null)).toHaveLength(before.length - 1);
  await uploaded(server(), currentWorkbook());
  expect(await people(server(), "employees")).toHaveLength(before.length);
});
