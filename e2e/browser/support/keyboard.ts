import type { Locator, Page } from "@playwright/test";
import { expect } from "../../fixtures";

/** More stops than any page of these has. */
const MOST_STOPS = 200;

const hasFocus = (target: Locator) =>
  target.evaluate((element) => element === document.activeElement, undefined, { timeout: 1000 });

/** Presses Tab until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${target}`);
}

/** Goes to a link or a button with Tab, and presses Enter. */
export async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

/** Types into what Ctrl K opens, waits until an option is marked, and takes it. */
export async function find(page: Page, words: string, option: RegExp): Promise<void> {
  const palette = page.getByRole("dialog", { name: "Find or do" });
  await expect(async () => {
    // A page that has just come does not listen to keys yet.
    await page.keyboard.press("Control+k");
    await expect(palette.getByRole("combobox")).toBeFocused({ timeout: 2000 });
  }).toPass();
  await page.keyboard.type(words);
  const wanted = palette.getByRole("option", { name: option }).first();
  await expect(wanted).toBeVisible();
  await expect(async () => {
    if ((await wanted.getAttribute("aria-selected")) !== "true") await page.keyboard.press("ArrowDown");
    await expect(wanted).toHaveAttribute("aria-selected", "true", { timeout: 100 });
  }).toPass();
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
}
