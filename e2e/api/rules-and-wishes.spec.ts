import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { assign, assigned, logs, uploaded } from "./support/calls";
import { change } from "./support/file";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Rules {
  severities: { rule: string; finding: string; severity: string; shipped: string; fixed: boolean }[];
  trained_carers_may_administer: boolean;
}

const AMIRA = employee("E001", "Amira Ashdown", { LatestEnd: "18:00" });
const BETHAN = employee("E002", "Bethan Holkham", {
  Gender: "Male",
  Qualification: "Senior Carer",
  LatestEnd: "18:00",
});
const BRANCH = branchWorkbook([AMIRA, BETHAN], [patient("P001", "Marek Loddon")]);
const VISIT = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };
const LATE = { ...VISIT, start_time: "17:30", employee_id: "E001" };

const severities = (rule: string, finding: string, severity: string) => ({
  severities: [{ rule, finding, severity }],
});

test("an operator changes how much a finding weighs; it is in force at once, and logged", async ({
  server,
}) => {
  await uploaded(server, BRANCH);
  expectProblem(await assign(server, LATE), 422, [/18:00/]);
  expect((await send(server, "PATCH", "/rules", severities("within-hours", "outside", "warn"))).status).toBe(
    200,
  );
  const { assignment } = await assigned(server, LATE);
  expect(assignment.reasoning).toMatch(/18:00; the visit is 17:30/);
  const [, entry] = await logs(server);
  expect(entry).toMatchObject({ operation_type: "rule_settings_changed" });
  expect(entry?.description).toContain("Working hours (outside) Ask for a reason → Warn");
  await send(server, "PATCH", "/rules", severities("within-hours", "outside", "block"));
  const reason = { override_reason: "Agreed" };
  expectProblem(await assign(server, { ...LATE, date: "2026-11-25", ...reason }), 422, [/18:00/]);
  await send(server, "PATCH", "/rules", severities("within-hours", "outside", "off"));
  expect((await assigned(server, { ...LATE, date: "2026-11-25" })).assignment.reasoning).not.toMatch(
    /the visit is/,
  );
});

test("what is fixed cannot be changed, not by a door and not by the file", async ({ server }) => {
  await uploaded(server, BRANCH);
  const { body } = await get<Rules>(server, "/rules");
  const fixed = body.severities.filter((one) => one.fixed).map(({ rule, finding }) => `${rule} ${finding}`);
  expect(fixed).toEqual([
    "medication-nurse not-a-nurse",
    "certificate-valid expired",
    "no-overlap carer-booked",
  ]);
  for (const name of fixed) {
    const [rule = "", finding = ""] = name.split(" ");
    expectProblem(await send(server, "PATCH", "/rules", severities(rule, finding, "warn")), 422, [
      /fixed at block/,
    ]);
    change(
      server.databasePath,
      `INSERT INTO settings VALUES ('severity ${name}', '"off"', '2026-11-23 08:00:00', 'somebody')`,
    );
  }
  expectProblem(await assign(server, { ...VISIT, service_type: "medicine", employee_id: "E001" }), 422, [
    /nurse/,
  ]);
  expectProblem(await send(server, "PATCH", "/rules", severities("within-hours", "no-such", "warn")), 422);
  expectProblem(await send(server, "PATCH", "/rules", severities("within-hours", "outside", "maybe")), 400);
});

test("trained senior carers give medication where the branch allows it, carers never", async ({ server }) => {
  await uploaded(server, BRANCH);
  const medicine = { ...VISIT, service_type: "medicine" };
  expectProblem(await assign(server, { ...medicine, employee_id: "E002" }), 422, [/nurse/]);
  const allowed = await send<Rules>(server, "PATCH", "/rules", { trained_carers_may_administer: true });
  expect(allowed.body.trained_carers_may_administer).toBe(true);
  expectProblem(await assign(server, { ...medicine, employee_id: "E001" }), 422, [/Amira Ashdown/]);
  await assigned(server, { ...medicine, employee_id: "E002" });
});

test("a patient's wishes decide who may go and who goes first", async ({ server }) => {
  await uploaded(server, BRANCH);
  const wish = (body: object) => send(server, "PUT", "/patients/P001/wishes", body);
  expect((await assigned(server, VISIT)).assignment.employee_id).toBe("E001");
  expect((await wish({ preferred: [{ employee_id: "e002", strength: "prefer" }] })).body).toMatchObject({
    preferred: [{ employee_id: "E002", strength: "prefer" }],
  });
  expect((await assigned(server, { ...VISIT, date: "2026-12-29" })).assignment.employee_id).toBe("E002");
  await wish({ gender: { value: "Female", strength: "must" } });
  expectProblem(await assign(server, { ...VISIT, date: "2026-11-26", employee_id: "E002" }), 422, [
    /Bethan Holkham/,
    /[Ff]emale/,
  ]);
  await wish({ avoid: [{ employee_id: "E001", strength: "must" }] });
  expectProblem(await assign(server, { ...VISIT, date: "2026-11-26", employee_id: "E001" }), 422, [
    /Amira Ashdown/,
  ]);
  await wish({ preferred: [{ employee_id: "E001", strength: "must" }] });
  expectProblem(await assign(server, { ...VISIT, date: "2026-11-26", employee_id: "E002" }), 422, [
    /must have Amira Ashdown/,
  ]);
  await wish({});
  await assigned(server, { ...VISIT, date: "2026-11-26", employee_id: "E002" });
  expectProblem(await wish({ preferred: [{ employee_id: "E999", strength: "must" }] }), 404);
  const both = [{ employee_id: "E001", strength: "prefer" }];
  expectProblem(await wish({ preferred: both, avoid: both }), 422, [/at once/]);
});
