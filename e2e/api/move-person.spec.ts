import type { MoveAnswer } from "../../lib/services/moving/move-person";
import type { MovedPersonAnswer } from "../../lib/services/moving/take-in-person";
import { expect, apiTest as test } from "../fixtures";
import { newFolder, removeFolder, startServer } from "../server";
import { ask, get, type Place, post } from "./support/ask";
import { logs, uploaded } from "./support/calls";
import { multipart } from "./support/multipart";
import { expectProblem } from "./support/problems";
import { smallBranch } from "./support/small-branch";

test.use({ serverEnv: { BRANCH_NAME: "Norwich" }, isServerNew: true });

const json = (place: Place, method: string, path: string, body: object) =>
  ask(place, {
    method,
    path,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
const takenIn = (place: Place, file: string, fields: Record<string, string> = {}, query = "") =>
  ask<MovedPersonAnswer>(place, {
    method: "POST",
    path: `/moved-people${query}`,
    ...multipart([
      { name: "file", filename: "person.json", content: file },
      ...Object.entries(fields).map(([name, content]) => ({ name, content })),
    ]),
  });
const columnsOf = async (place: Place, path: string) =>
  Object.fromEntries(
    (await get<{ fields: { field: string; value: unknown }[] }>(place, path)).body.fields.map((one) => [
      one.field,
      one.value,
    ]),
  );

/** What of a package does not depend on the branch. */
async function packageOf(place: Place, id: string) {
  const { body } = await get<{
    regular_visits: Record<string, unknown>[];
    suspensions: Record<string, unknown>[];
  }>(place, `/patients/${id}/care-package`);
  const without = ({ id: _id, regular_carers: _carers, ...others }: Record<string, unknown>) => others;
  return [body.regular_visits.map(without), body.suspensions.map(without)];
}

test("a patient and a carer move to another branch with all that is theirs", async ({ server: norwich }) => {
  const folder = newFolder();
  const leeds = await startServer({ folder, env: { BRANCH_NAME: "Leeds" } });
  try {
    for (const place of [norwich, leeds]) await uploaded(place, smallBranch());
    const breakfast = {
      ...{ name: "Breakfast", service_types: ["personal_care"], wished_start: "08:00", duration: 45 },
      ...{ weekdays: ["Mon", "Thu"], every_weeks: 2, weeks_from: "2026-11-23", regular_carers: ["E001"] },
    };
    const saved = await json(norwich, "PUT", "/patients/P001/care-package", { regular_visits: [breakfast] });
    expect(saved.status, saved.text).toBe(200);
    await post(norwich, "/patients/P001/suspensions", { reason: "hospital", from: "2026-12-01" });
    await json(norwich, "PUT", "/patients/P001/wishes", {
      gender: { value: "Female", strength: "must" },
      avoid: [{ employee_id: "E002", strength: "must" }],
      short_visits_agreed: true,
    });
    const week = { windows: [{ weekday: "Mon", from: "07:00", to: "15:00" }], contracted_hours: 30 };
    await json(norwich, "PUT", "/employees/E001/availability", week);
    const [record, carePackage] = [
      await columnsOf(norwich, "/patients/P001"),
      await packageOf(norwich, "P001"),
    ];

    const moved = await post<MoveAnswer>(norwich, "/patients/P001/move", { to: "Leeds" });
    expect(moved.body.message).toBe("Marek Smith is archived: moved to Leeds.");
    expect((await logs(norwich))[0]?.description).toMatch(/^Archived patient P001: moved to Leeds/);
    expectProblem(await post(norwich, "/patients/P001/move", { to: "Leeds" }), 409);
    expectProblem(await get(norwich, "/patients/P002/move"), 404);
    const file = (await get(norwich, "/patients/P001/move")).text;

    expectProblem(await takenIn(leeds, file.replace("Marek", "Mark")), 422, [/was changed/]);
    expectProblem(await takenIn(leeds, "{}"), 422, [/not the file of a person/]);
    const looked = await takenIn(leeds, file, {}, "?dry_run=true");
    expect(looked.body).toMatchObject({
      id: null,
      former_id: "P001",
      moved_from: "Norwich",
      regular_visits: 1,
    });
    expect(looked.body.questions.map(({ field }) => field)).toEqual(["id", "another_person"]);
    expect(looked.body.left_out).toEqual([
      "Regular carers of Norwich: Amira Ashdown. Choose carers of this branch instead.",
      "Carers to avoid of Norwich: Bethan Holkham. Choose carers of this branch instead.",
    ]);
    expectProblem(await takenIn(leeds, file), 409, [/P001/]);
    const before = (await logs(leeds)).length;
    const answers = { id: "P501", another_person: "true" };
    const again = await takenIn(leeds, file, answers, "?dry_run=true");
    expect(again.body).toMatchObject({ id: "P501", questions: [] });
    const stored = await takenIn(leeds, file, { ...answers, review: again.body.review });
    expect(stored.status, stored.text).toBe(200);
    expectProblem(await takenIn(leeds, file, { ...answers, review: again.body.review }), 409);

    const entries = await logs(leeds);
    expect(entries.length).toBe(before + 2);
    const entry = entries.find(({ operation_type: type }) => type === "person_moved_in");
    expect(entry?.description).toContain("Took in patient P501 from Norwich (there P001, file ");
    expect(JSON.stringify(entry?.details)).toContain(moved.body.digest);
    expect({ ...(await columnsOf(leeds, "/patients/P501")), PatientID: "P001" }).toEqual(record);
    expect(await packageOf(leeds, "P501")).toEqual(carePackage);
    expect((await get(leeds, "/patients/P501/wishes")).body).toMatchObject({
      ...{ gender: { value: "Female", strength: "must" }, avoid: [], short_visits_agreed: true },
    });

    const count = (await logs(leeds)).length;
    const undone = await post<{ message: string }>(leeds, "/patients/P501/undo");
    expect(undone.status, undone.text).toBe(200);
    expect(undone.body.message).toContain("taking them in from Norwich is undone");
    const after = await logs(leeds);
    expect(after).toHaveLength(count + 1);
    expect(after[0]).toMatchObject({
      operation_type: "person_change_undone",
      description: "Undid taking in patient P501 from Norwich: archived",
      details: { undone_log_id: entry?.id, moved_from: "Norwich" },
    });
    const listed = await get<{ patients: { PatientID: string }[] }>(leeds, "/patients");
    expect(listed.body.patients.map(({ PatientID }) => PatientID)).not.toContain("P501");
    expectProblem(await post(leeds, "/patients/P501/undo"), 409);

    await post(norwich, "/employees/E001/move", { to: "Leeds" });
    const carer = (await get(norwich, "/employees/E001/move")).text;
    const taken = await takenIn(leeds, carer, { id: "E501", another_person: "true" });
    expect(taken.status, taken.text).toBe(200);
    expect((await get(leeds, "/employees/E501/availability")).body).toMatchObject({
      ...{ source: "recorded", contracted_hours: 30, windows: [{ weekday: "Mon", from: "07:00" }] },
    });
    expect((await get(leeds, "/people/employees/E501")).text).toContain("Undo taking in from");
    const visit = {
      patient_id: "P001",
      service_type: "companionship",
      date: "2026-11-23",
      start_time: "10:00",
    };
    const given = await post(leeds, "/assign-employee", { ...visit, employee_id: "E501" });
    expect(given.status, given.text).toBe(200);
    expectProblem(await post(leeds, "/employees/E501/undo"), 409, [/has 1 visit here/]);
    expect((await post(leeds, "/database/clear")).status).toBe(200);
  } finally {
    await leeds.stop();
    removeFolder(folder);
  }
});

const avoided = { avoid: [{ employee_id: "E002", strength: "must" }] };
const breakfast = {
  name: "Breakfast",
  service_types: ["personal_care"],
  wished_start: "08:00",
  duration: 45,
};
const packageOfDays = (...weekdays: string[]) => ({ regular_visits: [{ ...breakfast, weekdays }] });
const hours = (contracted: number) => ({ contracted_hours: contracted, windows: null });
const companionship = { service_type: "companionship", date: "2026-11-23", start_time: "10:00" };
const week = { from: "2026-12-01", until: "2026-12-02" };

/** What happens with somebody after they came, and what is said against undoing that. */
const HAPPENED = {
  patients: [
    { method: "PUT", path: "/patients/{id}/care-package", body: packageOfDays("Tue"), said: /care package/ },
    { method: "PUT", path: "/patients/{id}/wishes", body: avoided, said: /has carer preferences/ },
    {
      method: "POST",
      path: "/assign-employee",
      body: { ...companionship, patient_id: "{id}", employee_id: "E002" },
      said: /has 1 visit here/,
    },
  ],
  employees: [
    { method: "PUT", path: "/employees/{id}/availability", body: hours(20), said: /availability/ },
    {
      method: "POST",
      path: "/absences",
      body: { ...week, employee_id: "{id}", kind: "leave" },
      said: /an absence/,
    },
    {
      method: "POST",
      path: "/assign-employee",
      body: { ...companionship, patient_id: "P001", employee_id: "{id}" },
      said: /has 1 visit here/,
    },
  ],
};

test("taking somebody in can be undone until something happens with them here", async ({
  server: norwich,
}) => {
  const folder = newFolder();
  const leeds = await startServer({ folder, env: { BRANCH_NAME: "Leeds" } });
  const canUndo = async (path: string) => {
    const page = (await get(leeds, `/people${path}`)).text;
    return [
      (await get<{ canUndo: boolean }>(leeds, path)).body.canUndo,
      page.includes("Undo taking in from"),
    ];
  };
  try {
    for (const place of [norwich, leeds]) await uploaded(place, smallBranch());
    await json(norwich, "PUT", "/patients/P001/care-package", packageOfDays("Mon"));
    await json(norwich, "PUT", "/patients/P001/wishes", { short_visits_agreed: true });
    await json(norwich, "PUT", "/employees/E001/availability", hours(30));
    for (const [list, letter, cases] of [
      ["patients", "P", HAPPENED.patients],
      ["employees", "E", HAPPENED.employees],
    ] as const) {
      await post(norwich, `/${list}/${letter}001/move`, { to: "Leeds" });
      const file = (await get(norwich, `/${list}/${letter}001/move`)).text;
      for (const [index, { method, path, body, said }] of cases.entries()) {
        const id = `${letter}50${index}`;
        const came = await takenIn(leeds, file, { id, another_person: "true" });
        expect(came.status, came.text).toBe(200);
        expect(await canUndo(`/${list}/${id}`), `${id} as they came`).toEqual([true, true]);
        const filled = JSON.parse(JSON.stringify(body).replaceAll("{id}", id)) as object;
        const done = await json(leeds, method, path.replace("{id}", id), filled);
        expect([200, 201], done.text).toContain(done.status);
        expect(await canUndo(`/${list}/${id}`), `${id} after ${method} ${path}`).toEqual([false, false]);
        expectProblem(await post(leeds, `/${list}/${id}/undo`), 409, [said, /cannot be undone/]);
      }
      const untouched = `${letter}509`;
      await takenIn(leeds, file, { id: untouched, another_person: "true" });
      expect((await post(leeds, `/${list}/${untouched}/undo`)).status).toBe(200);
      expect(await canUndo(`/${list}/${untouched}`)).toEqual([false, false]);
    }
  } finally {
    await leeds.stop();
    removeFolder(folder);
  }
});
