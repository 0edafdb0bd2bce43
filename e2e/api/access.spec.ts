import { strFromU8, unzipSync } from "fflate";
import { type Identity, STRANGER } from "../../lib/auth/identity";
import { ROLES } from "../../lib/auth/roles";
import { API_ACCESS, isAllowed, PAGE_ACCESS } from "../../lib/http/access";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { get, post } from "./support/ask";
import { expectProblem } from "./support/problems";
import { bearer, MANAGER, newPerson, newToken, setUp, statusOf } from "./support/signed-in";

test.use({ serverEnv: { AUTH: "on", WRITES_PER_SECOND: "0", LOG_LEVEL: "warn" }, isServerNew: true });

const ACTING = Object.entries(API_ACCESS).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, allowed]) => ({ path, verb, allowed })),
);
/** Ids that nobody has, so that what is allowed changes nothing. */
const address = (path: string) => path.replace("{monday}", "2026-12-07").replaceAll(/\{[^}]+\}/g, "9999999");
/** These do what they say without being told anything, or end the very session. */
const NOT_WALKED = [
  "POST /database/clear",
  "POST /database/reload",
  "POST /generate-weekly-rota",
  "POST /care-packages/confirm",
];

test("each path and page, for each role, a program and a stranger", async ({ server }) => {
  test.setTimeout(360_000);
  const manager = await setUp(server);
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(currentWorkbook())]), "rota.xlsx");
  const upload = await fetch(`${server.url}/upload-data`, {
    method: "POST",
    body: form,
    headers: { cookie: manager },
  });
  expect(upload.status).toBe(200);

  const askers: [name: string, headers: Record<string, string>, identity: Identity][] = [
    ["stranger", {}, STRANGER],
  ];
  for (const role of ROLES) {
    const employeeId = role === "carer" ? "E001" : null;
    const { cookie, id } = await newPerson(server, manager, role, employeeId);
    askers.push([role, { cookie }, { ...STRANGER, kind: "person", role, id, employeeId }]);
    if (role === "carer") continue;
    const { secret } = await newToken(server, manager, role);
    askers.push([`program as ${role}`, bearer(secret), { ...STRANGER, kind: "token", role }]);
  }

  const wrong: string[] = [];
  for (const [name, headers, identity] of askers) {
    const refusal = identity.role === null ? 401 : 403;
    for (const { path, verb, allowed } of ACTING) {
      if (NOT_WALKED.includes(`${verb} ${path}`) && isAllowed(identity, allowed, null)) continue;
      const status = await statusOf(server, verb, address(path), headers);
      const isIn = isAllowed(identity, allowed, path === "/rota-seen" ? identity.employeeId : "9999999");
      // What a wrong password is told is 401 as well.
      const isRight = isIn
        ? status !== 403 && (status !== 401 || path.startsWith("/sessions"))
        : status === refusal;
      if (!isRight || status >= 500) wrong.push(`${name}: ${verb} ${path} answered ${status}`);
    }
    for (const [path, allowed] of Object.entries(PAGE_ACCESS)) {
      const place = path === "/my-rota/link" ? "/my-rota/link/ended" : path;
      const status = await statusOf(server, "GET", place, { accept: "text/html", ...headers });
      const isOpen = isAllowed(identity, allowed, identity.employeeId);
      // A carer comes to the own rota.
      const isSentOn = identity.role === null || (identity.role === "carer" && path === "/");
      const wanted = isOpen ? 200 : isSentOn ? 303 : 403;
      if (status !== wanted) wrong.push(`${name}: page ${path} answered ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("facts of health, religion and ethnicity reach those who need them, and the access log says who opened what", async ({
  server,
}) => {
  const manager = await setUp(server);
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(currentWorkbook())]), "rota.xlsx");
  await fetch(`${server.url}/upload-data`, { method: "POST", body: form, headers: { cookie: manager } });
  const viewer = await newPerson(server, manager, "viewer");
  const coordinator = await newPerson(server, manager, "coordinator");
  const asked = async (path: string, cookie: string) =>
    get<{ fields: { field: string; value: string }[] }>(server, path, { cookie });
  const illnessOf = async (cookie: string) =>
    (await asked("/patients/P001", cookie)).body.fields.find(({ field }) => field === "Illness")?.value;
  const illness = await illnessOf(coordinator.cookie);
  expect(illness).toMatch(/\w/);
  expect(await illnessOf(viewer.cookie)).toBe("");
  const page = await get(server, "/people/patients/P001", { cookie: viewer.cookie, accept: "text/html" });
  expect(page.status).toBe(200);
  expect(page.text).not.toContain(illness);
  const list = await get<{ patients: Record<string, unknown>[] }>(server, "/patients", {
    cookie: viewer.cookie,
  });
  expect(
    new Set(
      list.body.patients.flatMap(({ Illness, Religion, Ethnicity, Notes }) => [
        Illness,
        Religion,
        Ethnicity,
        Notes,
      ]),
    ),
  ).toEqual(new Set([""]));

  // A file is noted although the list of everybody was looked at before.
  expect(await statusOf(server, "GET", "/exports/care-packages.csv", { cookie: viewer.cookie })).toBe(200);
  const views = await get<{ record_views: Record<string, unknown>[] }>(server, "/record-views", {
    cookie: manager,
  });
  expect(views.body.record_views.map(({ actor, patient_id }) => `${actor} ${patient_id}`).sort()).toEqual([
    "The coordinator P001",
    "The viewer *",
    "The viewer *",
    "The viewer P001",
  ]);
  const exported = await get(server, "/exports/access-log.csv", { cookie: manager });
  expect(exported.text).toContain("The viewer,,A file with records of patients,/exports/care-packages.csv");
  expectProblem(await get(server, "/record-views", { cookie: coordinator.cookie }), 403, [
    /role \(coordinator\)/,
  ]);
});

test("the actor is who has signed in; a program may name another where its token says so", async ({
  server,
}) => {
  const manager = await setUp(server);
  const plain = await newToken(server, manager, "coordinator");
  const acting = await newToken(server, manager, "coordinator", { name: "Payroll", acts_for_others: true });
  const named = { "x-actor": "Lowri" };
  for (const headers of [
    { cookie: manager, ...named },
    { ...bearer(plain.secret), ...named },
    { ...bearer(acting.secret), ...named },
  ])
    expect((await post(server, "/database/reload", undefined, headers)).status).toBe(200);
  const { body } = await get<{ logs: { operation_type: string; actor: string }[] }>(
    server,
    "/database/logs",
    { cookie: manager },
  );
  const actors = body.logs
    .filter((row) => row.operation_type === "database_reload")
    .map(({ actor }) => actor);
  expect(actors).toEqual(["Lowri (Payroll)", "Program as coordinator", MANAGER.name]);
});

test("pay rates, and what follows from them, reach managers and auditors alone", async ({ server }) => {
  const manager = await setUp(server);
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(currentWorkbook())]), "rota.xlsx");
  await fetch(`${server.url}/upload-data`, { method: "POST", body: form, headers: { cookie: manager } });
  const rates = { visit_rate: 12.95, travel_rate: 12.71 };
  const set = await fetch(`${server.url}/pay-settings`, {
    method: "PATCH",
    body: JSON.stringify(rates),
    headers: { cookie: manager, "content-type": "application/json" },
  });
  expect(set.status).toBe(200);
  const visit = { patient_id: "P001", service_type: "cleaning", date: "2026-11-25", start_time: "12:00" };
  const assigned = await post<{ assignment: { employee_id: string } }>(server, "/assign-employee", visit, {
    cookie: manager,
  });
  expect(assigned.status, assigned.text).toBe(200);

  for (const role of ["coordinator", "viewer", "auditor"] as const) {
    const { cookie } = await newPerson(server, manager, role);
    const isPayShown = role === "auditor";
    expect(await statusOf(server, "GET", "/pay-settings", { cookie }), role).toBe(isPayShown ? 200 : 403);
    const hours = await get<{ tables: { rows: Record<string, unknown>[] }[] }>(
      server,
      "/reports/hours?from=2026-11-23&until=2026-11-30",
      { cookie },
    );
    const row = hours.body.tables[0]?.rows.find(
      ({ employee_id }) => employee_id === assigned.body.assignment.employee_id,
    );
    expect(row?.visit_hours, role).toBeGreaterThan(0);
    expect(row?.effective_rate ?? null, role).toBe(isPayShown ? 12.95 : null);
    const page = await get(server, "/reports?report=hours", { cookie, accept: "text/html" });
    expect(page.text.includes("12.95"), role).toBe(isPayShown);
    const today = await get(server, "/", { cookie, accept: "text/html" });
    // The latest six entries; each further person pushes it down.
    if (role === "coordinator") expect(today.text).toContain("Changed the pay settings: visit rate");
    expect(today.text, role).not.toContain("12.95");
    const exported = await get(server, "/exports/hours.csv?from=2026-11-23&until=2026-11-30", { cookie });
    expect(exported.text, role).toContain("Carer ID");
    expect(exported.text.includes("12.95"), role).toBe(isPayShown);
    if (role === "viewer") continue;
    for (const path of ["/database/logs", "/exports/audit-log.csv"]) {
      expect((await get(server, path, { cookie })).text.includes("12.95"), `${role} ${path}`).toBe(
        isPayShown,
      );
    }
    const { body } = await get<{ logs: { id: number; operation_type: string; details: object }[] }>(
      server,
      "/database/logs",
      { cookie },
    );
    const entry = body.logs.find(({ operation_type }) => operation_type === "pay_settings_changed");
    expect(Object.keys(Object(entry?.details).changes), role).toEqual(["visit_rate", "travel_rate"]);
    for (const path of ["/audit-log", `/audit-log/${entry?.id}`]) {
      const text = (await get(server, path, { cookie, accept: "text/html" })).text;
      expect(text, `${role} ${path}`).toContain("visit rate");
      expect(text.includes("12.95"), `${role} ${path}`).toBe(isPayShown);
    }
    const pack = await fetch(`${server.url}/inspection-pack?from=2026-11-23&until=2026-11-30`, {
      headers: { cookie },
    });
    const log = strFromU8(unzipSync(new Uint8Array(await pack.arrayBuffer()))["log.csv"] ?? new Uint8Array());
    expect(log, role).toContain("Changed the pay settings");
    expect(log.includes("12.95"), role).toBe(isPayShown);
  }
});
