import { expect, test } from "../fixtures";

const PAGES = [
  "/",
  "/upload",
  "/assign",
  "/rota",
  "/rota/absences",
  "/rota/care-packages",
  "/rota/weeks/2026-11-30",
  "/people/employees",
  "/people/patients",
  "/audit-log",
  "/reports",
  "/settings",
  "/reports",
  "/help",
];

test("every page says when a setting holds the clock", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await expect(page.getByText("The clock is fixed at Mon 23 Nov 2026, 08:00")).toBeVisible();
  }
});

test.describe("with a clock that goes", () => {
  test.use({ serverEnv: { ROTA_NOW: "" } });

  test("no page says so", async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.getByText("The clock is fixed")).toBeHidden();
    }
  });
});
