import type { Page } from "@playwright/test";
import { NEXT_WEEK } from "../api/support/weeks";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { upload } from "./support/desk";
import { ROTA_BRANCH } from "./support/rota-branch";

/** Generates the week that is shown, and waits for the draft. */
async function generate(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Generate week" }).click();
  await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeVisible({ timeout: 60_000 });
}

test("the first steps lead to a draft, which is saved for one day, the rest discarded, and the saved part undone", async ({
  page,
}) => {
  await upload(page, branchWorkbook(ROTA_BRANCH.employees, ROTA_BRANCH.patients));
  await page.getByRole("link", { name: "Check what each patient needs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Care packages");
  await page.goto("/");
  const steps = page.getByRole("list", { name: "First steps" });
  await expect(steps.getByRole("heading")).toHaveText([
    "1. Upload your spreadsheet, done",
    "2. Check what each patient needs",
    "3. Generate and publish the week",
  ]);
  await expect(page.getByRole("list", { name: "What needs attention" })).toContainText(
    "no visit is planned yet",
  );
  await steps.getByRole("link", { name: "Next week" }).click();
  await expect(page).toHaveURL(`/rota/weeks/${NEXT_WEEK}`);
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
  const today = await page.context().newPage();
  await today.goto("/");
  await expect(today.getByRole("region", { name: "Care packages to confirm" })).toContainText("4 patients");
  await expect(today.getByRole("list", { name: "First steps" })).toBeHidden();
  await today.close();
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
