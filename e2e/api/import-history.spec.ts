import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assigned, logs, people, uploaded } from "./support/calls";
import { edit, importWith, reviewed, rollBack } from "./support/import";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const AMIRA = employee("E001", "Amira Ashdown");
const BETHAN = employee("E002", "Bethan Holkham");
const MAREK = patient("P001", "Marek Loddon");
const FIRST = branchWorkbook([AMIRA, BETHAN], [MAREK]);

interface PersonAnswer {
  version: string;
  fields: { field: string; value: string | null }[];
  history: {
    actor: string;
    change: string;
    fields: { field: string; old: string | null; new: string | null }[];
  }[];
}

const person = async (server: { url: string }, path: string) => (await get<PersonAnswer>(server, path)).body;

test.describe("a change by hand", () => {
  test("is read as an upload reads it, and kept with who, when, old and new", async ({ server }) => {
    await uploaded(server, FIRST);
    const answer = await edit(
      server,
      "/employees/e001",
      { PostCode: "nr21aa", Qualification: "nursing" },
      { "x-actor": "Rosa" },
    );
    expect(answer.body.changed).toEqual(["PostCode", "Qualification"]);
    const { history } = await person(server, "/employees/E001");
    expect(history[0]).toMatchObject({
      actor: "Rosa",
      change: "edited",
      fields: [
        { field: "PostCode", old: "NR1 1AA", new: "NR2 1AA" },
        { field: "Qualification", old: "Carer", new: "Nurse" },
      ],
    });
    const [entry] = await logs(server);
    expect(entry).toMatchObject({
      operation_type: "person_edited",
      details: { kind: "employee", person_id: "E001", fields: 2 },
    });
    expect(JSON.stringify(entry)).not.toContain("NR2");
  });

  test("that does not fit changes nothing, and says all that is wrong", async ({ server }) => {
    await uploaded(server, FIRST);
    const answer = await edit(server, "/employees/E001", {
      Gender: "Woman",
      EarliestStart: "25:00",
      PostCode: "NR2 2AA",
    });
    expectProblem(answer, 422);
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(["Gender", "EarliestStart"]);
    expect((await people(server, "employees"))[0]?.PostCode).toBe("NR1 1AA");
    expectProblem(await edit(server, "/employees/E001", { EmployeeID: "E009" }), 422);
    expectProblem(await edit(server, "/employees/E999", { Notes: "x" }), 404);
  });

  test("by two at once: the second is told, and overwrites nothing", async ({ server }) => {
    await uploaded(server, FIRST);
    const { version } = await person(server, "/patients/P001");
    const ifMatch = { "if-match": `"${version}"` };
    expect((await edit(server, "/patients/P001", { Notes: "first" }, ifMatch)).status).toBe(200);
    expectProblem(await edit(server, "/patients/P001", { Notes: "second" }, ifMatch), 412);
    expect((await people(server, "patients"))[0]?.Notes).toBe("first");
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "operation_refused",
      details: { operation: "person_edit", reason: "version-passed", id: "P001" },
    });
  });

  test("is a conflict for the next workbook, and the hand's word counts until somebody says otherwise", async ({
    server,
  }) => {
    await uploaded(server, FIRST);
    await edit(server, "/employees/E001", { PostCode: "NR2 2AA" });
    const review = await reviewed(server, FIRST);
    expect(review.conflicts).toMatchObject([
      { key: "employee E001 PostCode", hand: "NR2 2AA", workbook: "NR1 1AA", choice: "hand" },
    ]);
    const next = branchWorkbook([{ ...AMIRA, Notes: "x" }, BETHAN], [MAREK]);
    await importWith(server, next);
    expect((await people(server, "employees"))[0]).toMatchObject({ PostCode: "NR2 2AA", Notes: "x" });
    await importWith(server, next, { conflicts: { "employee E001 PostCode": "workbook" } });
    expect((await people(server, "employees"))[0]).toMatchObject({ PostCode: "NR1 1AA" });
    expect((await reviewed(server, FIRST)).conflicts).toEqual([]);
  });

  test("to Inactive opens the coming visits again", async ({ server }) => {
    await uploaded(server, branchWorkbook([AMIRA], [MAREK]));
    await assigned(server, {
      patient_id: "P001",
      service_type: "exercise",
      date: "2026-11-24",
      start_time: "10:00",
    });
    const answer = await edit(server, "/employees/E001", { Status: "Inactive" });
    expect(answer.body).toMatchObject({ reopened_visits: [{ employee_id: "E001", patient_id: "P001" }] });
  });
});

