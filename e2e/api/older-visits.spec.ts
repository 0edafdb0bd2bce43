import { expect, apiTest as test } from "../fixtures";
import { newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { assigned, dataStatus, uploaded } from "./support/calls";
import { query } from "./support/file";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const BRANCH = branchWorkbook(
  [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham"), employee("E003", "Callum Paston")],
  [patient("P001", "Marek Loddon"), patient("P002", "Niamh Thurne")],
);
/** Months after the tests' clock: what was booked then is not in memory any more. */
const MONTHS_LATER = "2027-03-15T08:00";

const LISTS = [
  "/assignments",
  "/assignments?include=all",
  "/visits?from=2026-11-24&until=2026-11-29",
  "/visits?from=2026-11-24&until=2027-04-01&employee=e002",
  "/visits?from=2026-11-24&until=2026-11-25&patient=p001",
  "/visits?from=2026-11-24&until=2026-11-29&state=cancelled",
  "/visits?from=2026-11-24&until=2026-11-29&service=companionship",
  "/visits",
];

/** Several visits, one for two carers, one cancelled, one moved. */
async function book(server: RunningServer): Promise<number[]> {
  await uploaded(server, BRANCH);
  const visit = { service_type: "exercise", duration: 45 };
  const ids: number[] = [];
  for (const [patient_id, date, start_time] of [
    ["P001", "2026-11-24", "10:00"],
    ["P002", "2026-11-24", "12:00"],
    ["P001", "2026-11-25", "10:00"],
    ["P002", "2026-11-28", "09:30"],
  ]) {
    const { assignment } = await assigned(server, { ...visit, patient_id, date, start_time });
    ids.push(assignment.id);
  }
  const double = { patient_id: "P001", service_type: "companionship", carers_needed: 2 };
  const pair = await assigned(server, { ...double, date: "2026-11-26", start_time: "15:00" });
  ids.push(...pair.assignments.map(({ id }) => id));
  expect((await send(server, "PATCH", `/assignments/${ids[2]}`, { start_time: "10:30" })).status).toBe(200);
  expect((await send(server, "DELETE", `/assignments/${ids[1]}`, { reason: "moved house" })).status).toBe(
    200,
  );
  return ids;
}

async function answersOf(server: RunningServer, paths: readonly string[]): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const path of paths) {
    const answer = await get(server, path);
    expect(answer.status, path).toBe(200);
    answers[path] = answer.body;
  }
  return answers;
}

test("months later every visit of then is answered as it was, and can be changed and counted", async () => {
  const folder = newFolder();
  const then = await startServer({ folder });
  const ids = await book(then);
  const single = ids.map((id) => `/assignments/${id}`);
  const visits = query<{ id: number }>(then.databasePath, "SELECT id FROM visits").map(
    ({ id }) => `/visits/${id}`,
  );
  const days = ["2026-11-24", "2026-11-26"].map((date) => `/employees/E002/day?date=${date}`);
  const paths = [...LISTS, ...single, ...visits, ...days];
  const before = await answersOf(then, paths);
  const counted = await dataStatus(then);
  await then.stop();

  const later = await startServer({ folder, env: { ROTA_NOW: MONTHS_LATER } });
  expect(await answersOf(later, paths)).toEqual(before);
  expect(await dataStatus(later)).toEqual(counted);
  const page = async (path: string) => (await fetch(`${later.url}${path}`)).text();
  expect(await page("/rota/list?day=2026-11-26")).toContain("15:00");
  expect(await page("/rota/patients/P001?week=2026-11-23")).toContain("10:30");

  // Whoever was not sent after all is taken off the record of then: counted, listed and undone like any other.
  const [first] = ids;
  expect((await send(later, "DELETE", `/assignments/${first}`, { reason: "nobody went" })).status).toBe(200);
  expect(await dataStatus(later)).toMatchObject({ assignments_count: counted.assignments_count - 1 });
  const listed = await get<{ assignments: { id: number }[] }>(later, "/assignments");
  expect(listed.body.assignments.map(({ id }) => id)).toEqual(
    query<{ id: number }>(
      later.databasePath,
      "SELECT id FROM assignments WHERE cancelled_at IS NULL ORDER BY id DESC",
    ).map(({ id }) => id),
  );
  const day = await get<{ visits: object[] }>(later, "/visits?from=2026-11-24&until=2026-11-25");
  expect(day.body.visits).toMatchObject([{ state: "unassigned" }, { state: "unassigned" }]);
  expect((await send(later, "POST", `/assignments/${first}/undo`, {})).status).toBe(200);
  expect(await dataStatus(later)).toEqual(counted);
  await later.stop();
  removeFolder(folder);
});
