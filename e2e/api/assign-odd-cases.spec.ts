import { expect, apiTest as test } from "../fixtures";
import { startServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assign, assigned, rows, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import { send, visitRecord } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const PATIENTS = [patient("P001", "Marek Loddon"), patient("P002", "Niamh Thurne")];
const DAY = employee("E001", "Amira Ashdown", { Qualification: "Nurse" });
const OTHER = employee("E002", "Bethan Holkham");
const NIGHT = employee("E003", "Callum Paston", { EarliestStart: "00:00", LatestEnd: "07:00" });
const VISIT = { patient_id: "P001", service_type: "walking", date: "2026-11-24", start_time: "10:00" };

interface Kept {
  visit_id: number;
  visit_ids: number[];
}

test("two spellings of one id are one carer, and one carer is no double-up", async ({ server }) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const twice = { ...VISIT, carers: 2, employee_ids: ["E001", "e001"] };
  expectProblem(await assign(server, twice), 422, [/Only 1 carer of the 2/]);
  expect(await rows(server, "assignments")).toEqual([]);
  expectProblem(await assign(server, { ...VISIT, employee_ids: ["E001", "E002"] }), 422, [/carers 2/]);
  expectProblem(await assign(server, { ...VISIT, employee_id: "E001", employee_ids: ["E002"] }), 422, [
    /not in both/,
  ]);
});

test("a window over midnight that waited is covered by its own number, not doubled", async ({ server }) => {
  await uploaded(server, branchWorkbook([OTHER], PATIENTS));
  const night = { ...VISIT, start_time: undefined, window: { from: "22:30", to: "06:00" } };
  const { visit_id } = (await assign(server, night)).body as unknown as Kept;
  await uploaded(server, branchWorkbook([OTHER, NIGHT], PATIENTS));
  const covered = await post<{ assignments: object[] }>(server, `/visits/${visit_id}/assignments`, {});
  expect(covered.body.assignments).toMatchObject([
    { visit_id, employee_id: "E003", start_time: "2026-11-25T00:00" },
  ]);
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(1);
  const [one] = await rows(server, "assignments");
  await send(server, "DELETE", `/assignments/${one?.id}`, { reason: "Sick" });
  const again = await post<{ assignments: object[] }>(server, `/visits/${visit_id}/assignments`, {});
  expect(again.body.assignments).toMatchObject([{ visit_id, start_time: "2026-11-25T00:00" }]);
});

test("two waiting visits with the same window are two, and each is covered by its own number", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([OTHER], PATIENTS));
  const walk = "P002 needs a walk tomorrow between 2am and 6am for 30 minutes.";
  const { visit_ids } = (await assign(server, `${walk} ${walk}`)).body as unknown as Kept;
  expect(visit_ids).toHaveLength(2);
  await uploaded(server, branchWorkbook([OTHER, NIGHT], PATIENTS));
  const last = visit_ids[1];
  const covered = await post<{ assignments: object[] }>(server, `/visits/${last}/assignments`, {});
  expect(covered.body.assignments).toMatchObject([{ visit_id: last }]);
  const first = await assigned(server, walk);
  expect(first.assignment.visit_id).toBe(visit_ids[0]);
  expect((await rows(server, "assignments")).map(({ visit_id }) => visit_id).sort()).toEqual(visit_ids);
});

test("what was demanded of a waiting visit is not forgotten by asking again", async ({ server }) => {
  await uploaded(server, branchWorkbook([OTHER], PATIENTS));
  await assign(server, { ...VISIT, required_role: "Nurse" });
  const careless = { ...VISIT, employee_id: "E002", override_reason: "It is urgent" };
  expectProblem(await assign(server, careless), 409, [/needs a carer/]);
  expect(await rows(server, "assignments")).toEqual([]);
});

test("a reason without a name sends nobody in spite of a rule", async ({ server }) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const refused = await assign(server, { ...VISIT, start_time: "03:00", override_reason: "It is urgent" });
  expectProblem(refused, 422, [/outside working hours/]);
  expect((refused.body as unknown as Kept).visit_id).toEqual(expect.any(Number));
});