test.describe("rolling an upload back", () => {
  test("makes everybody what they were before, as a new operation", async ({ server }) => {
    await uploaded(server, FIRST);
    const before = await people(server, "employees", "?include=all");
    const second = await uploaded(
      server,
      branchWorkbook([{ ...AMIRA, Notes: "changed" }, employee("E003", "Callum Paston")], [MAREK]),
    );
    const answer = await rollBack(server, second.upload_id);
    expect(answer.body).toMatchObject({ restored: 2, archived: 1 });
    const after = await people(server, "employees", "?include=all");
    expect(after.filter(({ EmployeeID }) => EmployeeID !== "E003")).toEqual(before);
    expect(after.find(({ EmployeeID }) => EmployeeID === "E003")?.Archived).toBe(true);
    expect((await logs(server))[0]).toMatchObject({ operation_type: "upload_rolled_back" });
    expectProblem(await rollBack(server, second.upload_id), 409, [/already/]);
  });

  test("is refused where later changes stand in the way, naming them", async ({ server }) => {
    const first = await uploaded(server, FIRST);
    await edit(server, "/employees/E002", { Notes: "by hand" });
    const before = await people(server, "employees", "?include=all");
    expectProblem(await rollBack(server, first.upload_id), 409, [/E002/]);
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "operation_refused",
      details: { operation: "upload_roll_back", id: String(first.upload_id) },
    });
    expect(await people(server, "employees", "?include=all")).toEqual(before);
    expectProblem(await rollBack(server, 99), 404);
  });

  test("of a first upload empties the lists again, and the ids stay taken", async ({ server }) => {
    const first = await uploaded(server, FIRST);
    await rollBack(server, first.upload_id);
    expect(await people(server, "employees")).toEqual([]);
    expectProblem(
      await importWith(server, branchWorkbook([employee("E001", "Somebody Else")], [MAREK])),
      422,
    );
  });
});

test("an upload's files come back byte for byte, and what it changed is told", async ({ server }) => {
  const { upload_id } = await uploaded(server, FIRST, { filename: 'Rota "März".xlsx' });
  const response = await fetch(`${server.url}/upload-data/${upload_id}/file`);
  expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(FIRST))).toBe(true);
  expect(response.headers.get("content-disposition")).toContain("filename*=UTF-8''");
  const changes = (
    await get<{ changes: unknown[]; can_roll_back: boolean }>(server, `/upload-data/${upload_id}`)
  ).body;
  expect([changes.changes.length, changes.can_roll_back]).toEqual([3, true]);
  expectProblem(await get(server, "/upload-data/77/file"), 404);
});

test("contradictions stay on the list until somebody lets them stand, and come back when the values change", async ({
  server,
}) => {
  const contradicting = { ...MAREK, RequiredSupport: "Medication", RequiresMedication: "N" };
  await uploaded(server, branchWorkbook([AMIRA], [contradicting]));
  const open = async () =>
    (
      await get<{ findings: { finding: string; personId: string; valuesKey: string }[] }>(
        server,
        "/import-findings",
      )
    ).body.findings;
  const [finding] = await open();
  expect(finding).toMatchObject({ finding: "medication-contradiction", personId: "P001" });
  // The safe reading counts until then.
  expect((await people(server, "patients"))[0]?.RequiresMedication).toBe("Y");
  const settle = { kind: "patient", id: "P001", finding: finding?.finding, valuesKey: finding?.valuesKey };
  expect((await post(server, "/import-findings", settle)).status).toBe(200);
  expect(await open()).toEqual([]);
  expectProblem(await post(server, "/import-findings", settle), 404);
  await edit(server, "/patients/P001", { RequiredSupport: "Laundry", RequiresMedication: "Y" });
  expect(await open()).toMatchObject([{ finding: "medication-contradiction" }]);
});
