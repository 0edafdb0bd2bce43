import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, upload } from "./support/desk";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const LEAST_TARGET = 44;

/** Nothing to the right of the screen, and nothing that is too small for a finger. */
async function expectFits(page: Page, state: string) {
  const { beyond, small } = await page.evaluate((least) => {
    const root = document.documentElement;
    const targets = [...document.querySelectorAll("a, button, input, select, textarea, summary")];
    return {
      beyond: root.scrollWidth - root.clientWidth,
      small: targets
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          // What only a screen reader sees is one pixel large.
          return width > 1 && height > 1 && Math.min(width, height) < least - 0.5;
        })
        .map((target) => target.outerHTML),
    };
  }, LEAST_TARGET);
  expect(beyond, `${state}: pixels beyond the screen`).toBeLessThanOrEqual(0);
  expect(small, `${state}: targets too small`).toEqual([]);
}

test("no page is wider than a small phone", async ({ page }) => {
  const paths = ["/", "/upload", "/assign", "/audit-log", "/nothing-here"];
  for (const path of paths) {
    await page.goto(path);
    await expectFits(page, `${path} empty`);
  }
  await upload(page, currentWorkbook());
  await expectFits(page, "upload stored");
  await page.goto("/assign");
  await ask(page, "Medication for P001 tomorrow at 05:00");
  await page.locator("summary", { hasText: "What keeps each carer" }).click();
  await expectFits(page, "refused");
  await ask(page, "Personal care for P002 tomorrow at 10:00");
  await expect(page.getByRole("heading", { name: "Booked" })).toBeVisible();
  await page.locator("summary", { hasText: "Who else may go" }).click();
  await expectFits(page, "booked");
  for (const path of paths) {
    await page.goto(path);
    await expectFits(page, `${path} with data`);
  }
});
