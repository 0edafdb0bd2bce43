import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { dataStatus, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { type DraftAnswer, draftOf, generated, NEXT_WEEK } from "./support/weeks";

test.describe("a draft", () => {
  const server = sharedServer(async (place) => {
    await uploaded(place, currentWorkbook());
    // Proposals are stored by whoever plans first: from here on a draft changes nothing that is stored.
    await generated(place, { week: "2027-03-01" });
  });
  let draft: DraftAnswer;

  test("is made beside the rota, and stores nothing", async () => {
    const before = await stateOf(server());
    draft = await draftOf(server(), { week: NEXT_WEEK });
    expect(draft.result?.figures).toMatchObject({ medication_by_others: 0 });
    expect(draft.result?.changes).toBeGreaterThan(0);
    const { covered, visits } = draft.result?.figures ?? { covered: 0, visits: 0 };
    // This branch is short of nurses: some visits cannot be covered by any rota.
    expect(draft.result?.most_covered).toBeGreaterThanOrEqual(covered);
    expect(draft.result?.most_covered).toBeLessThan(visits);
    expect(draft.result?.difference[0]).toMatchObject({
      kind: "gains",
      sentence: expect.stringContaining("gains"),
    });
    expect(await stateOf(server())).toEqual(before);
  });

  test("is applied for one patient, then for a day, then all of it, and no visit twice", async () => {
    const path = `/rota-drafts/${draft.draft_id}/apply`;
    const patient = draft.result?.difference[0]?.patient_id;
    const part = await post<{ counts: { visits_added: number } }>(server(), path, { patients: [patient] });
    expect(part.status, part.text).toBe(200);
    expect(part.body.counts.visits_added).toBeGreaterThan(0);
    const day = await post<{ counts: { visits_added: number } }>(server(), path, { days: [NEXT_WEEK] });
    const rest = await post<{ counts: { visits_added: number }; state: string }>(server(), path);
    expect(part.body.counts.visits_added + day.body.counts.visits_added + rest.body.counts.visits_added).toBe(
      draft.result?.changes,
    );
    expect(rest.body.state).toBe("applied");
    const again = await post<{ message: string }>(server(), path);
    expect(again.body.message).toContain("Nothing to do");
  });

  test("after which the next draft has nothing to change", async () => {
    const next = await draftOf(server(), { week: NEXT_WEEK, scope: "unassigned" });
    expect(next.result?.changes).toBe(0);
  });

  test("is followed event by event to its end", async () => {
    const begun = await post<{ draft_id: string }>(server(), "/rota-drafts", {
      week: "2026-12-14",
      seconds: 1,
    });
    const stream = await get(server(), `/rota-drafts/${begun.body.draft_id}/events`);
    expect(stream.headers["content-type"]).toContain("text/event-stream");
    expect(stream.text).toContain("event: progress");
    expect(stream.text).toContain("event: ready");
    expect(stream.text).toContain(`"draft_id":"${begun.body.draft_id}"`);
  });

  test("is one at a time, and others are answered meanwhile", async () => {
    const begun = await post<{ draft_id: string }>(server(), "/rota-drafts", {
      week: "2026-12-21",
      seconds: 60,
    });
    expect(begun.status).toBe(202);
    expectProblem(await post(server(), "/rota-drafts", { week: "2026-12-28" }), 409, [/generated just now/]);
    expectProblem(await post(server(), "/generate-weekly-rota"), 409);
    expect((await dataStatus(server())).has_data).toBe(true);
    expectProblem(await post(server(), `/rota-drafts/${begun.body.draft_id}/apply`), 409, [/not ready/]);
    const stopped = await ask(server(), { method: "DELETE", path: `/rota-drafts/${begun.body.draft_id}` });
    expect(stopped.status).toBe(200);
    expectProblem(await get(server(), `/rota-drafts/${begun.body.draft_id}`), 404, [/restart/]);
  });

  test("is stopped with the best so far kept", async () => {
    const begun = await post<{ draft_id: string }>(server(), "/rota-drafts", {
      week: "2026-12-21",
      seconds: 60,
    });
    const path = `/rota-drafts/${begun.body.draft_id}`;
    await expect
      .poll(async () => (await get<DraftAnswer>(server(), path)).body.progress.visits)
      .toBeGreaterThan(0);
    expect((await ask(server(), { method: "DELETE", path: `${path}?keep=true` })).status).toBe(200);
    await expect
      .poll(async () => (await get<DraftAnswer>(server(), path)).body.state, { timeout: 30_000 })
      .toBe("ready");
    expect((await get<DraftAnswer>(server(), path)).body.result?.figures.covered).toBeGreaterThan(0);
  });

  test("names what was changed meanwhile and leaves it out", async () => {
    const made = await draftOf(server(), { week: "2027-01-04" });
    const first = made.result?.difference[0];
    const carer = await get<{ candidates: unknown[] }>(server(), `/employees/${first?.employee_id}`);
    expect(carer.status).toBe(200);
    const off = { employee_id: first?.employee_id, kind: "sick", from: "2027-01-04", until: "2027-01-10" };
    expect((await post(server(), "/absences", off)).status).toBe(200);
    const applied = await post<{ left_out: { employee_id: string; sentence: string }[] }>(
      server(),
      `/rota-drafts/${made.draft_id}/apply`,
    );
    expect(applied.status, applied.text).toBe(200);
    expect(applied.body.left_out.length).toBeGreaterThan(0);
    expect(new Set(applied.body.left_out.map(({ employee_id }) => employee_id))).toEqual(
      new Set([first?.employee_id]),
    );
    expect(applied.body.left_out[0]?.sentence).toContain("left out");
  });
});

const MALFORMED: [string, unknown][] = [
  ["a Tuesday", { week: "2026-12-01" }],
  ["no week", {}],
  ["an unknown scope", { week: NEXT_WEEK, scope: "everything" }],
  ["an unknown weight", { week: NEXT_WEEK, weights: { speed: "high" } }],
  ["too many seconds", { week: NEXT_WEEK, seconds: 6000 }],
];
test.describe("a request for a draft", () => {
  const server = sharedServer((place) => uploaded(place, currentWorkbook()));
  for (const [what, body] of MALFORMED) {
    test(`with ${what} is refused`, async () => {
      expectProblem(await post(server(), "/rota-drafts", body), 400);
    });
  }

  test("that nobody knows is not found, and says that drafts are forgotten", async () => {
    for (const [method, path] of [
      ["GET", "/rota-drafts/none"],
      ["DELETE", "/rota-drafts/none"],
      ["POST", "/rota-drafts/none/apply"],
      ["GET", "/rota-drafts/none/events"],
    ] as const)
      expectProblem(await ask(server(), { method, path }), 404, [/restart/]);
  });

  test("is weighed as an operator set it, in words", async () => {
    const before = await get<{ weights: { aim: string; weight: string; name: string }[] }>(
      server(),
      "/rota-weights",
    );
    expect(before.body.weights[0]).toMatchObject({ aim: "on-time", weight: "normal", name: "On time" });
    const changed = await ask<typeof before.body>(server(), {
      method: "PATCH",
      path: "/rota-weights",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ travel: "high" }),
    });
    expect(changed.body.weights.find(({ aim }) => aim === "travel")?.weight).toBe("high");
    const wrong = {
      method: "PATCH",
      path: "/rota-weights",
      headers: { "content-type": "application/json" },
      body: '{"travel":"huge"}',
    };
    expectProblem(await ask(server(), wrong), 400);
  });
});

test("a draft that is refused stores nothing, no proposals either", async ({ server }) => {
  await uploaded(server, currentWorkbook());
  const begun = await post<{ draft_id: string }>(server, "/rota-drafts", { week: NEXT_WEEK, seconds: 60 });
  const added = await post(server, "/patients", {
    PatientName: "Ida Marsh",
    RequiredSupport: "Personal Care",
    RequiredHoursOfSupport: "1",
  });
  expect(added.status, added.text).toBe(201);
  const before = await stateOf(server, "recorded");
  expectProblem(await post(server, "/rota-drafts", { week: NEXT_WEEK }), 409);
  expectProblem(await post(server, "/generate-weekly-rota"), 409);
  expect(await stateOf(server, "recorded")).toEqual(before);
  await ask(server, { method: "DELETE", path: `/rota-drafts/${begun.body.draft_id}` });
});
