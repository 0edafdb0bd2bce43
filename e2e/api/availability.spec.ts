import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { assign, assigned, logs, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Available {
  version: string;
  source: string;
  windows: { weekday: string; from: string; to: string }[];
  exceptions: object[];
  most_hours: number | null;
  days: { date: string; spans: { from: string; to: string }[] | null }[];
  can_undo: boolean;
  history: { change: string }[];
}

const WORKBOOK = branchWorkbook(
  [
    employee("E001", "Amira Ashdown", { EarliestStart: "07:00", LatestEnd: "15:00", Shifts: "All Shifts" }),
    employee("E002", "Bethan Holkham", { EarliestStart: "", LatestEnd: "", Shifts: "Breakfast/Lunch" }),
    employee("E003", "Callum Paston", { EarliestStart: "", LatestEnd: "", Shifts: "" }),
  ],
  [patient("P001", "Marek Loddon")],
);
const PATH = "/employees/E001/availability";

const window = (weekday: string, from: string, to: string, more: object = {}) => ({
  weekday,
  from,
  to,
  ...more,
});
const visit = (start_time: string, date: string) => ({
  ...{ patient_id: "P001", service_type: "cleaning", employee_id: "E001", duration: 30 },
  ...{ start_time, date },
});

test("the workbook's hours, shifts or nothing are what is known until it is recorded", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  const of = async (id: string) => (await get<Available>(server, `/employees/${id}/availability`)).body;
  const first = await of("E001");
  expect(first).toMatchObject({ source: "hours", version: "0", can_undo: false, exceptions: [] });
  expect(first.days[0]).toEqual({
    date: "2026-11-23",
    spans: [{ from: "2026-11-23T07:00", to: "2026-11-23T15:00" }],
  });
  expect(first.days).toHaveLength(14);
  const shifts = await of("E002");
  expect(shifts.source).toBe("shifts");
  expect(shifts.days[0]?.spans).toHaveLength(2);
  expect(await of("E003")).toMatchObject({ source: "not-recorded", windows: [] });
  expect((await of("E003")).days[0]?.spans).toBeNull();
  expectProblem(await get(server, "/employees/E999/availability"), 404);
});

test("recorded windows and single days decide who may go, and are taken back", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  const body = {
    windows: [
      window("Tue", "16:00", "20:00"),
      window("Tue", "07:00", "11:00"),
      window("Wed", "22:00", "06:00"),
    ],
    exceptions: [{ date: "2026-12-01", windows: [], notes: "Dentist" }],
    most_hours: 30,
  };
  const put = await send<Available>(server, "PUT", PATH, body, { "if-match": '"0"' });
  expect(put.body).toMatchObject({ source: "recorded", version: "1", most_hours: 30, can_undo: true });
  await assigned(server, visit("10:00", "2026-11-24"));
  expectProblem(await assign(server, visit("12:00", "2026-11-24")), 422, [/07:00–11:00 and 16:00–20:00/]);
  expectProblem(await assign(server, visit("10:00", "2026-11-27")), 422, [/does not work on/]);
  expectProblem(await assign(server, visit("10:00", "2026-12-01")), 422, [/does not work on/]);
  await assigned(server, visit("05:00", "2026-11-26"));
  const stale = await send(server, "PUT", PATH, body, { "if-match": '"0"' });
  expectProblem(stale, 412);
  const back = await post<Available>(server, `${PATH}/undo`, {}, { "if-match": '"1"' });
  expect(back.body).toMatchObject({ source: "hours", version: "2", can_undo: false });
  await assigned(server, visit("12:00", "2026-11-24"));
  expectProblem(await post(server, `${PATH}/undo`, {}), 409, [/no change/]);
  expect(back.body.history.map(({ change }) => change)).toEqual(["undone", "changed"]);
  const entry = (await logs(server)).find(
    ({ operation_type }) => operation_type === "availability_changed",
  )?.id;
  const was = (await get<Available>(server, `${PATH}?entry=${entry}`)).body;
  expect(was).toMatchObject({ source: "recorded", most_hours: 30 });
  expect(JSON.stringify(await logs(server))).not.toContain("Dentist");
});

test("hours a week that were agreed bind as the 48 do", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  await send(server, "PUT", PATH, { most_hours: 1 });
  await assigned(server, visit("08:00", "2026-11-24"));
  await assigned(server, visit("09:00", "2026-11-25"));
  const over = await assign(server, visit("09:00", "2026-11-26"));
  expectProblem(over, 422, [/at most 1 h/]);
});

test("what will not do is refused in a sentence, and nothing is saved", async ({ server }) => {
  await uploaded(server, WORKBOOK);
  const monday = window("Mon", "08:00", "12:00");
  const refusals: [object, number, RegExp][] = [
    [{ windows: [window("Mon", "8", "12:00")] }, 400, /09:30/],
    [{ windows: [window("Someday", "08:00", "12:00")] }, 400, /Mon/],
    [{ windows: [{ ...monday, every_weeks: 9 }] }, 400, /8 at the most/],
    [{ windows: [{ ...monday, every_weeks: 2 }] }, 422, /Monday/],
    [{ windows: [monday, window("Mon", "11:00", "13:00")] }, 422, /not overlap/],
    [{ exceptions: [{ date: "2026-02-30" }] }, 400, /day that exists/],
    [{ exceptions: [{ date: "2026-12-01" }, { date: "2026-12-01" }] }, 422, /one exception/],
    [{ most_hours: 60 }, 422, /opt-out/],
    [{ contracted_hours: 200 }, 400, /168/],
    [{ contracted_hours: 40, most_hours: 20 }, 422, /20 h/],
  ];
  for (const [body, status, words] of refusals) {
    expectProblem(await send(server, "PUT", PATH, body), status, [words]);
  }
  expect((await get<Available>(server, PATH)).body).toMatchObject({ version: "0", source: "hours" });
});
