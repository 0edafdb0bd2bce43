import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assigned, logs, people, rows, uploaded, uploads } from "./support/calls";
import { importWith, reviewed } from "./support/import";
import { expectProblem, stateOf } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const AMIRA = employee("E001", "Amira Ashdown");
const BETHAN = employee("E002", "Bethan Holkham");
const MAREK = patient("P001", "Marek Loddon");
const BOTH = branchWorkbook([AMIRA, BETHAN], [MAREK]);

test("a dry run answers the whole plan and stores nothing", async ({ server }) => {
  await uploaded(server, BOTH);
  const { employee_id: carer } = (
    await assigned(server, {
      patient_id: "P001",
      service_type: "exercise",
      date: "2026-11-24",
      start_time: "10:00",
    })
  ).assignment;
  const [leaves, stays] = carer === "E001" ? [AMIRA, BETHAN] : [BETHAN, AMIRA];
  const before = await stateOf(server);
  const newcomer = employee("E003", "Callum Paston", { ContactNumber: "7700900456" });
  const review = await reviewed(server, branchWorkbook([{ ...stays, Notes: "New" }, newcomer], [MAREK]));
  expect(await stateOf(server)).toEqual(before);
  expect(review).toMatchObject({
    dry_run: true,
    layout: "current",
    mode: "replace",
    can_store: true,
    nothing_to_do: false,
    same_as_upload: null,
    counts: { employees: { added: 1, changed: 1, archived: 1 }, patients: { unchanged: 1 } },
    questions: [],
    problems: [],
  });
  expect(review.people.find(({ change }) => change === "changed")?.changes).toEqual([
    { field: "Notes", old: null, new: "New" },
  ]);
  expect(review.people.find(({ change }) => change === "archived")?.id).toBe(leaves.EmployeeID);
  expect(review.repairs).toContainEqual(expect.objectContaining({ from: "7700900456", to: "07700900456" }));
  expect(review.reopened_visits).toMatchObject([{ employee_id: carer, patient_id: "P001" }]);
  expect(review.sheets[0]?.columns_used).toContainEqual({ header: "Qualification", field: "Qualification" });
});

test("what was looked at is stored, and only that", async ({ server }) => {
  const { review } = await reviewed(server, BOTH);
  expect((await importWith(server, BOTH, { review })).status).toBe(200);
  const next = branchWorkbook([{ ...AMIRA, Notes: "One" }, BETHAN], [MAREK]);
  const looked = await reviewed(server, next);
  // Meanwhile somebody else stores another list.
  await uploaded(server, branchWorkbook([{ ...AMIRA, Notes: "Two" }, BETHAN], [MAREK]));
  const late = await importWith(server, next, { review: looked.review });
  expectProblem(late, 409, [/has changed since you reviewed/]);
  expect(late.body.new_review?.people[0]?.changes).toEqual([{ field: "Notes", old: "Two", new: "One" }]);
  expect((await people(server, "employees"))[0]?.Notes).toBe("Two");
  const again = await importWith(server, next, { review: late.body.new_review?.review });
  expect(again.status, again.text).toBe(200);
  expect((await people(server, "employees"))[0]?.Notes).toBe("One");
});

test("the same bytes twice are nothing to do, and no upload", async ({ server }) => {
  const first = await uploaded(server, BOTH);
  const again = await importWith(server, BOTH);
  expect(again.body).toMatchObject({ nothing_to_do: true, upload_id: first.upload_id });
  expect(await reviewed(server, BOTH)).toMatchObject({
    nothing_to_do: true,
    same_as_upload: first.upload_id,
  });
  expect(await uploads(server)).toHaveLength(1);
  expect((await logs(server)).filter(({ operation_type }) => operation_type === "data_upload")).toHaveLength(
    1,
  );
});

test("merging adds and changes, and nobody leaves", async ({ server }) => {
  await uploaded(server, BOTH);
  const answer = await importWith(server, branchWorkbook([employee("E003", "Callum Paston")], [MAREK]), {
    mode: "merge",
  });
  expect(answer.body.people).toMatchObject({ added: 1, archived: 0 });
  expect((await people(server, "employees")).map(({ EmployeeID }) => EmployeeID)).toEqual([
    "E001",
    "E002",
    "E003",
  ]);
});

test.describe("an unknown word", () => {
  const asking = branchWorkbook(
    [
      { ...AMIRA, Qualification: "Medical Technician" },
      { ...BETHAN, Gender: "Woman" },
    ],
    [MAREK],
  );
  const mappings = { Qualification: { "Medical Technician": "Carer" }, Gender: { Woman: "Female" } };

  test("is asked with its choices and a suggestion, and stored only when answered", async ({ server }) => {
    const review = await reviewed(server, asking);
    expect(review.can_store).toBe(false);
    expect(review.questions).toMatchObject([
      {
        kind: "employee",
        column: "Qualification",
        word: "Medical Technician",
        suggestion: "Carer",
        rows: [2],
      },
      { kind: "employee", column: "Gender", word: "Woman", suggestion: "Female", rows: [3] },
    ]);
    const refused = await importWith(server, asking);
    expectProblem(refused, 422);
    expect(refused.body.errors).toContainEqual(
      expect.objectContaining({ value: "Woman", choices: ["Female", "Male", "Non-binary"] }),
    );
    expect(await rows(server, "employees")).toEqual([]);
    const stored = await importWith(server, asking, { mappings });
    expect(stored.status, stored.text).toBe(200);
    expect((await rows(server, "employees")).map((row) => [row.qualification, row.gender])).toEqual([
      ["Carer", "Female"],
      ["Carer", "Female"],
    ]);
  });

  test("is asked once: the answer holds for the next workbook", async ({ server }) => {
    await importWith(server, asking, { mappings });
    const next = branchWorkbook(
      [{ ...AMIRA, Qualification: "medical technician", Notes: "x" }, BETHAN],
      [MAREK],
    );
    expect(await reviewed(server, next)).toMatchObject({ can_store: true, questions: [] });
  });

  test("may stand for nothing recorded, and for no other word", async ({ server }) => {
    const nothing = { Qualification: { "Medical Technician": null }, Gender: { Woman: "" } };
    expect((await importWith(server, asking, { mappings: nothing })).status).toBe(200);
    expect((await rows(server, "employees"))[0]?.qualification).toBeNull();
    const wrong = branchWorkbook([{ ...AMIRA, TransportMode: "Bike" }, BETHAN], [MAREK]);
    expectProblem(await importWith(server, wrong, { mappings: { TransportMode: { Bike: "Rocket" } } }), 422);
  });
});

test("an unrecognised column can be said to stand for a known one, and is remembered for those headers", async ({
  server,
}) => {
  const renamed = branchWorkbook([AMIRA], [MAREK], ["Level of urgency"]);
  expect((await reviewed(server, renamed)).sheets.map(({ columns_ignored }) => columns_ignored)).toEqual([
    ["Level of urgency"],
    ["Level of urgency"],
  ]);
  const mappings = { columns: { "Level of urgency": "Priority_Level" } };
  expect((await importWith(server, renamed, { mappings })).status).toBe(200);
  const next = branchWorkbook([AMIRA], [{ ...MAREK, "Level of urgency": "High" }], ["Level of urgency"]);
  expect((await importWith(server, next)).status).toBe(200);
  expect((await people(server, "patients"))[0]?.Priority).toBe("High");
});
