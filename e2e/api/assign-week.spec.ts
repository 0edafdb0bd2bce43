import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { assign, people, rows, uploaded } from "./support/calls";
import { query } from "./support/file";
import { givenByOthers, overlapsOf } from "./support/rota-checks";
import { sharedServer } from "./support/shared-server";

const DAYS = ["23", "24", "25", "26", "27", "28", "29"].map((day) => `2026-11-${day}`);
const TIMES = ["09:00", "12:00", "18:00"];
const SERVICES = ["medicine", "personal_care", "companionship"];

const server = sharedServer(async (place) => {
  await uploaded(place, currentWorkbook());
  const patients = await people(place, "patients");
  const answers: number[] = [];
  for (const date of DAYS) {
    for (const [index, start_time] of TIMES.entries()) {
      const day = await Promise.all(
        patients.map(({ PatientID }) =>
          assign(place, { patient_id: PatientID, service_type: SERVICES[index], date, start_time }),
        ),
      );
      answers.push(...day.map(({ status }) => status));
    }
  }
  expect(new Set(answers), "every request is answered yes, or no with reasons").toEqual(new Set([200, 422]));
});

test("in a whole week, medication is given by nurses alone", async () => {
  const assignments = await rows(server(), "assignments");
  const medicine = assignments.filter(({ service_type }) => service_type === "medicine");
  expect(medicine.length).toBeGreaterThan(20);
  expect(givenByOthers(assignments, await rows(server(), "employees"))).toEqual([]);
});

test("in a whole week, nobody is in two places and no patient has two visits at once", async () => {
  const assignments = await rows(server(), "assignments");
  expect(assignments.length).toBeGreaterThan(100);
  expect(overlapsOf(assignments, "employee_id")).toEqual([]);
  expect(overlapsOf(assignments, "patient_id")).toEqual([]);
});

test("in a whole week, nobody works with an expired certificate or outside of their hours", async () => {
  const strays = query(
    server().databasePath,
    `SELECT a.id FROM assignments a JOIN employees e ON e.employee_id = a.employee_id
     WHERE e.certificate_expiry_date < substr(a.start_time, 1, 10)
        OR (e.earliest_start < e.latest_end AND (substr(a.start_time, 12) < e.earliest_start OR substr(a.end_time, 12) > e.latest_end))`,
  );
  expect(strays).toEqual([]);
});

test("every assignment has its visit, its entry in the log and its reasons", async () => {
  const orphans = query(
    server().databasePath,
    `SELECT a.id FROM assignments a LEFT JOIN visits v ON v.id = a.visit_id
     WHERE v.id IS NULL OR v.start_time <> a.start_time OR a.reasoning NOT LIKE '%about % minutes from %'
        OR NOT EXISTS (SELECT 1 FROM operations_log l, json_each(l.details, '$.assignment_ids') j
                       WHERE l.operation_type = 'assignment_request' AND j.value = a.id)`,
  );
  expect(orphans).toEqual([]);
});

test("travel time is reckoned and no constant", async () => {
  const times = new Set((await rows(server(), "assignments")).map(({ travel_time }) => travel_time));
  expect(times.size).toBeGreaterThan(5);
});
