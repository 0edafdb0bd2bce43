import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "../../fixtures";

const SCHEMES = ["light", "dark"] as const;

/** Nothing that axe knows of is wrong with the page as it stands, in the light theme and in the dark one. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    // Colours that are still on their way to the other theme have no contrast worth measuring.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}
