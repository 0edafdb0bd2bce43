import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { logs, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Line {
  id: number | null;
  name: string;
  status: string;
  duration: number;
  wished_start: string;
  weekdays: string[];
  from: string | null;
  until: string | null;
  exceptions: object[];
}

interface Package {
  version: string;
  proposed: boolean;
  stored: boolean;
  regular_visits: Line[];
  suspensions: { id: number; return_date: string | null }[];
  hours_in_words: string | null;
  planned_minutes_a_week: number;
  required_minutes_a_week: number | null;
  history: { change: string; sentence: string; actor: string }[];
}

interface Changed {
  care_package: Package;
  effects: { visits_changed: number; visits_cancelled: number };
}

const SUPPORT = { RequiredSupport: "Personal Care", RequiresMedication: "N", RequiredHoursOfSupport: 2 };
const WORKBOOK = branchWorkbook(
  [employee("E001", "Amira Ashdown")],
  [patient("P001", "Marek Loddon", SUPPORT), patient("P002", "Niamh Thurne", SUPPORT)],
);
const PACKAGE = "/patients/P001/care-package";
const VISITS = "/patients/P001/regular-visits";

const lunch = (changes: object = {}) => ({
  ...{ name: "Lunch", service_types: ["meal_prep"], weekdays: ["Mon", "Thu"], wished_start: "13:00" },
  ...{ duration: 30, ...changes },
});

test("what the workbook knows is proposed until it is confirmed, one by one or all", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  const proposed = (await get<Package>(server, PACKAGE)).body;
  expect(proposed).toMatchObject({
    proposed: true,
    stored: false,
    version: "0",
    hours_in_words: "2 h a day",
  });
  expect(proposed.planned_minutes_a_week).toBe(proposed.required_minutes_a_week);
  expect(proposed.regular_visits.map(({ id, name }) => [id, name])).toEqual([
    [null, "Breakfast"],
    [null, "Bed"],
  ]);
  const all = await post<Package>(
    server,
    `${PACKAGE}/confirm`,
    {},
    { "if-match": '"0"', "x-actor": "Jolanta" },
  );
  expect(all.status).toBe(200);
  expect(all.body).toMatchObject({ proposed: false, stored: true, version: "2" });
  expect(all.body.history.map(({ change, actor }) => [change, actor])).toEqual([
    ["confirmed", "Jolanta"],
    ["proposed", "Jolanta"],
  ]);
  expectProblem(await post(server, `${PACKAGE}/confirm`, {}), 409, [/Nothing is proposed/]);
  const rest = await post(server, "/care-packages/confirm", {});
  expect(rest.body).toMatchObject({ patients: 1, regular_visits: 2 });
  expect((await post(server, "/care-packages/confirm", {})).body).toMatchObject({ patients: 0 });
  const listed = (await get<{ care_packages: Package[] }>(server, "/care-packages")).body.care_packages;
  expect(listed.map((one) => one.proposed)).toEqual([false, false]);
});

