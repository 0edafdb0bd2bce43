import type { Report } from "../../lib/reports/report";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, get, post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { generated, NEXT_WEEK } from "./support/weeks";

/** A fortnight: a generated week, and one with what a generated one would not have. */
const UNTIL = "2026-12-14";
const PERIOD = `?from=${NEXT_WEEK}&until=${UNTIL}`;

const server = sharedServer(async (place) => {
  await uploaded(place, currentWorkbook());
  await post(place, "/care-packages/confirm");
  await generated(place, { week: NEXT_WEEK });
  const cleaning = { patient_id: "P001", service_type: "cleaning" };
  await assigned(place, { ...cleaning, date: "2026-12-08", start_time: "12:00", duration: 20 });
  const late = { ...cleaning, date: "2026-12-09", start_time: "23:30", duration: 60 };
  await assigned(place, { ...late, employee_id: "E001", override_reason: "Asked for by the family" });
  const off = { employee_id: "E002", kind: "sick", from: "2026-12-01", until: "2026-12-03" };
  const absence = await post(place, "/absences", off);
  expect(absence.status, absence.text).toBe(200);
});

const report = async (name: string, period = PERIOD): Promise<Report> => {
  const answer = await get<Report>(server(), `/reports/${name}${period}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};
const figure = ({ figures }: Report, key: string) => figures.find((one) => one.key === key);
const value = (one: Report, key: string) => figure(one, key)?.value;

/** The second computation: plain SQL on the file. */
const sql = <Row>(text: string): Row[] => query(server().databasePath, text) as Row[];
const one = (text: string): Record<string, number> => sql<Record<string, number>>(text)[0] ?? {};

const VISITS = `(SELECT v.*, (SELECT count(*) FROM assignments a WHERE a.visit_id = v.id AND a.cancelled_at IS NULL) AS given
  FROM visits v WHERE v.cancelled_at IS NULL AND v.start_time >= '${NEXT_WEEK}' AND v.start_time < '${UNTIL}')`;
const ASSIGNED = `(SELECT a.*, v.duration AS minutes, v.start_time AS at FROM assignments a JOIN visits v ON v.id = a.visit_id
  WHERE a.cancelled_at IS NULL AND v.cancelled_at IS NULL AND v.start_time >= '${NEXT_WEEK}' AND v.start_time < '${UNTIL}')`;

test("coverage counts what the file holds", async () => {
  const coverage = await report("coverage");
  const counted = one(`SELECT count(*) AS visits, sum(given < carers_needed) AS uncovered,
    sum(carers_needed) AS needed, sum(min(given, carers_needed)) AS given,
    sum(duration * carers_needed) / 60.0 AS hours FROM ${VISITS}`);
  expect(counted.visits).toBeGreaterThan(300);
  expect(value(coverage, "visits")).toBe(counted.visits);
  expect(value(coverage, "uncovered")).toBe(counted.uncovered);
  expect(value(coverage, "coverage")).toBeCloseTo(((counted.given ?? 0) / (counted.needed ?? 1)) * 100, 1);
  expect(value(coverage, "hours_needed")).toBeCloseTo(counted.hours ?? 0, 2);
  const ids = sql<{ id: number }>(`SELECT id FROM ${VISITS} WHERE given < carers_needed ORDER BY id`);
  expect([...(figure(coverage, "uncovered")?.ids?.ids ?? [])].sort((a, b) => Number(a) - Number(b))).toEqual(
    ids.map(({ id }) => id),
  );
  const days = sql<{ day: string; missing: number }>(
    `SELECT substr(start_time, 1, 10) AS day, sum(max(0, carers_needed - given)) AS missing FROM ${VISITS} GROUP BY 1`,
  );
  const missing = new Map(coverage.chart?.bars.map(({ date, values }) => [date, values.missing]));
  for (const { day, missing: count } of days) expect(missing.get(day), day).toBe(count);
});

test("continuity counts the different carers of each patient", async () => {
  const rows = sql<{ patient_id: string; carers: number }>(
    `SELECT patient_id, count(DISTINCT lower(employee_id)) AS carers FROM ${ASSIGNED} GROUP BY lower(patient_id) ORDER BY 1`,
  );
  const [table] = (await report("continuity")).tables;
  const found = table?.rows.map(({ patient_id, carers }) => ({ patient_id, carers })) ?? [];
  expect(found.sort((a, b) => String(a.patient_id).localeCompare(String(b.patient_id)))).toEqual(rows);
  const main = one(`SELECT sum(most) AS main, (SELECT count(*) FROM ${ASSIGNED}) AS total FROM
    (SELECT max(times) AS most FROM (SELECT patient_id, count(*) AS times FROM ${ASSIGNED} GROUP BY patient_id, employee_id) GROUP BY patient_id)`);
  const share = value(await report("continuity"), "main_carer_share");
  expect(share).toBeCloseTo(((main.main ?? 0) / (main.total ?? 1)) * 100, 1);
});

test("short visits are those under 30 minutes", async () => {
  const short = await report("short-visits");
  const ids = sql<{ id: number }>(`SELECT id FROM ${VISITS} WHERE duration < 30`).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(figure(short, "short")?.ids?.ids).toEqual(ids);
  expect(value(short, "not_agreed")).toBe(ids.length);
});

test("short visits are held against the rule of the branch's nation, with its source", async () => {
  expect((await report("short-visits")).rule?.source).toContain("NG21");
  const sources = { Wales: "Act 2016, section 8", Scotland: "No law or national standard", England: "QS123" };
  for (const [nation, source] of Object.entries(sources)) {
    const changed = await ask(server(), {
      method: "PATCH",
      path: "/care-package-settings",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ nation }),
    });
    expect(changed.status, changed.text).toBe(200);
    expect((await report("short-visits")).rule).toMatchObject({
      nation,
      source: expect.stringContaining(source),
    });
  }
});

test("medication counts gaps and the time beside what was wished", async () => {
  const medication = await report("medication");
  const counted = one(`SELECT count(*) AS visits, sum(given < carers_needed) AS uncovered FROM ${VISITS}
    WHERE EXISTS (SELECT 1 FROM json_each(services) WHERE value = 'medicine')`);
  expect(value(medication, "visits")).toBe(counted.visits);
  expect(value(medication, "uncovered")).toBe(counted.uncovered);
  expect(value(medication, "by_others")).toBe(0);
  const gaps = one(`SELECT count(*) AS close FROM (SELECT julianday(start_time) - lag(julianday(start_time))
      OVER (PARTITION BY patient_id ORDER BY start_time) AS apart FROM ${VISITS}
      WHERE services LIKE '%medicine%') WHERE round(apart * 1440) < 240`);
  expect(value(medication, "dose_gaps")).toBe(gaps.close);
  const punctual =
    one(`SELECT sum(abs(round((julianday(start_time) - julianday(occurrence_date || 'T' || wished_start)) * 1440)) <= 15) * 100.0
      / count(*) AS share FROM ${VISITS} v JOIN regular_visits r ON r.id = v.regular_visit_id WHERE v.services LIKE '%medicine%'`);
  expect(value(medication, "within_15")).toBeCloseTo(punctual.share ?? 0, 1);
});

test("hours are those of the assignments, and pay is held against the minimum wage of the day", async () => {
  const changed = await ask(server(), {
    method: "PATCH",
    path: "/pay-settings",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ visit_rate: 12.71 }),
  });
  expect(changed.status, changed.text).toBe(200);
  const hours = await report("hours");
  const rows = sql<{ employee_id: string; hours: number }>(
    `SELECT employee_id, sum(minutes) / 60.0 AS hours FROM ${ASSIGNED} GROUP BY 1 ORDER BY 1`,
  );
  const found = new Map(hours.tables[0]?.rows.map((row) => [row.employee_id, row]));
  for (const { employee_id, hours: count } of rows) {
    expect(found.get(employee_id)?.visit_hours, employee_id).toBeCloseTo(count, 2);
  }
  const unsocial = one(`SELECT sum(minutes) / 60.0 AS hours FROM ${ASSIGNED}
    WHERE strftime('%w', at) IN ('0', '6') OR substr(at, 12) >= '20:00' OR substr(at, 12) < '06:00'`);
  expect(value(hours, "unsocial_hours")).toBeGreaterThanOrEqual((unsocial.hours ?? 0) - 0.01);
  for (const row of found.values()) {
    const travels = Number(row.travel_hours) > 0;
    expect(row.pay_check, String(row.employee_id)).toBe(travels ? "Below" : "Met");
    expect(row.minimum_rate === null || row.minimum_rate === 12.71).toBe(true);
  }
  expect((await logs(server()))[0]).toMatchObject({ operation_type: "pay_settings_changed" });
  expectProblem(
    await ask(server(), {
      method: "PATCH",
      path: "/pay-settings",
      headers: { "content-type": "application/json" },
      body: '{"visit_rate":"much"}',
    }),
    400,
    [/visit_rate/],
  );
});

test("overrides are listed by rule and by whom, with the reason", async () => {
  const overrides = await report("overrides");
  const counted =
    one(`SELECT count(*) AS assignments, sum(json_array_length(overridden)) AS rules FROM ${ASSIGNED}
    WHERE json_array_length(overridden) > 0`);
  expect(counted.assignments).toBe(1);
  expect(value(overrides, "assignments")).toBe(counted.assignments);
  expect(value(overrides, "overrides")).toBe(counted.rules);
  expect(overrides.tables[0]?.rows).toEqual([{ by: "unnamed", overrides: counted.rules }]);
  expect(overrides.tables[1]?.rows[0]).toMatchObject({
    reason: "Asked for by the family",
    employee_id: "E001",
  });
});

test("certificates are those of active carers", async () => {
  const certificates = await report("certificates", "?from=2026-11-23&until=2027-11-23");
  const counted =
    one(`SELECT sum(certificate_expiry_date >= '2026-11-23' AND certificate_expiry_date < '2027-11-23') AS expiring,
    sum(certificate_expiry_date < '2026-11-23') AS expired, sum(certificate_expiry_date IS NULL) AS missing
    FROM employees WHERE status = 'Active' AND archived_at IS NULL`);
  for (const key of ["expiring", "expired", "missing"])
    expect(value(certificates, key), key).toBe(counted[key]);
});

test("absence counts days, and what is still assigned", async () => {
  const absence = await report("absence");
  expect(value(absence, "days_sick")).toBe(3);
  const inside = one(`SELECT count(DISTINCT visit_id) AS visits FROM ${ASSIGNED} WHERE employee_id = 'E002'
    AND at < '2026-12-04T00:00' AND at >= '2026-12-01T00:00'`);
  expect(value(absence, "visits_inside")).toBe(inside.visits);
});

test("lateness is of the ways between visits of one day", async () => {
  const lateness = await report("lateness");
  expect(value(lateness, "journeys")).toBeGreaterThan(50);
  expect(figure(lateness, "late")?.ids?.ids).toHaveLength(lateness.tables[0]?.rows.length ?? -1);
});

test("every figure says how it is counted, and a wrong period is said", async () => {
  for (const name of [
    "coverage",
    "continuity",
    "short-visits",
    "medication",
    "hours",
    "overrides",
    "certificates",
  ]) {
    for (const { how } of (await report(name, "")).figures) expect(how).toMatch(/^[A-Z].*\.$/);
    expectProblem(await get(server(), `/reports/${name}?from=${UNTIL}&until=${UNTIL}`), 422);
  }
  const csv = await get(server(), `/exports/hours.csv${PERIOD}`);
  expect(csv.text).toContain("Carer ID,Carer,Visits");
  expectProblem(await get(server(), "/exports/report.csv?report=coverage&table=none"), 404, [/patients/]);
});
