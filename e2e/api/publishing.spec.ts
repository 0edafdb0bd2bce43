import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { logs, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { eventsIn, listen } from "./support/streams";
import { generated, NEXT_WEEK, takenOff } from "./support/weeks";

interface WeekAnswer {
  state: string;
  figures: { visits: number; uncovered: number };
  changes_since: { kind: string; employee_id: string; sentence: string }[];
  publications: { publication_id: number; log_id: number }[];
}
interface Published {
  publication_id: number | null;
  message: string;
  checks: { uncovered: unknown[]; warnings: unknown[]; rules_passed: unknown[] };
  changes: { kind: string; employee_id: string; sentence: string }[];
}
interface Publications {
  publications: { publication_id: number }[];
  told: { employee_id: string; publication_id: number; visits: { visit_id: number; start_time: string }[] }[];
}

const WEEK = `/rota-weeks/${NEXT_WEEK}`;

test.describe("a week", () => {
  const server = sharedServer((place) => uploaded(place, currentWorkbook()));
  const week = async () => (await get<WeekAnswer>(server(), WEEK)).body;
  const publish = async (query = "") => (await post<Published>(server(), `${WEEK}/publish${query}`)).body;
  const publications = async (query = "") =>
    (await get<Publications>(server(), `${WEEK}/publications${query}`)).body;
  let rota: Awaited<ReturnType<typeof generated>>;

  test("without visits cannot be published", async () => {
    expect(await week()).toMatchObject({ state: "planned", figures: { visits: 0 }, publications: [] });
    expectProblem(await post(server(), `${WEEK}/publish`), 409, [/no visits/]);
    const [refused] = await logs(server());
    expect(refused?.description).toMatch(/^Refused to publish a week \(Mon \d+ \w+ \d{4}\)$/);
  });

  test("is planned once it is generated, and looked at before it is published", async () => {
    rota = await generated(server());
    expect(await week()).toMatchObject({ state: "planned", changes_since: [] });
    const before = await stateOf(server());
    const looked = await publish("?dry_run=true");
    expect(looked.publication_id).toBeNull();
    expect(looked.checks.uncovered).toHaveLength(rota.unassigned.length);
    expect(await stateOf(server())).toEqual(before);
  });

  test("is published, and each carer's run is kept as it was told", async () => {
    const published = await publish();
    expect(published.publication_id).toBe(1);
    expect(await week()).toMatchObject({ state: "published", changes_since: [] });
    const { told } = await publications();
    const visits = told.flatMap((run) =>
      run.visits.map((visit) => [run.employee_id, visit.visit_id, visit.start_time]),
    );
    const assigned = rota.assignments.map((one) => [one.employee_id, one.visit_id, one.start_time]);
    expect(visits.map(String).sort()).toEqual(assigned.map(String).sort());
    expect((await logs(server()))[0]).toMatchObject({ operation_type: "rota_published" });
  });

  test("has nothing to tell twice", async () => {
    const before = await stateOf(server());
    const again = await publish();
    expect(again.publication_id).toBeNull();
    expect(again.message).toContain("Nothing to tell");
    expect(await stateOf(server())).toEqual(before);
  });

  test("lists what has changed since, and tells only that", async () => {
    const [one] = rota.assignments;
    await takenOff(server(), one?.id);
    const since = (await week()).changes_since;
    expect(since).toMatchObject([{ kind: "removed", employee_id: one?.employee_id }]);
    expect(since[0]?.sentence).toMatch(/^No longer: /);
    const published = await publish();
    expect(published).toMatchObject({ publication_id: 2, changes: [{ employee_id: one?.employee_id }] });
    const { told } = await publications();
    expect(told.find(({ employee_id }) => employee_id === one?.employee_id)?.publication_id).toBe(2);
    expect(told.filter(({ publication_id }) => publication_id === 1)).toHaveLength(told.length - 1);
    expect((await week()).changes_since).toEqual([]);
  });

  test("shows what had been told after any entry of the log", async () => {
    const { publications: history } = await week();
    const first = history.at(-1)?.log_id ?? 0;
    const then = await publications(`?entry=${first}`);
    expect(then.publications).toHaveLength(1);
    expect(then.told.flatMap(({ visits }) => visits)).toHaveLength(rota.assignments.length);
    expect(await publications(`?entry=${first - 1}`)).toMatchObject({ publications: [], told: [] });
  });

  test("keeps what was told when it is generated again", async () => {
    const again = await generated(server());
    const told = (await publications()).told.flatMap((run) =>
      run.visits.map(({ visit_id }) => `${run.employee_id} ${visit_id}`),
    );
    const standing = again.assignments.map((one) => `${one.employee_id} ${one.visit_id}`);
    expect(standing).toEqual(expect.arrayContaining(told));
  });

  test("is named by its Monday", async () => {
    for (const path of ["/rota-weeks/2026-12-01", "/rota-weeks/soon", "/rota-weeks/2026-13-01"])
      expectProblem(await get(server(), path), 404, [/Monday/]);
  });
});

test.describe("the live changes", () => {
  const server = sharedServer((place) => uploaded(place, currentWorkbook()));

  /** Follows the changes until a text was sent. */
  const readUntil = async (headers: Record<string, string>, until: string, then?: () => Promise<unknown>) =>
    (await listen(server(), { path: "/events", headers, until, then })).text;

  test("are sent as they are written, and resumed after the last one that was seen", async () => {
    const sent = await readUntil({}, "event: rule_settings_changed", () =>
      ask(server(), {
        method: "PATCH",
        path: "/rules",
        headers: { "content-type": "application/json" },
        body: '{"trained_carers_may_administer":true}',
      }),
    );
    const id = Number(/id: (\d+)/.exec(sent)?.[1]);
    expect(id).toBe((await logs(server()))[0]?.id);
    const resumed = await readUntil({ "last-event-id": String(id - 1) }, "event: rule_settings_changed");
    expect(resumed).toContain(`id: ${id}\n`);
    expectProblem(await get(server(), "/events", { "last-event-id": "yesterday" }), 400);
  });

  test("who looks at the same visit is told of each other, and nothing of it is in the log", async () => {
    const before = (await logs(server())).length;
    const watching = (actor: string, until: string, then?: () => Promise<unknown>) =>
      listen(server(), { path: "/events?visit=7", headers: { "x-actor": actor }, until, then });
    const anna = await watching("Anna", '"watchers":["Sam"]', () => watching("Sam", '"watchers":["Anna"]'));
    expect(eventsIn(anna.text)).toContainEqual({ visit_id: 7, watchers: ["Sam"] });
    expect((await logs(server())).length).toBe(before);
    expectProblem(await get(server(), "/events?visit=none"), 400, [/number of a visit/]);
  });
});
