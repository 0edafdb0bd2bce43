import type { Page } from "@playwright/test";
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
  "/help",
];

/** The part of each page that names a fixed clock, as the server sends it. */
async function banners(page: Page): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for (const path of PAGES) {
    const html = await (await page.request.get(path)).text();
    expect(html, path).toContain("<h1");
    found.push(/<aside[^>]*aria-label="Clock".*?<\/aside>/s.exec(html)?.[0]);
  }
  return found;
}

test("every page says when a setting holds the clock", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByText("The clock is fixed at Mon 23 Nov 2026, 08:00")).toBeVisible();
  for (const banner of await banners(page)) expect(banner).toContain("Mon 23 Nov 2026, 08:00");
});

test.describe("with a clock that goes", () => {
  test.use({ serverEnv: { ROTA_NOW: "" } });

  test("no page says so", async ({ page }) => {
    expect((await banners(page)).filter(Boolean)).toEqual([]);
  });
});
