import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assigned, assignments, logs, rows, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { assignmentRecord, rota, send, visitRecord } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const NURSE = employee("E001", "Amira Ashdown", { Qualification: "Nurse" });
const CARER = employee("E002", "Bethan Holkham", { LatestEnd: "16:00" });
const THIRD = employee("E003", "Callum Paston");
const BRANCH = branchWorkbook(
  [NURSE, CARER, THIRD],
  [patient("P001", "Marek Loddon"), patient("P002", "Niamh Thurne")],
);
const VISIT = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

test("time, length, service and carer are changed by the same rules, with old and new in the log", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const { id, visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  const moved = await send(server, "PATCH", `/assignments/${id}`, { start_time: "11:30", duration: 45 });
  expect(moved.body).toMatchObject({
    changes: { start_time: ["2026-11-24T10:00", "2026-11-24T11:30"], duration: [60, 45] },
    assignment: {
      id,
      version: 2,
      start_time: "2026-11-24T11:30",
      end_time: "2026-11-24T12:15",
      duration: 45,
    },
    visit: { id: visit_id, version: 2, start_time: "2026-11-24T11:30" },
  });
  const given = await send(server, "PATCH", `/assignments/${id}`, { employee_id: "e003" });
  expect(given.body).toMatchObject({
    assignment: { employee_id: "E003", employee_name: "Callum Paston", version: 3 },
  });
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { service_type: "medicine" }), 422, [
    /nurse/,
  ]);
  const both = { service_types: ["medicine", "exercise"], employee_id: "E001" };
  expect((await send(server, "PATCH", `/assignments/${id}`, both)).body).toMatchObject({
    assignment: { service_type: "medicine", service_types: ["medicine", "exercise"], employee_id: "E001" },
  });
  expect(await rows(server, "assignments")).toMatchObject([
    { id, employee_id: "E001", service_type: "medicine" },
  ]);
  const [last, , before, first] = await logs(server);
  expect(last?.operation_type).toBe("assignment_changed");
  expect(before?.description).toContain("carer E002 → E003");
  expect(first?.description).toContain("start Tue 24 Nov 2026, 10:00 → Tue 24 Nov 2026, 11:30");
  expect((await assignmentRecord(server, id)).match_cards).toHaveLength(4);
});

test("what was demanded of the carer can be changed, and counts for whoever gives the visit", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const { visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  expectProblem(await send(server, "PATCH", `/visits/${visit_id}`, { required_role: "Nurse" }), 422, [
    /Bethan Holkham/,
  ]);
  expect((await send(server, "PATCH", `/visits/${visit_id}`, { vehicle: true })).body).toMatchObject({
    visit: { vehicle: true, required_role: null },
  });
  expect((await send(server, "PATCH", `/visits/${visit_id}`, { vehicle: false })).status).toBe(200);
});

test("what the rules forbid is refused and changes nothing", async ({ server }) => {
  await uploaded(server, BRANCH);
  const { id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  await assigned(server, { ...VISIT, start_time: "14:00" });
  await assigned(server, { ...VISIT, patient_id: "P002", start_time: "12:00", employee_id: "E002" });
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { start_time: "13:30" }), 409, [
    /Marek Loddon already has a visit/,
  ]);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { start_time: "12:30" }), 409, [
    /Bethan Holkham/,
  ]);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { start_time: "15:30" }), 422, [/16:00/]);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { date: "2026-11-22" }), 422, [
    /has passed/,
  ]);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { employee_id: "E999" }), 404);
  expectProblem(await send(server, "PATCH", `/assignments/${id}`, { colour: "red" }), 400);
  expectProblem(await send(server, "PATCH", "/assignments/999", { duration: 30 }), 404);
  expect((await assignmentRecord(server, id)).assignment).toMatchObject({
    version: 1,
    start_time: "2026-11-24T10:00",
  });
});

test("two coordinators cannot overwrite each other: the second gets 412 and sees both versions", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const { id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  const first = { "if-match": '"1"' };
  expect((await send(server, "PATCH", `/assignments/${id}`, { start_time: "11:00" }, first)).status).toBe(
    200,
  );
  const second = await send(server, "PATCH", `/assignments/${id}`, { duration: 30 }, first);
  expectProblem(second, 412, [/was changed since you opened it/]);
  expect(second.body).toMatchObject({
    current: { version: 2, start_time: "2026-11-24T11:00", duration: 60 },
    yours: { duration: 30 },
  });
  expectProblem(await send(server, "DELETE", `/assignments/${id}`, { reason: "No" }, first), 412);
  expectProblem(await send(server, "POST", `/assignments/${id}/undo`, undefined, first), 412);
  const seen = { "if-match": '"2"' };
  expect((await send(server, "PATCH", `/assignments/${id}`, { duration: 30 }, seen)).status).toBe(200);
});

