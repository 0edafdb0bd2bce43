import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assigned, assignments, logs, people, uploaded } from "./support/calls";
import type { ProblemDetails } from "./support/contract";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const BRANCH = branchWorkbook([employee("E013", "Amira Ashdown")], [patient("P001", "Marek Loddon")]);

interface Added extends ProblemDetails {
  id: string;
  version: string;
  employee?: Record<string, unknown>;
  patient?: Record<string, unknown>;
  same_person?: { id: string }[];
}

const add = (server: { url: string }, list: "employees" | "patients", body: Record<string, unknown>) =>
  post<Added>(server, `/${list}`, body);

test.describe("adding by hand", () => {
  test("a carer: read like a workbook, with the next free ID, on record, and undone", async ({ server }) => {
    await uploaded(server, BRANCH);
    const { status, body } = await add(server, "employees", {
      Name: "Zoë Müller",
      Qualification: "nursing",
      PostCode: "nr21aa",
      Availability: "Mon-Fri",
      LatestEnd: "24:00",
    });
    expect([status, body.id]).toEqual([201, "E014"]);
    expect(body.employee).toMatchObject({
      EmployeeID: "E014",
      Qualification: "Nurse",
      PostCode: "NR2 1AA",
      Availability: "Mon/Tue/Wed/Thu/Fri",
      LatestEnd: "00:00",
    });
    expect(await people(server, "employees")).toHaveLength(2);
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "person_added",
      details: { kind: "employee", person_id: "E014" },
    });
    const record = await get<{ version: string; canUndo: boolean }>(server, "/employees/E014");
    expect(record.body).toMatchObject({ version: body.version, canUndo: true });
    expect((await post(server, "/employees/E014/undo")).status).toBe(200);
    expect(await people(server, "employees")).toHaveLength(1);
    expectProblem(await add(server, "employees", { Name: "Ann Bell", EmployeeID: "E014" }), 409, [
      /archived/,
    ]);
  });

  test("a patient, also into an empty file", async ({ server }) => {
    const { status, body } = await add(server, "patients", {
      PatientName: "Ida Marsh",
      RequiresMedication: "Yes",
    });
    expect([status, body.id]).toEqual([201, "P001"]);
    expect(body.patient).toMatchObject({ RequiresMedication: "Y" });
  });

  test("that does not fit stores nothing, and says all that is wrong", async ({ server }) => {
    await uploaded(server, BRANCH);
    const refused = await add(server, "employees", { Gender: "Woman", EarliestStart: "25:00" });
    expectProblem(refused, 422);
    expect(refused.body.errors?.map(({ field }) => field)).toEqual(["Gender", "EarliestStart", "Name"]);
    expectProblem(await add(server, "employees", { Name: "VACANT" }), 422, [/VACANT/]);
    expectProblem(await add(server, "employees", { Name: "Ann Bell", Shoesize: "5" }), 422, [/Shoesize/]);
    expectProblem(await add(server, "employees", { Name: ["Ann"] }), 400);
    expect(await people(server, "employees")).toHaveLength(1);
  });

  for (const id of ["E013", "e013", "E-013", "E 13"]) {
    test(`under the taken ID ${id} is refused`, async ({ server }) => {
      await uploaded(server, BRANCH);
      const refused = await add(server, "employees", { Name: "Joyce Hall", EmployeeID: id });
      expectProblem(refused, 409, [/Amira Ashdown/]);
      expect(refused.body.same_person).toMatchObject([{ id: "E013" }]);
    });
  }

  test("of somebody with a name and postcode that are stored is asked about first", async ({ server }) => {
    await uploaded(server, BRANCH);
    const namesake = { PatientName: "MAREK LODDON", PostCode: "NR1 2AB" };
    expectProblem(await add(server, "patients", namesake), 409, [/another person/]);
    expect((await add(server, "patients", { ...namesake, another_person: true })).status).toBe(201);
  });
});

test.describe("archiving by hand", () => {
  test("takes a carer off the list and the visits from them; putting back gives both back", async ({
    server,
  }) => {
    await uploaded(server, BRANCH);
    await assigned(server, {
      ...{ patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" },
      employee_id: "E013",
    });
    const archived = await post(server, "/employees/E013/archive");
    expect(archived.body).toMatchObject({ reopened_visits: [{ employee_id: "E013" }] });
    expect(await people(server, "employees")).toEqual([]);
    expectProblem(await post(server, "/employees/E013/archive"), 409);
    const back = await post(server, "/employees/e013/restore");
    expect(back.body).toMatchObject({
      visits_given_back: [{ employee_id: "E013" }],
      visits_not_given_back: [],
    });
    expect(await assignments(server)).toHaveLength(1);
    expectProblem(await post(server, "/employees/E013/restore"), 409);
    expect((await logs(server)).slice(0, 6).map((entry) => entry.operation_type)).toContain(
      "person_restored",
    );
  });

  test("leaves the visits of a patient, and names them", async ({ server }) => {
    await uploaded(server, BRANCH);
    await assigned(server, {
      ...{ patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" },
    });
    const archived = await post(server, "/patients/P001/archive");
    expect(archived.body).toMatchObject({ visits_of_archived_patients: [{ patient_id: "P001" }] });
    expectProblem(await post(server, "/patients/P009/archive"), 404);
  });
});
