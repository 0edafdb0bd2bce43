import type { Page } from "@playwright/test";
import { employee } from "../api/support/small-branch";
import { NEXT_WEEK } from "../api/support/weeks";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { expectAccessible } from "./support/accessible";
import { upload } from "./support/desk";
import { ROTA_BRANCH } from "./support/rota-branch";

/** Generates the week that is shown, and waits for the draft. */
async function generate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Generate week" }).click();
  await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeVisible({ timeout: 60_000 });
}

test("from an empty branch to a published week, and what a sick carer changes in it", async ({ page }) => {
  test.setTimeout(240_000);
  // More carers than visits at any one time, so that one can be replaced.
  const spare = [employee("E005", "Ewan Ingworth"), employee("E006", "Freya Reepham")];
  await upload(page, branchWorkbook([...ROTA_BRANCH.employees, ...spare], ROTA_BRANCH.patients));
  await page.goto("/rota/care-packages");
  await page.getByRole("button", { name: "Confirm all proposals" }).click();
  await expect(page.getByRole("status").filter({ hasText: /Confirmed/ })).toBeVisible();

  await page.goto(`/rota/weeks/${NEXT_WEEK}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Week of Mon 30 Nov 2026");
  await expect(page.getByText("No visits yet")).toBeVisible();
  await expectAccessible(page, "a week without visits");
  await generate(page);
  await expect(page.getByText("Nothing of it is saved yet.")).toBeVisible();
  await page.getByText(/^Changes to what is planned/).click();
  await expectAccessible(page, "a draft");
  await page.getByRole("button", { name: /^Save all \d+ changes$/ }).click();
  await expect(page.getByText("Planned, not published")).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /saved|stored/ })).toBeVisible();

  await page.getByRole("button", { name: "Check and publish week" }).click();
  await expectAccessible(page, "the checks before publishing");
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is published" })).toBeVisible();
  await expect(page.getByText("Published", { exact: true }).first()).toBeVisible();

  // Whoever has visits on Tuesday is off sick on that day.
  const { visits } = (await (await page.request.get("/visits?from=2026-12-01&until=2026-12-02")).json()) as {
    visits: { assignments: { employee_id: string; employee_name: string }[] }[];
  };
  const carer = visits.flatMap(({ assignments }) => assignments)[0];
  expect(carer, "a visit on Tuesday has a carer").toBeDefined();
  await page.goto("/rota/absences");
  await page.getByLabel("Carer", { exact: true }).selectOption(carer?.employee_id ?? "");
  await page.getByLabel("First day off").fill("2026-12-01");
  await page.getByLabel("Last day off").fill("2026-12-01");
  await page.getByRole("button", { name: "Record the absence" }).click();
  await expect(page.getByText(`${carer?.employee_name} is off on Tue 1 Dec 2026.`)).toBeVisible();
  await page
    .getByRole("button", { name: /^Assign (all|[A-Z])/ })
    .last()
    .click();
  await expect(page.getByRole("list", { name: "Outcomes" })).toBeVisible();

  await page.goto(`/rota/weeks/${NEXT_WEEK}`);
  const changes = page.getByRole("region", { name: "Changes since publishing" });
  await expect(changes).toContainText(carer?.employee_name ?? "");
  await expect(changes).toContainText("Tue 1 Dec 2026");
  await expectAccessible(page, "a week with changes since publishing");
  await page.getByRole("button", { name: "Check and publish changes" }).click();
  await page.getByRole("button", { name: "Publish now" }).click();
  await expect(changes).toBeHidden();
  await expect(page.getByRole("region", { name: "Published" }).getByRole("listitem")).toHaveCount(2);
});

test("a draft is saved for one day, the rest discarded, and the saved part undone", async ({ page }) => {
  await upload(page, branchWorkbook(ROTA_BRANCH.employees, ROTA_BRANCH.patients));
  await page.goto(`/rota/weeks/${NEXT_WEEK}`);
  await expect(page.getByText(/^4 care packages are proposed and not confirmed/)).toBeVisible();
  await generate(page);
  await page.getByText(/^Changes to what is planned/).click();
  await page.getByRole("button", { name: "Save Wed only" }).click();
  await expect(page.getByText("Planned, not published")).toBeVisible();
  const days = async () => {
    const answer = await page.request.get(`/visits?from=${NEXT_WEEK}&until=2026-12-07`);
    const { visits } = (await answer.json()) as { visits: { visit: { start_time: string } }[] };
    return [...new Set(visits.map(({ visit }) => visit.start_time.slice(0, 10)))];
  };
  await expect.poll(days).toEqual(["2026-12-02"]);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(days).toEqual([]);
  await page.getByRole("button", { name: "Discard draft" }).click();
  await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeHidden();
});

test("a week is named by its Monday, and what is no day is not found", async ({ page }) => {
  await page.goto("/rota/weeks/2026-12-03");
  await expect(page).toHaveURL(/\/rota\/weeks\/2026-11-30$/);
  expect((await page.goto("/rota/weeks/nothing"))?.status()).toBe(404);
  await page.goto("/rota/weeks/2026-11-16");
  await expect(page.getByText("This week is over.")).toBeVisible();
});