test("a line is added, changed for a day, from a date and for all, and removed; each is taken back", async ({
  server,
}) => {
  await uploaded(server, WORKBOOK);
  const put = await send<Changed>(server, "PUT", PACKAGE, { regular_visits: [] });
  expect(put.body.care_package.regular_visits).toEqual([]);
  const added = await post<Changed>(server, VISITS, lunch());
  const [line] = added.body.care_package.regular_visits;
  expect(line).toMatchObject({ status: "confirmed", earliest_start: "12:30", latest_start: "13:30" });
  const path = `${VISITS}/${line?.id}`;
  const change = (body: object, query = "") => send<Changed>(server, "PATCH", `${path}${query}`, body);
  const ahead = await change({ duration: 45, apply: "all" }, "?dry_run=true");
  expect(ahead.body).toMatchObject({ dry_run: true, effects: { visits_changed: 0, visits: [] } });
  expect((await get<Package>(server, PACKAGE)).body.regular_visits[0]).toMatchObject({ duration: 30 });
  await change({ duration: 45, apply: "this", date: "2026-11-26" });
  const split = await change({ wished_start: "13:15", apply: "from", date: "2026-12-07" });
  expect(split.body.care_package.regular_visits).toMatchObject([
    {
      until: "2026-12-07",
      wished_start: "13:00",
      exceptions: [{ date: "2026-11-26", changes: { duration: 45 } }],
    },
    { from: "2026-12-07", wished_start: "13:15", exceptions: [] },
  ]);
  const undone = await post<Changed>(server, `${PACKAGE}/undo`, {});
  expect(undone.body.care_package.regular_visits).toMatchObject([{ id: line?.id, until: null }]);
  const removed = await send<Changed>(server, "DELETE", path, { apply: "from", date: "2026-12-24" });
  expect(removed.body.care_package.regular_visits).toMatchObject([{ until: "2026-12-24" }]);
  expect((await send<Changed>(server, "DELETE", path)).body.care_package.regular_visits).toEqual([]);
  const kinds = (await logs(server)).map(({ operation_type }) => operation_type).slice(0, 4);
  expect(kinds).toEqual([
    "care_package_changed",
    "care_package_changed",
    "care_package_change_undone",
    "care_package_changed",
  ]);
});

test("an older version is refused with both, and how a package was can be asked for", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await post(server, VISITS, lunch());
  const before = (await logs(server))[0]?.id;
  const stale = await send(server, "PUT", PACKAGE, { regular_visits: [] }, { "if-match": '"1"' });
  expectProblem(stale, 412);
  expect(stale.body).toMatchObject({ current: { version: "2" } });
  expect((await send(server, "PUT", PACKAGE, { regular_visits: [] }, { "if-match": '"2"' })).status).toBe(
    200,
  );
  expect((await get<Package>(server, PACKAGE)).body.regular_visits).toEqual([]);
  const was = (await get<Package>(server, `${PACKAGE}?entry=${before}`)).body;
  expect(was.regular_visits.map(({ name }) => name)).toEqual(["Breakfast", "Bed", "Lunch"]);
  const uploadEntry = `${PACKAGE}?entry=${Number(before) - 2}`;
  expect((await get<Package>(server, uploadEntry)).body).toMatchObject({
    ...{ regular_visits: [], stored: false, history: [] },
  });
  expectProblem(await get(server, `${PACKAGE}?entry=1`), 404, [/no such patient then/]);
});

test("a stay is recorded, its return told later, and taken back", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  const stays = "/patients/P001/suspensions";
  const stay = { reason: "hospital", from: "2026-11-24" };
  const { body } = await post<Changed>(server, stays, stay);
  const id = body.care_package.suspensions[0]?.id;
  expect(body.care_package.suspensions).toMatchObject([{ from: "2026-11-24T00:00", return_date: null }]);
  expectProblem(await post(server, stays, { ...stay, from: "2026-12-01" }), 422, [/suspended from/]);
  const back = await send<Changed>(server, "PATCH", `${stays}/${id}`, { return_date: "2026-11-27T14:00" });
  expect(back.body.care_package.suspensions).toMatchObject([{ return_date: "2026-11-27T14:00" }]);
  expect((await send<Changed>(server, "DELETE", `${stays}/${id}`)).body.care_package.suspensions).toEqual([]);
  expectProblem(await send(server, "DELETE", `${stays}/${id}`), 404, [/no suspension/]);
  expect(JSON.stringify(await logs(server))).not.toContain("hospital");
});

