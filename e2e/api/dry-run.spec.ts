import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import type { CandidateKeys } from "./support/rota-doors";
import { sharedServer } from "./support/shared-server";
import { employee, patient } from "./support/small-branch";

interface Understood {
  patient_id: string | null;
  service_types: string[];
  date: string | null;
  start_time: string | null;
  window: { from: string; to: string } | null;
  duration: number | null;
  missing: string[];
  questions: { field: string; choices: string[] }[];
  planned: { start_time: string } | null;
  problem: string | null;
  candidates: CandidateKeys[];
}

interface DryRun {
  success: boolean;
  understood: Understood[];
  candidates: CandidateKeys[];
}

const server = sharedServer((place) =>
  uploaded(
    place,
    branchWorkbook(
      [
        employee("E001", "Amira Ashdown", { Qualification: "Nurse" }),
        employee("E002", "Bethan Holkham", { LatestEnd: "12:00" }),
        employee("E003", "Callum Paston"),
      ],
      [patient("P001", "Mary Thompson"), patient("P002", "Alan Thompson"), patient("P010", "Niamh Thurne")],
    ),
  ),
);

const look = (body: object, headers: Record<string, string> = {}) =>
  post<DryRun>(server(), "/assign-employee?dry_run=true", body, headers);

test("says what was understood in the keys of the contract, and who could go", async () => {
  const { status, body } = await look({
    prompt:
      "Medication for P001 tomorrow at half nine for 45 minutes, a nurse who speaks English with a car, urgent",
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    success: true,
    understood: [
      {
        patient_id: "P001",
        service_types: ["medicine"],
        date: "2026-11-24",
        start_time: "09:30",
        window: null,
        duration: 45,
        required_role: "Nurse",
        language: "English",
        vehicle: true,
        urgency: "high",
        carers: 1,
        missing: [],
        planned: { start_time: "2026-11-24T09:30", duration: 45 },
        problem: null,
      },
    ],
  });
  expect(body.candidates.map(({ employee_id, standing }) => [employee_id, standing])).toEqual([
    ["E001", "may"],
    ["E002", "may not"],
    ["E003", "may not"],
  ]);
  expect(body.candidates).toEqual(body.understood[0]?.candidates);
});

test("relative words are resolved against X-Now, with or without an offset", async () => {
  const prompt = "Cleaning for P001 tomorrow at 10";
  const on = async (moment: string) => (await look({ prompt }, { "x-now": moment })).body.understood[0]?.date;
  expect(await on("2027-02-27T12:00")).toBe("2027-02-28");
  expect(await on("2027-02-28T23:30:00Z")).toBe("2027-03-01");
  expect(await on("2027-06-30T23:30:00Z")).toBe("2027-07-02");
  expect(await on("2027-06-30T23:30:00+01:00")).toBe("2027-07-01");
  expectProblem(await look({ prompt }, { "x-now": "soon" }), 400, [/X-Now/]);
});

test("what is missing is named with choices, and nobody is ranked yet", async () => {
  const { body } = await look({ prompt: "Mrs Thompson needs something tomorrow at 10" });
  const [visit] = body.understood;
  expect(visit).toMatchObject({ patient_id: null, date: "2026-11-24", start_time: "10:00", planned: null });
  expect(new Set(visit?.missing)).toEqual(new Set(["patient_id", "service_type"]));
  const people = visit?.questions.find(({ field }) => field === "patient_id")?.choices ?? [];
  expect(people.map((choice) => choice.slice(0, 4))).toEqual(["P001", "P002"]);
  expect(body.candidates).toEqual([]);
});

test("a window stays a window, and the start is planned in it", async () => {
  const { body } = await look({ prompt: "Exercise with P010 tomorrow between 2 and 4" });
  expect(body.understood[0]).toMatchObject({
    start_time: null,
    window: { from: "14:00", to: "16:00" },
    planned: { start_time: "2026-11-24T14:00" },
  });
});

test("several needs are several visits, the later decided with the earlier in mind", async () => {
  const { body } = await look({
    prompt: "Medication for P001 tomorrow at 14:00 and medication for P010 tomorrow at 14:10",
  });
  expect(body.understood.map(({ patient_id }) => patient_id)).toEqual(["P001", "P010"]);
  const [first, second] = body.understood.map(({ candidates }) => candidates[0]);
  expect(first).toMatchObject({ employee_id: "E001", standing: "may" });
  expect(second?.standing).not.toBe("may");
});

test("fields are looked at as sentences are; an id that nobody has is a question", async () => {
  const fields = { patient_id: "P001", service_type: "cleaning", date: "2026-11-24", start_time: "11:30" };
  const { body } = await look(fields);
  expect(body.candidates.map(({ employee_id, standing, miss }) => [employee_id, standing, miss])).toEqual([
    ["E003", "may", null],
    ["E001", "may", null],
    ["E002", "override", "works until 12:00"],
  ]);
  expect((await look({ ...fields, patient_id: "P999" })).body.understood[0]?.missing).toEqual(["patient_id"]);
  expect((await look({ ...fields, employee_id: "E999" })).body.understood[0]?.missing).toEqual([
    "employee_id",
  ]);
});

test("a clash and a time that has passed are said, not refused", async () => {
  const fields = { patient_id: "P010", service_type: "cleaning", date: "2026-11-26", start_time: "10:00" };
  await assigned(server(), fields);
  expect((await look({ ...fields, start_time: "10:30" })).body.understood[0]?.problem).toMatch(
    /Niamh Thurne already has a visit by/,
  );
  expect((await look({ ...fields, date: "2026-11-22" })).body.understood[0]?.problem).toMatch(/has passed/);
});

test("nothing is saved and nothing is recorded", async () => {
  const counts = () =>
    query(
      server().databasePath,
      "SELECT (SELECT count(*) FROM visits) v, (SELECT count(*) FROM assignments) a, (SELECT count(*) FROM idempotency_keys) k",
    );
  const before = [counts(), (await logs(server())).length];
  await look({ prompt: "Medication for P001 tomorrow at 3 in the morning" }, { "idempotency-key": "one" });
  await look({ prompt: "Something for somebody" });
  expect([counts(), (await logs(server())).length]).toEqual(before);
});

test("the parameter is true or false", async () => {
  expectProblem(await post(server(), "/assign-employee?dry_run=perhaps", { prompt: "x" }), 400, [/dry_run/]);
});
