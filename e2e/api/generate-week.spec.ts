import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startServer } from "../server";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { dataStatus, logs, uploaded } from "./support/calls";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { generated, NEXT_WEEK, takenOff } from "./support/weeks";

test.describe("with nobody stored", () => {
  const server = sharedServer();

  test("there is nothing to generate, and that is on record", async () => {
    expectProblem(await post(server(), "/generate-weekly-rota"), 409, [/[Uu]pload/]);
    expectProblem(await post(server(), "/rota-drafts", { week: NEXT_WEEK }), 409, [/[Uu]pload/]);
    expect((await logs(server())).map(({ operation_type }) => operation_type)).toContain("operation_refused");
  });

  const MALFORMED = [
    { week: "2026-12-01" },
    { week: "next" },
    { week: 7 },
    { week: NEXT_WEEK, seed: 1.5 },
    [],
  ];
  for (const body of MALFORMED) {
    test(`${JSON.stringify(body)} is no week, and changes nothing`, async () => {
      const before = await stateOf(server());
      expectProblem(await post(server(), "/generate-weekly-rota", body), 400);
      expect(await stateOf(server())).toEqual(before);
    });
  }
});

test.describe("a branch", () => {
  const server = sharedServer((place) => uploaded(place, currentWorkbook()));
  let first: Awaited<ReturnType<typeof generated>>;

  test("gets the next week's rota, every assignment with its visit and its reason", async () => {
    first = await generated(server());
    expect(first).toMatchObject({ success: true, week: NEXT_WEEK, draft_id: expect.any(String), seed: 1 });
    expect(first.assignments.length).toBeGreaterThan(0);
    for (const one of first.assignments) {
      expect(one).toMatchObject({
        visit_id: expect.any(Number),
        travel_time: expect.any(Number),
        proposed: true,
      });
      expect(one.assignment_reason).toContain("chosen together with the whole week");
      expect(one.start_time >= `${NEXT_WEEK}T00:00` && one.start_time < "2026-12-07T00:00").toBe(true);
    }
    expect((await dataStatus(server())).assignments_count).toBe(first.assignments.length);
  });

  test("has one entry in the log for all of it, which can be verified", async () => {
    const applied = (await logs(server())).filter(({ operation_type }) => operation_type === "rota_applied");
    expect(applied).toHaveLength(1);
    expect((await get(server(), "/database/logs/verify")).body).toMatchObject({
      ok: true,
      generated: { weeks: 1, first_misfit: null },
    });
  });

  test("has no carer in two places, and no medication by others than nurses", async () => {
    const { employees } = (
      await get<{ employees: { EmployeeID: string; Qualification: string }[] }>(server(), "/employees")
    ).body;
    const role = new Map(employees.map((one) => [one.EmployeeID, one.Qualification]));
    const byCarer = new Map<string, { start_time: string; end_time: string }[]>();
    for (const one of first.assignments) {
      if (one.service_types.includes("medicine")) expect(role.get(one.employee_id)).toBe("Nurse");
      byCarer.set(one.employee_id, [...(byCarer.get(one.employee_id) ?? []), one]);
    }
    for (const own of byCarer.values()) {
      const sorted = own.sort((a, b) => (a.start_time < b.start_time ? -1 : 1));
      for (const [index, next] of sorted.slice(1).entries())
        expect(next.start_time >= (sorted[index]?.end_time ?? "")).toBe(true);
    }
  });

  test("is told of every visit that nobody gives why, and what would help", async () => {
    for (const one of first.unassigned) {
      expect(one.visit_id).toEqual(expect.any(Number));
      expect(one.reasons.length).toBeGreaterThan(0);
      for (const reason of one.reasons)
        expect(reason).toMatchObject({
          rule: expect.any(String),
          count: expect.any(Number),
          sentence: expect.any(String),
        });
      expect(one.would_help.length).toBeGreaterThan(0);
    }
  });

  test("changes nothing when it is generated again", async () => {
    const before = await stateOf(server());
    const again = await generated(server(), { week: NEXT_WEEK });
    expect(again.assignments).toEqual(first.assignments);
    expect(again.applied).toBeNull();
    expect(await stateOf(server())).toEqual(before);
  });

  test("shows why this carer on the page of an assignment", async () => {
    const [one] = first.assignments;
    const answer = await get<{ match_cards: { card: { withWeek: boolean; terms: unknown[] } }[] }>(
      server(),
      `/assignments/${one?.id}`,
    );
    expect(answer.body.match_cards).toHaveLength(1);
    expect(answer.body.match_cards[0]?.card).toMatchObject({ withWeek: true });
    expect(answer.body.match_cards[0]?.card.terms.length).toBeGreaterThan(5);
  });

  test("fills a gap and leaves everything else when a carer is taken off", async () => {
    const [one] = first.assignments;
    await takenOff(server(), one?.id);
    const again = await generated(server());
    const others = first.assignments.filter(({ id }) => id !== one?.id);
    for (const other of others)
      expect(again.assignments.find(({ id }) => id === other.id)).toMatchObject({
        employee_id: other.employee_id,
        start_time: other.start_time,
      });
  });

  test("keeps a pin, once only, and lets it go", async () => {
    const path = `/assignments/${first.assignments[3]?.id}/pin`;
    const pinned = await post<{ changes: object }>(server(), path);
    expect(pinned.body.changes).toEqual({ pinned: [false, true] });
    expect((await post<{ changes: object }>(server(), path)).body.changes).toEqual({});
    const freed = await ask<{ changes: object }>(server(), { method: "DELETE", path });
    expect(freed.body.changes).toEqual({ pinned: [true, false] });
  });

  test("gets everything taken back as one", async () => {
    const week = (
      await get<{ generated: { application_id: number; taken_back: boolean }[] }>(
        server(),
        `/rota-weeks/${NEXT_WEEK}`,
      )
    ).body;
    const [last] = week.generated;
    const taken = await post<{ counts: object; message: string }>(
      server(),
      `/rota-applications/${last?.application_id}/undo`,
    );
    expect(taken.status, taken.text).toBe(200);
    expectProblem(await post(server(), `/rota-applications/${last?.application_id}/undo`), 409);
    expectProblem(await post(server(), "/rota-applications/999/undo"), 404);
    expect((await get(server(), "/database/logs/verify")).body).toMatchObject({ ok: true });
  });
});

test("the same workbook and seed give the same assignments on two servers", async ({ server }) => {
  const other = await startServer({ folder: newFolder() });
  const small = currentWorkbook({ employees: 8, patients: 5 });
  for (const place of [server, other]) await uploaded(place, small);
  // Without a time, which a slow machine could make shorter on one of the two.
  const wanted = { seed: 7, seconds: undefined };
  const [a, b] = [await generated(server, wanted), await generated(other, wanted)];
  expect(b.assignments).toEqual(a.assignments);
  expect(b.seed).toBe(7);
  await other.stop();
  removeFolder(other.folder);
});
