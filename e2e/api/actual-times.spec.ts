import { strFromU8, unzipSync } from "fflate";
import type { Report } from "../../lib/reports/report";
import type { ActualTimesAnswer } from "../../lib/services/actual-times/import-actual-times";
import type { VisitRecord } from "../../lib/services/rota/visit-record";
import { expect, apiTest as test } from "../fixtures";
import { startServer } from "../server";
import { ask, get, type Place, post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import { multipart } from "./support/multipart";
import { expectProblem } from "./support/problems";
import { smallBranch } from "./support/small-branch";

test.use({ isServerNew: true });

const HEADERS = "Staff,Service User,Visit Date,Planned Start,Log in,Log out\n";
const PERIOD = "?from=2026-11-23&until=2026-11-24";

const sent = (place: Place, csv: string, path = "/actual-times", review?: string) =>
  ask<ActualTimesAnswer>(place, {
    method: "POST",
    path,
    ...multipart([
      { name: "file", filename: "calls.csv", content: csv },
      ...(review ? [{ name: "review", content: review }] : []),
    ]),
  });

test("an export is looked at, stored once, replaced, counted as hours and undone", async ({ server }) => {
  await uploaded(server, smallBranch());
  const visit = { patient_id: "P001", employee_id: "E001", service_type: "cleaning", date: "2026-11-23" };
  await assigned(server, { ...visit, start_time: "09:00", duration: 60 });
  await assigned(server, { ...visit, start_time: "11:00", duration: 60 });
  await server.stop();
  const later = await startServer({ folder: server.folder, env: { ROTA_NOW: "2026-11-25T08:00" } });
  const hours = async () => (await get<Report>(later, `/reports/hours${PERIOD}`)).body;
  const workedHours = async () => (await hours()).figures.find(({ key }) => key === "visit_hours")?.value;
  const entries = async () =>
    (await logs(later)).filter(({ operation_type: type }) => type.startsWith("actual_"));
  expect(await workedHours()).toBe(2);

  const csv = `${HEADERS}Amira Ashdown,Marek Smith,23/11/2026,09:00,09:20,09:50\nBob,Marek Smith,23/11/2026,11:00,11:00,12:00\n`;
  const looked = await sent(later, csv, "/actual-times?dry_run=true");
  expect(looked.body).toMatchObject({ import_id: null, rows: 2, stored: 1, not_matched: 1 });
  expect(looked.body.times).toMatchObject([{ row: 2, actual_minutes: 30, change: "new", before: null }]);
  expect(looked.body.problems).toMatchObject([{ row: 3, message: 'No carer is called "Bob".' }]);
  expect(await entries()).toEqual([]);

  const stored = await sent(later, csv, "/actual-times", looked.body.review);
  expect(stored.body).toMatchObject({ import_id: 1, stored: 1, replaced: 0 });
  expectProblem(await sent(later, csv, "/actual-times", looked.body.review), 409, [/have changed/]);
  const again = await sent(later, csv);
  expect(again.body).toMatchObject({ import_id: null, stored: 0, unchanged: 1 });
  expect(again.body.message).toMatch(/^Nothing to do/);

  const changed = `${HEADERS}E001,P001,23/11/2026,09:00,09:20,09:56\n`;
  const replaced = await sent(later, changed);
  expect(replaced.body.times[0]?.before?.actual_end).toBe("2026-11-23T09:50");
  expect(replaced.body).toMatchObject({ import_id: 2, replaced: 1 });

  expect(await workedHours()).toBe(1.6);
  const report = await hours();
  expect(report.tables[0]?.rows[0]).toMatchObject({
    ...{ visit_hours: 1.6, recorded_visits: 1, recorded_planned_hours: 1, actual_hours: 0.6 },
    ...{ late_starts: 1, short_visits: 1, no_record: 1 },
  });
  const differences = report.tables.find(({ key }) => key === "differences")?.rows;
  expect(differences?.map(({ difference }) => difference)).toEqual(["Late start, Short visit", "No record"]);
  expect((await get(later, `/exports/hours.csv${PERIOD}`)).text).toMatch(
    /Actual less planned.*\r\n.*E001.*-0.4/,
  );
  const pack = await fetch(`${later.url}/inspection-pack${PERIOD}`);
  const files = unzipSync(new Uint8Array(await pack.arrayBuffer()));
  expect(strFromU8(files["actual-times.csv"] ?? new Uint8Array())).toContain("2026-11-23 09:20");

  const seen = async () => (await get<VisitRecord>(later, "/visits/1")).body.actual_times;
  expect(await seen()).toMatchObject([
    {
      actual_end: "2026-11-23T09:56",
      difference: "Started 20 minutes late and ended 4 minutes early: 36 minutes instead of 1 h.",
      filename: "calls.csv",
      imported_at_local: "2026-11-25T08:00",
    },
  ]);

  const long = `${HEADERS}E001,P001,23/11/2026,09:00,09:20,15:30\n`;
  const note = "The log-out Mon 23 Nov 2026, 15:30 is 5 h 30 min after the planned end of the visit.";
  expect((await sent(later, long, "/actual-times?dry_run=true")).body.times).toMatchObject([
    { row: 2, note },
  ]);

  expect((await post(later, "/actual-times/2/undo")).body.message).toMatch(/count again/);
  expect(await workedHours()).toBe(1.5);
  expect(await seen()).toMatchObject([{ actual_end: "2026-11-23T09:50", import_id: 1 }]);
  expectProblem(await post(later, "/actual-times/2/undo"), 409);
  expect((await post(later, "/actual-times/1/undo")).status).toBe(200);
  expect(await workedHours()).toBe(2);
  expect((await entries()).map(({ operation_type: type }) => type)).toEqual([
    ...["actual_times_undone", "actual_times_undone", "actual_times_imported", "actual_times_imported"],
  ]);
  const { body } = await get<{ imports: unknown[]; actual_times: unknown[] }>(
    later,
    `/actual-times${PERIOD}`,
  );
  expect([body.imports.length, body.actual_times.length]).toEqual([2, 0]);
  expectProblem(await sent(later, "a,b\n1,2\n"), 422, [/no column for/]);
  expectProblem(await post(later, "/actual-times", {}), 400, [/multipart/]);
  await later.stop();
});