test("a start that a coordinator set is kept when the visit is covered", async ({ server }) => {
  await uploaded(server, branchWorkbook([OTHER], PATIENTS));
  const early = { ...VISIT, start_time: undefined, window: { from: "02:00", to: "04:00" } };
  const { visit_id } = (await assign(server, early)).body as unknown as Kept;
  expect((await send(server, "PATCH", `/visits/${visit_id}`, { start_time: "12:00" })).status).toBe(200);
  const covered = await post<{ assignments: object[] }>(server, `/visits/${visit_id}/assignments`, {});
  expect(covered.body.assignments).toMatchObject([{ visit_id, start_time: "2026-11-24T12:00" }]);
});

test("taking back is checked while a visit is under way, and by which carer it was changed", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const both = await assigned(server, { ...VISIT, carers: 2 });
  const [one, two] = both.assignments;
  await send(server, "DELETE", `/assignments/${one?.id}`, { reason: "Sick" });
  expectProblem(await send(server, "POST", `/assignments/${two?.id}/undo`), 409, [/other carer/]);
  const now = {
    ...VISIT,
    date: "2026-11-23",
    start_time: "09:00",
    duration: 480,
    employee_id: "E001",
    patient_id: "P002",
  };
  const { visit_id } = (await assigned(server, now)).assignment;
  await send(server, "DELETE", `/visits/${visit_id}`, { reason: "Away" });
  await assigned(server, { ...now, patient_id: "P001", start_time: "11:00", duration: 60 });
  await server.stop();
  const later = await startServer({ folder: server.folder, env: { ROTA_NOW: "2026-11-23T09:05" } });
  expectProblem(await send(later, "POST", `/visits/${visit_id}/undo`), 409, [
    /^Nothing was changed: Amira Ashdown is with Marek Loddon/,
  ]);
  await later.stop();
});

test("days beyond what can be reckoned with are refused in words", async ({ server }) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const { id, visit_id } = (await assigned(server, VISIT)).assignment;
  const off = { employee_id: "E001", kind: "sick", from: "2026-11-23T08:00", until: "9999-12-31" };
  expectProblem(await post(server, "/absences", off), 400, [/until/]);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { date: "9999-12-31" }), 422, [
    /two years/,
  ]);
  expectProblem(await get(server, "/patients/P001/candidates?service=walking&start=9999-12-31T23:30"), 400);
  expectProblem(await get(server, `/visits/${visit_id}?at=9999-12-31T23:00`), 400);
  const far = await post<{ understood: { missing: string[] }[] }>(server, "/assign-employee?dry_run=true", {
    ...VISIT,
    date: "9999-12-31",
  });
  expect(far.body.understood[0]?.missing).toEqual(["date"]);
});

test("an absence that was taken back gives nothing away, and nobody replaces themselves", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const { id } = (await assigned(server, { ...VISIT, employee_id: "E001" })).assignment;
  const off = { employee_id: "E001", kind: "leave", from: "2026-11-24", until: "2026-11-24" };
  const { body } = await post<{ absence: { id: number } }>(server, "/absences", off);
  const path = `/absences/${body.absence.id}/replacements`;
  const self = await post(server, path, { assignments: [{ assignment_id: id, employee_id: "e001" }] });
  expect(self.body).toMatchObject({
    outcomes: [{ employee_id: null, message: expect.stringContaining("is off") }],
  });
  await send(server, "DELETE", `/absences/${body.absence.id}`);
  expectProblem(await post(server, path, { assignments: "all" }), 409, [/undone/]);
});

test("the card on top after taking back is that of the carer who goes", async ({ server }) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const { id, visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  await send(server, "PATCH", `/assignments/${id}`, { employee_id: "E001" });
  await send(server, "POST", `/visits/${visit_id}/undo`);
  const { body } = await get<{ match_cards: { card: { carer: { employeeId: string } } }[] }>(
    server,
    `/assignments/${id}`,
  );
  expect(body.match_cards.map(({ card }) => card.carer.employeeId)).toEqual(["E002", "E001", "E002"]);
});

test("a visit that lost its carer says so, and the other carer of a double-up still goes", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([DAY, OTHER], PATIENTS));
  const both = await assigned(server, { ...VISIT, carers: 2 });
  const gone = await send(server, "DELETE", `/assignments/${both.assignment.id}`, { reason: "Sick" });
  expect(gone.body.message).toMatch(/is still assigned/);
  const { visit } = await visitRecord(server, both.assignment.visit_id);
  expect(visit.unassigned_reasons).toMatchObject([
    { sentence: expect.stringContaining("was removed from the visit") },
  ]);
});