test("an assignment is cancelled with a reason; its visit waits for a carer again", async ({ server }) => {
  await uploaded(server, BRANCH);
  const { id, visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  expectProblem(await send(server, "DELETE", `/assignments/${id}`), 422, [/why/]);
  expectProblem(await send(server, "DELETE", `/assignments/${id}`, { reason: "   " }), 422, [/why/]);
  expect((await send(server, "DELETE", `/assignments/${id}`, { reason: "Car broke down" })).status).toBe(200);
  expect(await assignments(server)).toEqual([]);
  expect(await visitRecord(server, visit_id)).toMatchObject({ lacking: 1 });
  expectProblem(await send(server, "DELETE", `/assignments/${id}`, { reason: "Again" }), 409, [/cancelled/]);
  const log = (await logs(server)).map(({ details }) => String(details)).join();
  expect(log).not.toContain("Car broke down");
  expect((await rows(server, "assignments", "?include=all"))[0]).toMatchObject({
    cancelled_reason: "Car broke down",
  });
});

test("each change can be taken back, the last one first, and leaves things as they were", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const { id, visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  const state = async () => {
    const { visit, assignments: all } = await visitRecord(server, visit_id);
    const { version: _version, ...facts } = visit;
    return { facts, carers: all.filter(({ cancelled }) => !cancelled).map(({ employee_id }) => employee_id) };
  };
  const states = [await state()];
  const changes: [string, string, object][] = [
    ["PATCH", `/assignments/${id}`, { start_time: "11:30" }],
    ["PATCH", `/assignments/${id}`, { employee_id: "E003" }],
    ["PATCH", `/visits/${visit_id}`, { duration: 30, notes: "Ring twice" }],
    ["DELETE", `/assignments/${id}`, { reason: "Sick" }],
    ["DELETE", `/visits/${visit_id}`, { reason: "Hospital" }],
  ];
  for (const [method, path, body] of changes) {
    expect((await send(server, method, path, body)).status).toBe(200);
    states.push(await state());
  }
  for (const former of states.slice(0, -1).reverse()) {
    expect((await send(server, "POST", `/visits/${visit_id}/undo`)).status).toBe(200);
    expect(await state()).toEqual(former);
  }
  expectProblem(await send(server, "POST", `/assignments/${id}/undo`), 409, [/[Nn]othing/]);
  expect(
    (await visitRecord(server, visit_id)).history.filter(({ change }) => change === "undone"),
  ).toHaveLength(5);
});

test("what has been booked in the place since stands in the way of taking back", async ({ server }) => {
  await uploaded(server, BRANCH);
  const { id, visit_id } = (await assigned(server, { ...VISIT, employee_id: "E002" })).assignment;
  await send(server, "PATCH", `/assignments/${id}`, { start_time: "12:00" });
  await assigned(server, {
    ...VISIT,
    patient_id: "P002",
    start_time: "10:30",
    employee_id: "E002",
    duration: 30,
  });
  expectProblem(await send(server, "POST", `/visits/${visit_id}/undo`), 409, [/Bethan Holkham/]);
  expect((await visitRecord(server, visit_id)).visit.start_time).toBe("2026-11-24T12:00");
});

test("both carers of a double-up are checked when its time changes, and change with it", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const both = await assigned(server, { ...VISIT, carers: 2, employee_ids: ["E001", "E002"] });
  const one = both.assignments.find(({ employee_id }) => employee_id === "E001");
  expectProblem(await send(server, "PATCH", `/assignments/${one?.id}`, { start_time: "15:30" }), 422, [
    /Bethan Holkham/,
  ]);
  expect((await send(server, "PATCH", `/assignments/${one?.id}`, { start_time: "13:00" })).status).toBe(200);
  const stored = await rows(server, "assignments");
  expect(stored.map(({ start_time }) => start_time)).toEqual(["2026-11-24T13:00", "2026-11-24T13:00"]);
  expectProblem(await send(server, "PATCH", `/assignments/${one?.id}`, { employee_id: "E002" }), 409, [
    /Bethan Holkham is already assigned/,
  ]);
});

test("the match card says what was compared, and goes on saying it when the people have changed", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const { id } = (await assigned(server, VISIT)).assignment;
  const before = await assignmentRecord(server, id);
  const card = before.match_cards[0]?.card;
  expect(card?.rules.map(({ rule }) => rule)).toContain("medication-nurse");
  expect(card).toMatchObject({
    carer: {
      employeeId: before.assignment.employee_id,
      earliestStart: "07:00",
      certificateExpiryDate: "2032-02-03",
    },
    candidates: 3,
    place: 1,
    next: [{ employeeId: expect.any(String) }, { employeeId: expect.any(String) }],
  });
  expect(before.match_cards[0]).toMatchObject({
    rule_version: expect.stringMatching(/\d{4}/),
    decided_at: expect.any(String),
  });
  const path = `/employees/${before.assignment.employee_id}`;
  expect((await send(server, "PATCH", path, { CertificateExpiryDate: "2031-01-01" })).status).toBe(200);
  expect((await assignmentRecord(server, id)).match_cards).toEqual(before.match_cards);
});

test("a rule of severity override is passed with a reason that stays with the assignment", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  const late = { ...VISIT, start_time: "15:30", employee_id: "E002" };
  expectProblem(await post(server, "/assign-employee", late), 422, [/16:00/]);
  const sent = await assigned(server, { ...late, override_reason: "She offered to stay" });
  expect(sent.assignment).toMatchObject({
    employee_id: "E002",
    override_reason: "She offered to stay",
    overridden: [{ rule: "within-hours", finding: "outside", severity: "override" }],
  });
  const [entry] = await logs(server);
  expect(entry?.description).toContain("overriding Working hours");
  expect(`${entry?.description}${entry?.details}`).not.toContain("offered");
  const { body } = await get<{ overridden: { id: number }[] }>(server, "/todays-problems");
  expect(body.overridden.map(({ id }) => id)).toEqual([sent.assignment.id]);
  const nurse = {
    ...VISIT,
    service_type: "medicine",
    employee_id: "E003",
    override_reason: "No nurse about",
  };
  expectProblem(await post(server, "/assign-employee", nurse), 422, [/nurse/]);
  const moved = await send(server, "PATCH", `/assignments/${sent.assignment.id}`, { duration: 45 });
  expect(moved.body).toMatchObject({ assignment: { override_reason: "She offered to stay" } });
  expect(await rota(server, "?employee=E002")).toHaveLength(1);
});
