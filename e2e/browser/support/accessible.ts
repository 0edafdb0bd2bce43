import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expect } from "../../fixtures";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Nothing that axe knows of is wrong with the page as it is, in the light theme and in the dark one. The themes
 * differ in their colours alone, so in the dark one only the contrast is looked at again.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // Colours that are still on their way to the other theme have no contrast worth measuring.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect(await violationsOf(page, {}), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const contrast: RunOptions = { runOnly: { type: "rule", values: ["color-contrast"] } };
  expect(await violationsOf(page, contrast), `${state}, dark`).toEqual([]);
}

/** What axe finds in the one frame of the page. Its script stays in the page until the next one is loaded. */
async function violationsOf(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (wanted) =>
      (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(wanted),
    { ...options, resultTypes: ["violations"] } satisfies RunOptions,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
