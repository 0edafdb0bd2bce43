import type { Page } from "@playwright/test";
import { expect } from "../../fixtures";
import { misusesIn } from "../../words/misuses";
import { twoCancels, visibleText } from "../../words/visible-text";
import { expectAccessible } from "./accessible";
import { expectFits } from "./fits";

const PHONE = { width: 360, height: 740 };

/** Whether the page is back at the desk afterwards; when it is the last look of a test, it need not be laid out again. */
type Afterwards = "at the desk" | "on the phone";

/**
 * The page as it is can be used by everyone: axe finds nothing in either theme, it fits a small phone, and what it
 * says is in plain words. All three of one page, because loading it takes longer than looking at it.
 */
export async function expectWell(
  page: Page,
  state: string,
  afterwards: Afterwards = "at the desk",
): Promise<void> {
  await expectAccessibleAtTheDesk(page, state);
  await expectPlainWords(page, state);
  await onAPhone(page, () => expectFits(page, state), afterwards);
}

/** The same of a page that quotes a workbook: its sheets, columns and cells are in the workbook's own words. */
export async function expectUsable(page: Page, state: string): Promise<void> {
  await expectAccessibleAtTheDesk(page, state);
  await onAPhone(page, () => expectFits(page, state), "at the desk");
}

async function expectAccessibleAtTheDesk(page: Page, state: string): Promise<void> {
  // Not by its role: an open dialog hides the page from screen readers.
  await expect(page.locator("h1").first()).toBeVisible();
  await expectAccessible(page, state);
}

async function expectPlainWords(page: Page, state: string): Promise<void> {
  const found = [...misusesIn(await visibleText(page)), ...(await twoCancels(page))];
  expect([...new Set(found)], `${state}: words`).toEqual([]);
}

/** The same page, held in the hand: narrow, and touched instead of pointed at. */
async function onAPhone(page: Page, look: () => Promise<void>, afterwards: Afterwards): Promise<void> {
  const desk = page.viewportSize();
  if (!desk) throw new Error("The page has no size to go back to.");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
  await page.setViewportSize(PHONE);
  await look();
  if (afterwards === "on the phone") return;
  await page.setViewportSize(desk);
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  await session.detach();
  await drawn(page);
}

/** Longer than a frame takes on the busiest machine. */
const FRAME_MS = 3_000;

/**
 * Once the page is drawn at its size again. After a look at the phone a click was once seen to wait for ever for the page
 * to stand still, which it tells by frames. That no frame came is likely, not known: taking a picture makes one.
 */
async function drawn(page: Page): Promise<void> {
  const isDrawn = await page.evaluate(
    (longest) =>
      Promise.race([
        new Promise<boolean>((resolve) => requestAnimationFrame(() => resolve(true))),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), longest)),
      ]),
    FRAME_MS,
  );
  if (!isDrawn) await page.screenshot();
}
