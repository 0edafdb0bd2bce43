import fc from "fast-check";
import { expect, apiTest as test } from "../fixtures";
import type { RunningServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { assign, assigned, logs, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const EMPLOYEES = ["E001", "E002", "E003"].map((id, index) => employee(id, `Carer Number${index}`));
const PATIENTS = ["P001", "P002"].map((id, index) => patient(id, `Patient Number${index}`));
const BRANCH = branchWorkbook(EMPLOYEES, PATIENTS);

/** What may be done to a branch; numbers choose among what there is. */
const DEEDS = [
  "book",
  "move",
  "reassign",
  "cancel",
  "undo",
  "cancel visit",
  "edit person",
  "undo person",
  "add regular visit",
  "change regular visit",
  "suspend",
  "undo package",
  "availability",
  "undo availability",
] as const;
const deed = fc.record({ what: fc.constantFrom(...DEEDS), which: fc.nat(5), value: fc.nat(40) });
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never;

/** Does it, whatever comes of it: refusals are part of life. */
async function act(server: RunningServer, { what, which, value }: Deed): Promise<void> {
  const start_time = `${String(8 + (value % 12)).padStart(2, "0")}:00`;
  const id = which + 1;
  const carer = `E00${(value % 3) + 1}`;
  const service_type = "exercise";
  if (what === "book")
    await assign(server, {
      patient_id: `P00${(which % 2) + 1}`,
      service_type,
      date: `2026-11-2${4 + (value % 5)}`,
      start_time,
    });
  if (what === "move") await send(server, "PATCH", `/assignments/${id}`, { start_time });
  if (what === "reassign") await send(server, "PATCH", `/assignments/${id}`, { employee_id: carer });
  if (what === "cancel") await send(server, "DELETE", `/assignments/${id}`, { reason: "Sick" });
  if (what === "cancel visit") await send(server, "DELETE", `/visits/${id}`, { reason: "Away" });
  if (what === "undo") await send(server, "POST", `/visits/${id}/undo`);
  if (what === "edit person")
    await send(server, "PATCH", `/employees/${carer}`, {
      Notes: `Note ${value}`,
      LatestEnd: `2${which % 3}:00`,
    });
  if (what === "undo person") await send(server, "POST", `/employees/${carer}/undo`);
  await actOnNeed(server, { what, which, value });
}

/** The same for care packages and availability. */
async function actOnNeed(server: RunningServer, { what, which, value }: Deed): Promise<void> {
  const at = `/patients/P00${(which % 2) + 1}`;
  const day = `2026-12-${10 + (value % 20)}`;
  if (what === "add regular visit")
    await send(server, "POST", `${at}/regular-visits`, {
      ...{ name: `Visit ${value}`, service_types: ["exercise"], duration: 30 },
      wished_start: `${String(6 + (value % 16)).padStart(2, "0")}:00`,
    });
  if (what === "change regular visit") {
    const apply = (["this", "from", "all"] as const)[value % 3];
    const changes = { duration: 30 + (value % 30), apply, date: day };
    await send(server, "PATCH", `${at}/regular-visits/${which + 1}`, changes);
  }
  if (what === "suspend") await send(server, "POST", `${at}/suspensions`, { reason: "respite", from: day });
  if (what === "undo package") await send(server, "POST", `${at}/care-package/undo`);
  const carer = `/employees/E00${(value % 3) + 1}/availability`;
  if (what === "availability")
    await send(server, "PUT", carer, { windows: [{ weekday: "Tue", from: "08:00", to: `1${which}:30` }] });
  if (what === "undo availability") await send(server, "POST", `${carer}/undo`);
}

const THINGS = [
  ...["E001", "E002", "E003"].map((id) => `/employees/${id}`),
  ...["P001", "P002"].map((id) => `/patients/${id}`),
  ...["E001", "E002", "E003"].map((id) => `/employees/${id}/availability`),
  ...["P001", "P002"].map((id) => `/patients/${id}/care-package`),
  ...[1, 2, 3, 4, 5, 6].flatMap((id) => [`/visits/${id}`, `/assignments/${id}`]),
];

/** What a record says of the thing itself; who could go now, and what can be done to it now, is not part of it. */
function essence(text: string, status: number): unknown {
  if (status !== 200) return null;
  const { candidates, reasons, help, can_undo, canUndo, findings, version, match_cards, ...facts } =
    JSON.parse(text);
  return facts;
}

const snapshot = async (server: RunningServer, query = "") =>
  Promise.all(
    THINGS.map(async (path) => {
      const { text, status } = await get(server, `${path}${query}`);
      return [path, essence(text, status)];
    }),
  );

test("every person, visit, assignment, care package and availability can be seen as it stood after each entry of the log", async ({
  server,
}) => {
  test.setTimeout(240_000);
  await uploaded(server, BRANCH);
  // What is only proposed is worked out anew each time; what is stored is as it was.
  for (const id of ["P001", "P002"])
    await send(server, "PUT", `/patients/${id}/care-package`, { regular_visits: [] });
  const sampled = fc.sample(fc.array(deed, { minLength: 25, maxLength: 25 }), { numRuns: 3, seed: 20261123 });
  const kept = new Map<number, unknown>();
  for (const deeds of sampled) {
    for (const one of deeds) {
      await act(server, one);
      const [last] = await logs(server);
      kept.set(Number(last?.id), await snapshot(server));
    }
  }
  expect(kept.size).toBeGreaterThan(30);
  for (const [entry, before] of kept)
    expect(await snapshot(server, `?entry=${entry}`), `entry ${entry}`).toEqual(before);
  const { body } = await get(server, "/database/logs/verify");
  expect(body).toMatchObject({ ok: true, first_misfit: null });
});

test("a change of a person is taken back, the last one first, whoever made it", async ({ server }) => {
  await uploaded(server, BRANCH);
  const notes = async () => {
    const { body } = await get<{ fields: { field: string; value: string | null }[] }>(
      server,
      "/employees/E001",
    );
    return body.fields.find(({ field }) => field === "Notes")?.value;
  };
  await send(server, "PATCH", "/employees/E001", { Notes: "First" });
  await send(server, "PATCH", "/employees/E001", { Notes: "Second" });
  await send(server, "POST", "/employees/E001/undo");
  expect(await notes()).toBe("First");
  await send(server, "POST", "/employees/E001/undo");
  expect(await notes()).toBeNull();
  expectProblem(await send(server, "POST", "/employees/E001/undo"), 409, [/no change/]);
  expectProblem(await send(server, "POST", "/employees/E999/undo"), 404);
  expectProblem(await send(server, "POST", "/employees/E001/undo", undefined, { "if-match": '"old"' }), 412);
  await uploaded(server, branchWorkbook(EMPLOYEES.slice(1), PATIENTS));
  expect((await send(server, "POST", "/employees/E001/undo")).status).toBe(200);
  const { assignment } = await assigned(server, {
    ...{ patient_id: "P001", service_type: "exercise", employee_id: "E001" },
    ...{ date: "2026-11-24", start_time: "10:00" },
  });
  expect(assignment.employee_id).toBe("E001");
});

test("a moment before something was there, or that is none, is answered in words", async ({ server }) => {
  await uploaded(server, BRANCH);
  expectProblem(await get(server, "/employees/E001?entry=1"), 404, [/was not then/]);
  expectProblem(await get(server, "/employees/E001?at=yesterday"), 400, [/at/]);
  expectProblem(await get(server, "/visits/1?entry=1"), 404);
  expect((await get(server, "/employees/E001?at=2026-11-23T08:00")).status).toBe(200);
  expectProblem(await get(server, "/employees/E001?at=2026-11-23T07:59"), 404);
});
