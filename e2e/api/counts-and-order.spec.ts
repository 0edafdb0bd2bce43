import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get } from "./support/ask";
import { serverWithBlankCells } from "./support/blank-cells";
import { assignments, rows, uploaded, uploads } from "./support/calls";

const server = serverWithBlankCells();

const STAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/;

const COUNTED = [
  { path: "/database/employees", key: "employee_id", rows: 20 },
  { path: "/database/patients", key: "patient_id", rows: 15 },
  { path: "/database/assignments", key: "employee_id", rows: 2 },
  { path: "/database/assignments", key: "patient_id", rows: 2 },
];
for (const { path, key, rows: expected } of COUNTED) {
  test(`in ${path} the key "${key}" stands once per row`, async () => {
    const { text } = await get(server(), path);
    expect(text.match(new RegExp(`"${key}"`, "g"))).toHaveLength(expected);
  });
}

test("people come by id, everything else newest first", async () => {
  // Another workbook than the first: the same again is nothing to do, and no upload.
  await uploaded(server(), currentWorkbook());
  const ids = (list: { id?: unknown }[]) => list.map(({ id }) => Number(id));
  const rising = (list: number[]) => [...list].sort((a, b) => a - b);
  for (const list of ["employees", "patients"] as const) {
    const found = ids(await rows(server(), list));
    expect(found).toEqual(rising(found));
  }
  for (const found of [ids(await rows(server(), "assignments")), ids(await uploads(server()))]) {
    expect(found.length).toBeGreaterThan(1);
    expect(found).toEqual(rising(found).reverse());
  }
  expect(ids(await assignments(server()))).toEqual(ids(await rows(server(), "assignments")));
});

test("an upload is a row with its counts and its status", async () => {
  const [latest] = await uploads(server());
  expect(latest).toMatchObject({
    id: expect.any(Number),
    filename: "workbook.xlsx",
    upload_date: expect.stringMatching(STAMP),
    employees_count: 20,
    patients_count: 15,
    status: "success",
  });
});

test("health says that it is well", async () => {
  const health = await get(server(), "/health");
  expect(health.status).toBe(200);
  expect(health.body).toMatchObject({ status: "healthy", service: "ai-rota-system" });
});
