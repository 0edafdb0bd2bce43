import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../../fixtures";

/**
 * Nothing that axe knows of is wrong with the page as it is, in the light theme and in the dark one. The themes
 * differ in their colours alone, so in the dark one only the contrast is looked at again.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // Colours that are still on their way to the other theme have no contrast worth measuring.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect(await violationsOf(new AxeBuilder({ page })), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const contrast = new AxeBuilder({ page }).withRules(["color-contrast"]);
  expect(await violationsOf(contrast), `${state}, dark`).toEqual([]);
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
