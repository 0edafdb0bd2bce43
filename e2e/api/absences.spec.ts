import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assign, assigned, logs, rows, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Replacement {
  assignment: { id: number; patient_id: string };
  best: { employee_id: string } | null;
}

interface Absent {
  absence: { id: number; assignments_inside: number };
  replacements: Replacement[];
}

const NURSES = [
  employee("E001", "Amira Ashdown", { Qualification: "Nurse" }),
  employee("E002", "Bethan Holkham", { Qualification: "Nurse" }),
];
const CARER = employee("E003", "Callum Paston");
const PATIENTS = ["P001", "P002", "P003", "P004"].map((id, index) => patient(id, `Patient Number${index}`));
const WORKBOOK = branchWorkbook([...NURSES, CARER], PATIENTS);
const LEAVE = { employee_id: "E001", kind: "leave", from: "2026-11-24", until: "2026-11-24" };

const book = (patient_id: string, start_time: string, service_type: string, more: object = {}) => ({
  ...{ patient_id, start_time, service_type, date: "2026-11-24", employee_id: "E001", duration: 30 },
  ...more,
});

test("what lies inside an absence is listed at once with the best replacement for each; one, some or all are applied", async ({
  server,
}) => {
  await uploaded(server, WORKBOOK);
  for (const visit of [
    book("P001", "09:00", "medicine"),
    book("P002", "11:00", "cleaning"),
    book("P003", "13:00", "medicine"),
    book("P004", "11:00", "medicine", { employee_id: "E002" }),
    book("P001", "09:00", "medicine", { date: "2026-11-25" }),
  ])
    await assigned(server, visit);
  const { body, status } = await post<Absent>(server, "/absences", LEAVE);
  expect(status).toBe(200);
  expect(body.replacements.map(({ assignment, best }) => [assignment.patient_id, best?.employee_id])).toEqual(
    [
      ["P001", "E002"],
      ["P002", "E003"],
      ["P003", "E002"],
    ],
  );
  expect(body.absence.assignments_inside).toBe(3);
  const { id } = body.absence;
  const [first] = body.replacements;
  const one = { assignments: [{ assignment_id: first?.assignment.id }] };
  expect((await post(server, `/absences/${id}/replacements`, one)).body).toMatchObject({
    outcomes: [{ assignment_id: first?.assignment.id, employee_id: "E002" }],
  });
  const rest = await post(server, `/absences/${id}/replacements`, { assignments: "all" });
  expect(rest.body).toMatchObject({ outcomes: [{ employee_id: "E003" }, { employee_id: "E002" }] });
  expect((await get<Absent>(server, `/absences/${id}`)).body.replacements).toEqual([]);
  const left = (await rows(server, "assignments")).filter(({ employee_id }) => employee_id === "E001");
  expect(left.map(({ start_time }) => start_time)).toEqual(["2026-11-25T09:00"]);
  const kinds = (await logs(server)).map(({ operation_type }) => operation_type);
  expect(kinds.filter((kind) => kind === "absence_visits_moved")).toHaveLength(2);
  expect(kinds).not.toContain("assignment_changed");
});

test("whoever is off is not sent, half-open at both ends, until the absence is taken back", async ({
  server,
}) => {
  await uploaded(server, WORKBOOK);
  const hours = { ...LEAVE, from: "2026-11-24T10:00", until: "2026-11-24T12:00" };
  const { body } = await post<Absent>(server, "/absences", hours);
  expectProblem(await assign(server, book("P001", "11:45", "cleaning")), 422, [/Amira Ashdown/, /leave|off/]);
  expectProblem(await assign(server, book("P001", "09:45", "cleaning")), 422, [/Amira Ashdown/]);
  await assigned(server, book("P002", "09:30", "cleaning"));
  await assigned(server, book("P003", "12:00", "cleaning"));
  expect((await send(server, "DELETE", `/absences/${body.absence.id}`)).status).toBe(200);
  expectProblem(await send(server, "DELETE", `/absences/${body.absence.id}`), 409);
  await assigned(server, book("P001", "11:00", "cleaning"));
});

test("one for whom nobody may go stays where it is and does not hold the others back", async ({ server }) => {
  await uploaded(server, branchWorkbook([NURSES[0] ?? {}, CARER], PATIENTS));
  await assigned(server, book("P001", "09:00", "medicine"));
  await assigned(server, book("P002", "11:00", "cleaning"));
  const { body } = await post<Absent>(server, "/absences", LEAVE);
  expect(body.replacements.map(({ best }) => best?.employee_id ?? null)).toEqual([null, "E003"]);
  const done = await post(server, `/absences/${body.absence.id}/replacements`, { assignments: "all" });
  expect(done.body).toMatchObject({ outcomes: [{ employee_id: null }, { employee_id: "E003" }] });
  const problems = await get<{ absences: { assignments_inside: number }[] }>(server, "/todays-problems");
  expect(problems.body.absences).toMatchObject([{ assignments_inside: 1 }]);
});

