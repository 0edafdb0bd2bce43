import type { Page } from "@playwright/test";
import { expect } from "../../fixtures";

const LEAST_TARGET = 44;

/** Nothing to the right of the screen, and nothing that is too small for a finger. */
export async function expectFits(page: Page, state: string) {
  const { beyond, small } = await page.evaluate((least) => {
    const root = document.documentElement;
    const targets = [...document.querySelectorAll("a, button, input, select, textarea, summary")];
    return {
      beyond: root.scrollWidth - root.clientWidth,
      small: targets
        // What is folded away has no size that counts.
        .filter((target) => target.checkVisibility())
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