test("what will not do is refused in a sentence, and nothing is saved", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await send(server, "PUT", PACKAGE, { regular_visits: [lunch()] });
  const line = (await get<Package>(server, PACKAGE)).body.regular_visits[0]?.id;
  const refusals: [string, string, object, number, RegExp][] = [
    ["POST", VISITS, lunch({ service_types: [] }), 400, /service/],
    ["POST", VISITS, lunch({ carers: 5 }), 400, /1, 2, 3 or 4/],
    ["POST", VISITS, lunch({ weekdays: ["Monday"] }), 400, /weekdays/],
    ["POST", VISITS, lunch({ colour: "red" }), 400, /regular visit/],
    ["POST", VISITS, lunch({ name: "" }), 422, /name/],
    ["POST", VISITS, lunch({ weekdays: [] }), 422, /weekday/],
    ["POST", VISITS, lunch({ duration: 0 }), 422, /5 to 1440/],
    ["POST", VISITS, lunch({ every_weeks: 9 }), 422, /1 to 8/],
    ["POST", VISITS, lunch({ every_weeks: 2 }), 422, /Monday/],
    ["POST", VISITS, lunch({ every_weeks: 2, weeks_from: "2026-11-24" }), 422, /Monday/],
    ["POST", VISITS, lunch({ earliest_start: "14:00" }), 422, /between the earliest and the latest/],
    ["POST", VISITS, lunch({ from: "2026-12-01", until: "2026-12-01" }), 422, /end must be after/],
    ["POST", VISITS, lunch({ regular_carers: ["E999"] }), 422, /E999/],
    ["POST", VISITS, lunch({ name: "Second" }), 422, /would overlap/],
    ["POST", "/patients/P999/regular-visits", lunch(), 404, /no patient/],
    ["PATCH", `${VISITS}/${line}`, { duration: 45 }, 400, /apply/],
    ["PATCH", `${VISITS}/${line}`, { duration: 45, apply: "this" }, 422, /which day/],
    [
      "PATCH",
      `${VISITS}/${line}`,
      { duration: 45, apply: "this", date: "2026-11-25" },
      422,
      /does not take place/,
    ],
    [
      "PATCH",
      `${VISITS}/${line}`,
      { weekdays: ["Fri"], apply: "this", date: "2026-11-26" },
      422,
      /single day/,
    ],
    ["PATCH", `${VISITS}/${line}`, { duration: 45, apply: "from", date: "2026-11-22" }, 422, /has passed/],
    ["PATCH", `${VISITS}/999`, { duration: 45, apply: "all" }, 404, /no regular visit/],
    ["POST", "/patients/P001/suspensions", { reason: "tired", from: "2026-11-24" }, 400, /reason/],
    [
      "POST",
      "/patients/P001/suspensions",
      { reason: "respite", from: "2026-11-24", return_date: "2026-11-24" },
      422,
      /after the start/,
    ],
  ];
  const before = (await get<Package>(server, PACKAGE)).body.version;
  for (const [method, path, body, status, words] of refusals) {
    expectProblem(await send(server, method, path, body), status, [words]);
  }
  expect((await get<Package>(server, PACKAGE)).body.version).toBe(before);
});

test("hours count per day until the setting says per week, and it is said wherever they are", async ({
  server,
}) => {
  await uploaded(server, WORKBOOK);
  const settings = "/care-package-settings";
  expect((await get(server, settings)).body).toEqual({ hours_of_support_per: "day", nation: "England" });
  const changed = await send(server, "PATCH", settings, { hours_of_support_per: "week", nation: "Scotland" });
  expect(changed.body).toEqual({ hours_of_support_per: "week", nation: "Scotland" });
  expect((await get<Package>(server, PACKAGE)).body).toMatchObject({
    hours_in_words: "2 h a week",
    planned_minutes_a_week: 120,
  });
  const listed = (await get<{ patients: object[] }>(server, "/patients")).body.patients;
  expect(listed[0]).toMatchObject({ RequiredHoursOfSupport: 2, HoursOfSupportPer: "week" });
  const holidays = await get<{ bank_holidays: { date: string }[] }>(
    server,
    "/bank-holidays?from=2026-11-01&until=2027-01-03",
  );
  expect(holidays.body.bank_holidays.map(({ date }) => date)).toEqual([
    "2026-11-30",
    "2026-12-25",
    "2026-12-26",
    "2026-12-28",
    "2027-01-01",
    "2027-01-02",
  ]);
  expectProblem(await send(server, "PATCH", settings, { nation: "France" }), 400, [/England/]);
});