interface Moved {
  message: string;
  outcomes: { assignment_id: number; employee_id: string | null; message: string }[];
}

test("replacing all is one entry, undone as one while the absence stands", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await assigned(server, book("P001", "09:00", "medicine"));
  await assigned(server, book("P002", "11:00", "cleaning"));
  const { id } = (await post<Absent>(server, "/absences", LEAVE)).body.absence;
  await post(server, `/absences/${id}/replacements`, { assignments: "all" });
  const [entry] = await logs(server);
  expect(entry?.description).toBe("Gave 2 visits of E001 to other carers");
  expect((await get<{ undoable: number }>(server, `/absences/${id}`)).body.undoable).toBe(2);
  const undone = await post<Moved>(server, `/absences/${id}/undo`);
  expect(undone.body.outcomes.map(({ employee_id }) => employee_id)).toEqual(["E001", "E001"]);
  const [undo] = await logs(server);
  expect(undo?.description).toBe("Undid the last change of 2 visits in an absence of E001");
  const again = (await get<Absent & { undoable: number }>(server, `/absences/${id}`)).body;
  expect([again.replacements.length, again.undoable]).toEqual([2, 0]);
  expectProblem(await post(server, `/absences/${id}/undo`), 409, [/nothing to undo/]);
});

test("what was changed since is left out of the undoing", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await assigned(server, book("P001", "09:00", "medicine"));
  const second = await assigned(server, book("P002", "11:00", "cleaning"));
  const { id } = (await post<Absent>(server, "/absences", LEAVE)).body.absence;
  await post(server, `/absences/${id}/replacements`, { assignments: "all" });
  await send(server, "PATCH", `/assignments/${second.assignment.id}`, { start_time: "15:00" });
  expect((await post<Moved>(server, `/absences/${id}/undo`)).body.outcomes).toMatchObject([
    { employee_id: "E001" },
  ]);
  const carers = (await rows(server, "assignments")).map(({ employee_id, start_time }) => [
    employee_id,
    start_time,
  ]);
  expect(carers).toEqual([
    ["E002", "2026-11-24T15:00"],
    ["E001", "2026-11-24T09:00"],
  ]);
});

test("taking an absence back offers the visits back where the carer is free", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await assigned(server, book("P001", "09:00", "medicine"));
  await assigned(server, book("P002", "11:00", "cleaning"));
  await assigned(server, book("P003", "13:00", "cleaning"));
  const { id } = (await post<Absent>(server, "/absences", LEAVE)).body.absence;
  expectProblem(await post(server, `/absences/${id}/returns`, { assignments: "all" }), 409, [/still off/]);
  await post(server, `/absences/${id}/replacements`, { assignments: "all" });
  const back = await send<{ returns: { is_free: boolean; why_not: string | null }[] }>(
    server,
    "DELETE",
    `/absences/${id}`,
  );
  expect(back.body.returns.map(({ is_free }) => is_free)).toEqual([true, true, true]);
  await assigned(server, book("P004", "11:00", "cleaning"));
  const offered = (await get<{ returns: object[] }>(server, `/absences/${id}`)).body.returns;
  expect(offered).toMatchObject([
    { is_free: true, why_not: null },
    { is_free: false, why_not: expect.stringContaining("11:00") },
    { is_free: true },
  ]);
  const given = await post<Moved>(server, `/absences/${id}/returns`, { assignments: "all" });
  expect(given.body).toMatchObject({
    message: "2 of 2 visits are back with their carer.",
    outcomes: [{ employee_id: "E001" }, { employee_id: "E001" }],
  });
  const [entry] = await logs(server);
  expect(entry?.description).toBe("Gave 2 visits back to E001");
  expect((await get<{ returns: object[] }>(server, `/absences/${id}`)).body.returns).toHaveLength(1);
});

test("bad absences change nothing, and say what to do; the kind is not in the log", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  expectProblem(await post(server, "/absences", { ...LEAVE, employee_id: "E999" }), 404);
  expectProblem(await post(server, "/absences", { ...LEAVE, until: "2026-11-23" }), 422, [
    /end after the start/,
  ]);
  expectProblem(await post(server, "/absences", { ...LEAVE, kind: "gone fishing" }), 400, [/kind/]);
  expectProblem(await post(server, "/absences", { ...LEAVE, from: "24/11/2026" }), 400, [/from/]);
  expect((await get<{ absences: object[] }>(server, "/absences")).body.absences).toEqual([]);
  await post(server, "/absences", { ...LEAVE, kind: "sick" });
  expect(JSON.stringify(await logs(server))).not.toContain("sick");
});
