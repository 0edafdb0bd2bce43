import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assign, assigned, dataStatus, logs, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import { rota, send, visitRecord } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const NURSE = employee("E001", "Amira Ashdown", { Qualification: "Nurse", LatestEnd: "18:00" });
const CARER = employee("E002", "Bethan Holkham");
const EXPIRED = employee("E003", "Callum Paston", {
  Qualification: "Nurse",
  CertificateExpiryDate: "2026-11-01",
});
const MAREK = patient("P001", "Marek Loddon");
const NIAMH = patient("P002", "Niamh Thurne");
const BRANCH = branchWorkbook([NURSE, CARER, EXPIRED], [MAREK, NIAMH]);
const EVENING = { patient_id: "P001", service_type: "medicine", date: "2026-11-24", start_time: "18:15" };

interface Kept {
  visit_id: number;
  visit_ids: number[];
}

test("a visit that every carer must refuse is kept with the reasons, once however often it is asked for", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const refused = await assign(server, { ...EVENING, notes: "Key safe by the door" });
  expectProblem(refused, 422, [/1 carer: not a nurse/, /1 carer: certificate/, /outside working hours/]);
  const { visit_id, visit_ids } = refused.body as unknown as Kept;
  expect(visit_ids).toEqual([visit_id]);
  const again = await assign(server, EVENING);
  expect((again.body as unknown as Kept).visit_id).toBe(visit_id);
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(1);
  const record = await visitRecord(server, visit_id);
  expect(record).toMatchObject({
    lacking: 1,
    visit: { start_time: "2026-11-24T18:15", notes: "Key safe by the door" },
  });
  expect(record.visit.unassigned_reasons.map(({ rule, count }) => [rule, count])).toEqual([
    ["medication-nurse", 1],
    ["certificate-valid", 1],
    ["within-hours", 1],
  ]);
  expect(await dataStatus(server)).toMatchObject({ assignments_count: 0 });
  const kinds = (await logs(server)).map(({ operation_type }) => operation_type);
  expect(kinds.filter((kind) => kind === "visit_unassigned")).toHaveLength(2);
});

test("its page says what would help, and doing it covers it", async ({ server }) => {
  await uploaded(server, BRANCH);
  const { visit_id } = (await assign(server, EVENING)).body as unknown as Kept;
  const { help, candidates } = await visitRecord(server, visit_id);
  expect(help.map(({ sentence }) => sentence)).toEqual([
    "Amira Ashdown could, if it started 45 minutes earlier, at 17:30.",
    expect.stringMatching(/^Amira Ashdown could, with a reason: .*18:00/),
    "Any nurse free on Tue 24 Nov 2026, 18:15–18:45 would.",
  ]);
  expect(candidates.map(({ employee_id, standing }) => [employee_id, standing])).toEqual([
    ["E001", "override"],
    ["E002", "may not"],
    ["E003", "may not"],
  ]);
  const moved = await send(server, "PATCH", `/visits/${visit_id}`, { start_time: help[0]?.startTime });
  expect(moved.status).toBe(200);
  const covered = await post<{ assignments: { employee_id: string; visit_id: number }[] }>(
    server,
    `/visits/${visit_id}/assignments`,
    {},
  );
  expect(covered.body.assignments).toMatchObject([{ employee_id: "E001", visit_id }]);
  expect(await visitRecord(server, visit_id)).toMatchObject({ lacking: 0, help: [], candidates: [] });
});

test("unassigned visits stand at the top of every list until they are covered or cancelled", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  await assigned(server, { ...EVENING, start_time: "09:00" });
  const { visit_id } = (await assign(server, EVENING)).body as unknown as Kept;
  expect((await rota(server)).map(({ state }) => state)).toEqual(["unassigned", "assigned"]);
  const { body } = await get<{ unassigned: { id: number }[] }>(server, "/todays-problems");
  expect(body.unassigned.map(({ id }) => id)).toEqual([visit_id]);
  expectProblem(await send(server, "DELETE", `/visits/${visit_id}`, {}), 422, [/why/]);
  const gone = await send(server, "DELETE", `/visits/${visit_id}`, { reason: "The daughter comes" });
  expect(gone.status).toBe(200);
  expect((await rota(server)).map(({ state }) => state)).toEqual(["assigned"]);
  expect((await rota(server, "?state=cancelled")).map(({ visit }) => visit.id)).toEqual([visit_id]);
});

test("several visits in one request of which one cannot be covered: none is booked, all are kept", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const refused = await assign(
    server,
    "Cleaning for P002 tomorrow at 10:00 and medication for P001 tomorrow at 18:15",
  );
  expect(refused.status).toBe(422);
  const { visit_ids, visit_id } = refused.body as unknown as Kept;
  expect(visit_ids).toHaveLength(2);
  expect(visit_ids).toContain(visit_id);
  expect(await dataStatus(server)).toMatchObject({ assignments_count: 0 });
  const other = visit_ids.find((id) => id !== visit_id);
  expect((await post(server, `/visits/${other}/assignments`, {})).status).toBe(200);
});

test("nothing is kept when the request is not understood, clashes, has passed, or asks for one carer alone", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  await assigned(server, { ...EVENING, start_time: "09:00" });
  expect((await assign(server, { ...EVENING, start_time: "09:15" })).status).toBe(409);
  expect((await assign(server, { ...EVENING, date: "2026-11-22" })).status).toBe(422);
  expect((await assign(server, "Somebody should come tomorrow at 18:15")).status).toBe(422);
  const named = await assign(server, { ...EVENING, employee_id: "E002" });
  expectProblem(named, 422, [/Bethan Holkham/]);
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(1);
});

test("a visit with a window waits with its window and is covered inside of it", async ({ server }) => {
  await uploaded(server, branchWorkbook([CARER], [MAREK]));
  const wanted = {
    patient_id: "P001",
    service_type: "medicine",
    date: "2026-11-24",
    window: { from: "14:00", to: "16:00" },
  };
  const { visit_id } = (await assign(server, wanted)).body as unknown as Kept;
  expect(((await assign(server, wanted)).body as unknown as Kept).visit_id).toBe(visit_id);
  await uploaded(server, branchWorkbook([CARER, { ...NURSE, EarliestStart: "15:00" }], [MAREK]));
  const covered = await assigned(server, wanted);
  expect(covered.assignment).toMatchObject({ visit_id, employee_id: "E001", start_time: "2026-11-24T15:00" });
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(1);
});
