import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, type Place, post } from "./support/ask";
import { uploaded } from "./support/calls";
import { employee, patient } from "./support/small-branch";

/** Carers of the day and of the night beside one patient whose package is written by hand. */
const branch = () =>
  branchWorkbook(
    [
      employee("E001", "Amira Ashdown", {
        Qualification: "Nurse",
        EarliestStart: "06:00",
        LatestEnd: "23:00",
      }),
      employee("E002", "Bethan Holkham", { EarliestStart: "20:00", LatestEnd: "08:30" }),
    ],
    [patient("P001", "Marek Smith"), patient("P002", "Niamh Smith")],
  );

const LINE = { service_types: ["companionship"], duration: 60 };
const DAILY = { ...LINE, name: "Lunch", wished_start: "12:30" };
const NIGHT = {
  ...LINE,
  name: "Night",
  wished_start: "22:00",
  earliest_start: "22:00",
  latest_start: "22:00",
  duration: 480,
  weekdays: ["Fri", "Sat"],
};

interface Week {
  assignments: { start_time: string; end_time: string; duration: number; employee_id: string }[];
  unassigned: { start_time: string; reasons: object[] }[];
}

async function weekOf(server: Place, week: string, lines: object[], nights: object[] = []): Promise<Week> {
  await uploaded(server, branch());
  for (const [patientId, of] of [
    ["P001", lines],
    ["P002", nights],
  ] as const) {
    for (const line of of) {
      const { status, text } = await post(server, `/patients/${patientId}/regular-visits`, line);
      expect(status, text).toBe(200);
    }
  }
  const { status, body } = await post<Week>(server, "/generate-weekly-rota", { week, seconds: 1 });
  expect(status).toBe(200);
  return body;
}

const startsOf = ({ assignments }: Week) => assignments.map(({ start_time }) => start_time).sort();

test.describe("the week of Christmas", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-12-14T08:00" } });

  test("does on a bank holiday what each regular visit says", async ({ server }) => {
    const week = await weekOf(server, "2026-12-21", [
      { ...DAILY, bank_holidays: "none" },
      { ...LINE, name: "Tea", wished_start: "17:00", weekdays: ["Sun"], bank_holidays: "as-sunday" },
      { ...LINE, name: "Breakfast", wished_start: "08:00", weekdays: ["Fri"] },
    ]);
    // Christmas Day is a Friday; 26 December a Saturday, with its substitute on Monday the 28th.
    const days = startsOf(week).filter((start) => start.endsWith("T12:30"));
    expect(days).not.toContain("2026-12-25T12:30");
    expect(days).toContain("2026-12-24T12:30");
    expect(startsOf(week)).toContain("2026-12-25T08:00");
    expect(startsOf(week)).toEqual(expect.arrayContaining(["2026-12-25T17:00", "2026-12-27T17:00"]));
  });
});

test.describe("the week in which the clocks go back", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-10-12T08:00" } });

  test("has a night of eight hours, and nobody in two places", async ({ server }) => {
    const week = await weekOf(server, "2026-10-19", [DAILY], [NIGHT]);
    expect(week.unassigned).toEqual([]);
    const night = week.assignments.find(({ start_time }) => start_time === "2026-10-24T22:00");
    // Eight hours from 22:00 end at 05:00, because one hour comes twice.
    expect(night).toMatchObject({ duration: 480, end_time: "2026-10-25T05:00" });
    const at = (time: string) => startsOf(week).filter((start) => start.endsWith(time));
    expect([at("T12:30").length, at("T22:00").length]).toEqual([7, 2]);
  });
});

test.describe("the week in which the clocks go forward", () => {
  test.use({ serverEnv: { ROTA_NOW: "2027-03-15T08:00" } });

  test("has a visit in the hour that is skipped neither lost nor at a time that does not exist", async ({
    server,
  }) => {
    const late = { ...LINE, name: "Late check", wished_start: "01:30", weekdays: ["Sun"], duration: 30 };
    const week = await weekOf(server, "2027-03-22", [late], [NIGHT]);
    const night = week.assignments.find(({ start_time }) => start_time === "2027-03-27T22:00");
    expect(night).toMatchObject({ duration: 480, end_time: "2027-03-28T07:00" });
    const sunday = [...week.assignments, ...week.unassigned].filter(({ start_time }) =>
      start_time.startsWith("2027-03-28T0"),
    );
    expect(sunday).toHaveLength(1);
    expect(sunday[0]?.start_time).not.toBe("2027-03-28T01:30");
  });
});

test("bank holidays are those of the branch's nation", async ({ server }) => {
  const path = "/bank-holidays?from=2026-01-01&until=2027-01-01";
  const england = await get<{ bank_holidays: { date: string }[] }>(server, path);
  expect(england.body.bank_holidays.map(({ date }) => date)).toContain("2026-12-25");
  expect(england.body.bank_holidays.map(({ date }) => date)).not.toContain("2026-11-30");
});
