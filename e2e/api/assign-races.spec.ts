import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assign, assignments, rows, uploaded } from "./support/calls";
import { query } from "./support/file";
import { overlapsOf } from "./support/rota-checks";
import { employee, patient } from "./support/small-branch";

const CLIENTS = 20;
const NAMES =
  "Marek Niamh Owen Priya Rhys Saoirse Tomasz Uma Amira Bethan Callum Divya Ewan Freya Gareth Harriet Imran Jolanta Kwame Lowri";
const PATIENTS = NAMES.split(" ").map((name, index) => patient(`P${index + 1}`, `${name} Loddon`));
const NURSE = employee("E001", "Amira Ashdown", { Qualification: "Nurse" });
const CARERS = Array.from({ length: 30 }, (_, index) => employee(`E${index + 101}`, `Carer Number${index}`));

const at = (more: object) => ({ service_type: "exercise", date: "2026-11-24", start_time: "10:00", ...more });
const count = (statuses: number[], wanted: number) => statuses.filter((status) => status === wanted).length;

test("of 20 clients who ask for the same slot at the same moment, one gets it and 19 get 409", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([NURSE, ...CARERS], PATIENTS));
  for (const start_time of ["09:00", "11:00", "13:00"]) {
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, () => assign(server, at({ patient_id: "P1", start_time }))),
    );
    const statuses = answers.map(({ status }) => status);
    expect([count(statuses, 200), count(statuses, 409)]).toEqual([1, CLIENTS - 1]);
  }
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(3);
  expect(await assignments(server)).toHaveLength(3);
});

const SLOTS = ["08", "09", "10", "11", "12", "13", "14", "15", "16", "17"].map((hour) => `${hour}:00`);
const SAME_SLOTS_CLIENTS = 50;

test("of 50 clients who ask for the same ten slots at once, each slot is booked once and each client is answered", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([NURSE, ...CARERS.slice(0, 5)], PATIENTS));
  const asked = Array.from({ length: SAME_SLOTS_CLIENTS }, (_, client) =>
    SLOTS.map((start_time) => ({
      patient_id: `P${(client % CLIENTS) + 1}`,
      start_time,
      service_type: "medicine",
    })),
  );
  const answers = await Promise.all(asked.flatMap((slots) => slots.map((slot) => assign(server, at(slot)))));
  expect(answers).toHaveLength(SAME_SLOTS_CLIENTS * SLOTS.length);
  const statuses = answers.map(({ status }) => status);
  expect(count(statuses, 200) + count(statuses, 409) + count(statuses, 422)).toBe(statuses.length);
  // One nurse: at most one visit in each slot, and every one that was answered with 200 is there.
  const stored = await rows(server, "assignments");
  expect(stored).toHaveLength(count(statuses, 200));
  expect(overlapsOf(stored, "employee_id")).toEqual([]);
  expect(overlapsOf(stored, "patient_id")).toEqual([]);
  expect(new Set(stored.map(({ start_time }) => start_time)).size).toBe(stored.length);
  expect(new Set(stored.map(({ employee_id }) => employee_id))).toEqual(new Set(["E001"]));
  expect(stored.length).toBeGreaterThanOrEqual(SLOTS.length - 2);
  // Nobody's request was lost: each patient's slot is one visit, booked or waiting.
  const visits = "SELECT patient_id, start_time FROM visits GROUP BY 1, 2 HAVING count(*) > 1";
  expect(query(server.databasePath, visits)).toEqual([]);
  expect(query(server.databasePath, "SELECT id FROM visits")).toHaveLength(CLIENTS * SLOTS.length);
});

test("20 patients who need the one nurse at the same time: she is booked once", async ({ server }) => {
  await uploaded(server, branchWorkbook([NURSE, ...CARERS], PATIENTS));
  const answers = await Promise.all(
    PATIENTS.map(({ PatientID }) => assign(server, at({ patient_id: PatientID, service_type: "medicine" }))),
  );
  const statuses = answers.map(({ status }) => status);
  expect([count(statuses, 200), count(statuses, 422) + count(statuses, 409)]).toEqual([1, CLIENTS - 1]);
  const named = await Promise.all(
    PATIENTS.map(({ PatientID }) =>
      assign(server, at({ patient_id: PatientID, employee_id: "E001", start_time: "12:00" })),
    ),
  );
  expect([
    count(
      named.map(({ status }) => status),
      200,
    ),
    count(
      named.map(({ status }) => status),
      409,
    ),
  ]).toEqual([1, CLIENTS - 1]);
  const nurse = (await rows(server, "assignments")).filter(({ employee_id }) => employee_id === "E001");
  expect(nurse).toHaveLength(2);
});

test("20 patients at the same time with carers enough: 20 different carers", async ({ server }) => {
  await uploaded(server, branchWorkbook([NURSE, ...CARERS], PATIENTS));
  const answers = await Promise.all(
    PATIENTS.map(({ PatientID }) => assign(server, at({ patient_id: PatientID }))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  const stored = await rows(server, "assignments");
  expect(new Set(stored.map(({ employee_id }) => employee_id)).size).toBe(CLIENTS);
  expect(overlapsOf(stored, "employee_id")).toEqual([]);
});

test("requests without a time, uploads and clears at once leave no double booking behind", async ({
  server,
}) => {
  const workbook = branchWorkbook([NURSE, ...CARERS.slice(0, 3)], PATIENTS);
  await uploaded(server, workbook);
  await Promise.all([
    ...PATIENTS.map(({ PatientID }) => assign(server, { patient_id: PatientID, service_type: "medicine" })),
    ...PATIENTS.map(({ PatientID }) => assign(server, { patient_id: PatientID, service_type: "walking" })),
    uploaded(server, branchWorkbook(CARERS.slice(0, 3), PATIENTS)),
    uploaded(server, workbook),
  ]);
  const stored = await rows(server, "assignments");
  expect(overlapsOf(stored, "employee_id")).toEqual([]);
  expect(overlapsOf(stored, "patient_id")).toEqual([]);
  expect((await assignments(server)).map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
});
