import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { employee, patient } from "./support/small-branch";

interface Entry {
  visit: { start_time: string };
  from_earlier_day: string | null;
}
interface Day {
  stops: { start_time: string; from_earlier_day: string | null }[];
  home_to_first: object | null;
}

const NIGHTS = { EarliestStart: "20:00", LatestEnd: "10:00" };
const CARERS = [
  employee("E001", "Amira Ashdown", NIGHTS),
  employee("E002", "Bethan Holkham", { EarliestStart: "00:00", LatestEnd: "00:00" }),
  employee("E003", "Callum Paston", { EarliestStart: "", LatestEnd: "" }),
];
const BRANCH = branchWorkbook(CARERS, [patient("P001", "Marek Loddon"), patient("P002", "Niamh Thurne")]);

const visit = (date: string, start_time: string, duration: number, more: object = {}) => ({
  ...{ patient_id: "P001", service_type: "companionship", employee_id: "E001" },
  ...{ date, start_time, duration, ...more },
});

test("a visit over midnight is on both days, marked on the second", async ({ server }) => {
  await uploaded(server, BRANCH);
  await assigned(server, visit("2026-12-06", "22:00", 600));
  const visits = async (query: string) =>
    (await get<{ visits: Entry[] }>(server, `/visits?${query}`)).body.visits.map((one) => [
      one.visit.start_time,
      one.from_earlier_day,
    ]);
  const marked = [["2026-12-06T22:00", "from Sun 22:00"]];
  for (const whose of ["", "&employee=E001", "&patient=P001"]) {
    expect(await visits(`from=2026-12-07&until=2026-12-08${whose}`), whose).toEqual(marked);
    expect(await visits(`from=2026-12-06&until=2026-12-07${whose}`)).toEqual([["2026-12-06T22:00", null]]);
    expect(await visits(`from=2026-12-07T07:59&until=2026-12-08${whose}`)).toEqual(marked);
    expect(await visits(`from=2026-12-07T08:00&until=2026-12-08${whose}`)).toEqual([]);
    expect(await visits(`from=2026-12-08&until=2026-12-09${whose}`)).toEqual([]);
  }
  const day = async (date: string) => (await get<Day>(server, `/employees/E001/day?date=${date}`)).body;
  expect((await day("2026-12-07")).stops).toMatchObject([
    { start_time: "2026-12-06T22:00", from_earlier_day: "from Sun 22:00" },
  ]);
  expect((await day("2026-12-07")).home_to_first).toBeNull();
  expect((await day("2026-12-06")).stops).toMatchObject([{ from_earlier_day: null }]);
  expect((await day("2026-12-08")).stops).toEqual([]);
});

test("one that ends at midnight is on its own day alone", async ({ server }) => {
  await uploaded(server, BRANCH);
  await assigned(server, visit("2026-12-06", "22:00", 120));
  const { body } = await get<{ visits: Entry[] }>(server, "/visits?from=2026-12-07&until=2026-12-08");
  expect(body.visits).toEqual([]);
});

for (const [employee_id, hours] of [
  ["E002", "00:00–00:00"],
  ["E003", "not recorded"],
]) {
  test(`hours ${hours}: the visits of one night are one working day`, async ({ server }) => {
    await uploaded(server, BRANCH);
    await assigned(server, visit("2026-12-12", "22:30", 30, { employee_id }));
    const { assignment } = await assigned(
      server,
      visit("2026-12-13", "01:45", 30, { employee_id, patient_id: "P002" }),
    );
    expect(assignment.employee_id).toBe(employee_id);
    expect(assignment.reasoning).not.toMatch(/of rest/);
  });
}
