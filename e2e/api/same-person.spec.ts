import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { ask, post } from "./support/ask";
import { assigned, assignments, logs, people, uploaded } from "./support/calls";
import { edit, importWith, reviewed, rollBack } from "./support/import";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const MAREK = patient("P001", "Marek Loddon");
const BETHAN = employee("E090", "Bethan Holkham", { PostCode: "NR9 1AA" });
const FIRST = branchWorkbook([employee("001", "Amira O’Dowd"), BETHAN], [MAREK]);
const NEXT = branchWorkbook([employee("1", "Amira O'Dowd", { Notes: "New note" }), BETHAN], [MAREK]);
const VISIT = {
  patient_id: "P001",
  service_type: "exercise",
  date: "2026-11-24",
  start_time: "10:00",
  employee_id: "001",
};

test.describe("a carer under a respelt ID", () => {
  for (const mode of ["replace", "merge"] as const) {
    test(`is asked about before anything is stored (${mode})`, async ({ server }) => {
      await uploaded(server, FIRST);
      await assigned(server, VISIT);
      const review = await reviewed(server, NEXT, { mode });
      expect(review).toMatchObject({
        can_store: false,
        questions: [{ about: "same-person", column: "EmployeeID", word: "1", choices: ["001"], rows: [2] }],
      });
      const refused = await importWith(server, NEXT, { mode });
      expectProblem(refused, 422, [/same person/]);
      expect(refused.body.questions).toHaveLength(1);
      expect((await people(server, "employees")).map(({ EmployeeID }) => EmployeeID)).toEqual([
        "001",
        "E090",
      ]);
      expect(await assignments(server)).toHaveLength(1);
    });

    test(`keeps the ID, the history and the visits when the answer is yes, and is not asked about again (${mode})`, async ({
      server,
    }) => {
      await uploaded(server, FIRST);
      await assigned(server, VISIT);
      const mappings = { EmployeeID: { "1": "001" } };
      const { review } = await reviewed(server, NEXT, { mode, mappings });
      const answer = await importWith(server, NEXT, { mode, mappings, review });
      expect(answer.body).toMatchObject({
        people: { added: 0, changed: 1, archived: 0 },
        reopened_visits: [],
      });
      expect(await people(server, "employees")).toMatchObject([
        { EmployeeID: "001", Notes: "New note" },
        { EmployeeID: "E090" },
      ]);
      expect(await assignments(server)).toMatchObject([{ employee_id: "001" }]);
      expect(await reviewed(server, NEXT, { mode })).toMatchObject({ questions: [], nothing_to_do: true });
    });
  }

  test("is added when the answer is no", async ({ server }) => {
    await uploaded(server, FIRST);
    const fields = { mode: "merge" as const, mappings: { EmployeeID: { "1": null } } };
    expect((await importWith(server, NEXT, fields)).body).toMatchObject({ people: { added: 1 } });
    expect(await people(server, "employees")).toHaveLength(3);
  });
});

test.describe("undoing an upload", () => {
  const withoutAmira = branchWorkbook([BETHAN], [MAREK]);

  test("gives carers back the visits that it took", async ({ server }) => {
    await uploaded(server, FIRST);
    const { visit_id } = (await assigned(server, VISIT)).assignment;
    const second = await uploaded(server, withoutAmira);
    expect(await assignments(server)).toEqual([]);
    const undone = await rollBack(server, second.upload_id);
    expect(undone.body).toMatchObject({
      visits_given_back: [{ visit_id, employee_id: "001", employee_name: "Amira O’Dowd" }],
      visits_not_given_back: [],
    });
    expect(await assignments(server)).toMatchObject([{ employee_id: "001", visit_id }]);
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "upload_rolled_back",
      details: { visit_ids_given_back: [visit_id], visit_ids_not_given_back: [] },
    });
  });

  test("names the visits that somebody else has by now", async ({ server }) => {
    await uploaded(server, FIRST);
    const { visit_id } = (await assigned(server, VISIT)).assignment;
    const second = await uploaded(server, withoutAmira);
    await post(server, `/visits/${visit_id}/assignments`, { employee_id: "E090" });
    const undone = await rollBack(server, second.upload_id);
    expect(undone.body).toMatchObject({
      visits_given_back: [],
      visits_not_given_back: [{ visit_id, employee_id: "001", reason: "Bethan Holkham is assigned now" }],
    });
    expect(await assignments(server)).toMatchObject([{ employee_id: "E090" }]);
  });

  test("names the visits that were cancelled meanwhile, and gives the others back", async ({ server }) => {
    await uploaded(server, FIRST);
    const cancelled = (await assigned(server, VISIT)).assignment;
    const open = (await assigned(server, { ...VISIT, start_time: "15:00" })).assignment;
    const second = await uploaded(server, withoutAmira);
    await ask(server, {
      method: "DELETE",
      path: `/visits/${cancelled.visit_id}`,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ reason: "in hospital" }),
    });
    expect((await rollBack(server, second.upload_id)).body).toMatchObject({
      visits_given_back: [{ visit_id: open.visit_id }],
      visits_not_given_back: [{ visit_id: cancelled.visit_id, reason: "the visit was cancelled" }],
    });
    expect(await assignments(server)).toMatchObject([{ visit_id: open.visit_id }]);
  });

  test("that was undone for one person already is refused, naming them", async ({ server }) => {
    await uploaded(server, FIRST);
    await assigned(server, VISIT);
    const second = await uploaded(server, withoutAmira);
    await post(server, "/employees/001/undo");
    expect(await assignments(server)).toHaveLength(1);
    expectProblem(await rollBack(server, second.upload_id), 409, [/001/]);
  });
});

test.describe("a change of one person", () => {
  test("that took visits gives them back when it is undone", async ({ server }) => {
    await uploaded(server, FIRST);
    await assigned(server, VISIT);
    await edit(server, "/employees/001", { Status: "Inactive" });
    expect(await assignments(server)).toEqual([]);
    const undone = await post<{ visits_given_back: unknown[] }>(server, "/employees/001/undo");
    expect(undone.body.visits_given_back).toHaveLength(1);
    expect(await assignments(server)).toHaveLength(1);
  });
});

test("rows that list nobody are asked about, left out when told so, and said", async ({ server }) => {
  const total = employee("Total", "2");
  const broken = employee("#REF!", "#REF!");
  const vacant = employee("E003", "VACANT");
  const bytes = branchWorkbook([BETHAN, total, broken, vacant], [MAREK]);
  const refused = await importWith(server, bytes);
  expectProblem(refused, 422);
  expect(refused.body.questions?.map(({ word }) => word)).toEqual(["Total", "#REF!", "VACANT"]);
  expect(await people(server, "employees")).toEqual([]);
  const out = "leave out";
  const answer = await importWith(server, bytes, {
    mappings: { Rows: { Total: out, "#REF!": out, VACANT: out } },
  });
  expect(answer.body).toMatchObject({
    employees_count: 1,
    left_out: [
      { row: 3, reason: "total" },
      { row: 4, reason: "broken cell" },
      { row: 5, reason: "vacancy" },
    ],
  });
});
