import type { Page } from "@playwright/test";
import { addDays } from "../../lib/domain/time";
import { employee, patient } from "../api/support/small-branch";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { stored } from "./support/desk";

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

interface Visit {
  start_time: string;
  end_time: string;
  duration: number;
  isCovered: boolean;
}

/** The visits of a branch with these regular visits, once their week was generated and saved on its page. */
async function weekOf(page: Page, week: string, lines: object[], nights: object[] = []): Promise<Visit[]> {
  await stored(page, branch());
  for (const [patientId, of] of [
    ["P001", lines],
    ["P002", nights],
  ] as const) {
    for (const data of of)
      expect(await page.request.post(`/patients/${patientId}/regular-visits`, { data })).toBeOK();
  }
  await page.goto(`/rota/weeks/${week}`);
  await page.getByRole("button", { name: "Generate week" }).click();
  await page.getByRole("button", { name: /^Save all \d+ changes$/ }).click({ timeout: 60_000 });
  await expect(page.getByText("Planned, not published")).toBeVisible();
  const { visits } = await (await page.request.get(`/visits?from=${week}&until=${addDays(week, 7)}`)).json();
  return visits.map(({ visit, assignments }: { visit: Visit; assignments: object[] }) => ({
    ...visit,
    isCovered: assignments.length > 0,
  }));
}

const startsOf = (visits: Visit[]) => visits.map(({ start_time }) => start_time).sort();

const specialDays = (page: Page) => page.getByRole("list", { name: "Bank holidays and clock changes" });

test.describe("the week of Christmas", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-12-14T08:00" } });

  test("does on a bank holiday what each regular visit says", async ({ page }) => {
    const week = await weekOf(page, "2026-12-21", [
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
    await expect(specialDays(page)).toContainText("Fri 25 Dec 2026: Christmas Day, bank holiday");
    await page.goto("/rota?day=2026-12-25");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Fri 25 Dec 2026");
    await expect(specialDays(page).getByRole("listitem")).toHaveCount(1);
    await page.goto("/");
    await expect(specialDays(page)).toContainText("Sat 26 Dec 2026: Boxing Day, bank holiday");
  });
});

test.describe("the week in which the clocks go back", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-10-12T08:00" } });

  test("has a night of eight hours, and nobody in two places", async ({ page }) => {
    const week = await weekOf(page, "2026-10-19", [DAILY], [NIGHT]);
    expect(week.every(({ isCovered }) => isCovered)).toBe(true);
    const night = week.find(({ start_time }) => start_time === "2026-10-24T22:00");
    // Eight hours from 22:00 end at 05:00, because one hour comes twice.
    expect(night).toMatchObject({ duration: 480, end_time: "2026-10-25T05:00" });
    const at = (time: string) => startsOf(week).filter((start) => start.endsWith(time));
    expect([at("T12:30").length, at("T22:00").length]).toEqual([7, 2]);
    await expect(specialDays(page)).toHaveText("Sun 25 Oct 2026: the clocks go back from 02:00 to 01:00");
  });
});

test.describe("the week in which the clocks go forward", () => {
  test.use({ serverEnv: { ROTA_NOW: "2027-03-15T08:00" } });

  test("has a visit in the hour that is skipped neither lost nor at a time that does not exist", async ({
    page,
  }) => {
    const late = { ...LINE, name: "Late check", wished_start: "01:30", weekdays: ["Sun"], duration: 30 };
    const week = await weekOf(page, "2027-03-22", [late], [NIGHT]);
    const night = week.find(({ start_time }) => start_time === "2027-03-27T22:00");
    expect(night).toMatchObject({ duration: 480, end_time: "2027-03-28T07:00" });
    const sunday = startsOf(week).filter((start) => start.startsWith("2027-03-28T0"));
    expect(sunday).toHaveLength(1);
    expect(sunday[0]).not.toBe("2027-03-28T01:30");
    await expect(specialDays(page)).toContainText("the clocks go forward from 01:00 to 02:00");
  });
});

test("bank holidays are those of the branch's nation", async ({ page }) => {
  const dates = async () => {
    const answer = await page.request.get("/bank-holidays?from=2026-01-01&until=2027-01-01");
    return (await answer.json()).bank_holidays.map(({ date }: { date: string }) => date);
  };
  const andrewAndChristmas = expect.arrayContaining(["2026-11-30", "2026-12-25"]);
  expect(await dates()).not.toEqual(andrewAndChristmas);
  expect(await dates()).toContain("2026-12-25");
  const answer = await page.request.patch("/care-package-settings", { data: { nation: "Scotland" } });
  await expect(answer).toBeOK();
  expect(await dates()).toEqual(andrewAndChristmas);
});
