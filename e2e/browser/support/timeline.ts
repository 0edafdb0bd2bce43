import type { Locator, Page } from "@playwright/test";
import { expect } from "../../fixtures";

/** The rows of a day. */
export const grid = (page: Page): Locator => page.getByRole("grid", { name: "Carers and their visits" });

/** The row of a carer, or of the uncovered visits. */
export const rowOf = (page: Page, name: string): Locator =>
  grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${name}`) }) });

/** A visit in the row of a carer. */
export const visitIn = (page: Page, row: string, patient: string): Locator =>
  rowOf(page, row).getByRole("gridcell", { name: new RegExp(patient) });

export const TRAY = "Uncovered visits|No uncovered visits";

/** Opens a day, and waits until it can be worked with. */
export async function openDay(page: Page, query = ""): Promise<void> {
  const followed = page.waitForRequest((request) => request.url().includes("/events"));
  await page.goto(`/rota${query}`);
  await followed;
}

/** Takes hold of a visit and drags it to the middle of a row, so many pixels to the right; lets go where that is asked for. */
export async function drag(
  page: Page,
  visit: Locator,
  to: Locator,
  { right = 0, isLetGo = true }: { right?: number; isLetGo?: boolean } = {},
): Promise<void> {
  // To the right of the headings, which lie over what is scrolled below them.
  await visit.evaluate((cell: HTMLElement) => {
    const rows = cell.closest("[role=grid]");
    if (rows) rows.scrollLeft = cell.offsetLeft - 200;
  });
  const [from, row] = [await visit.boundingBox(), await to.boundingBox()];
  if (!from || !row) throw new Error("it is not on the screen");
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const judged = page.waitForResponse((response) => response.url().includes("/verdicts"));
  await page.mouse.move(x + 3, y + 5);
  await page.mouse.move(x + right, row.y + row.height / 2, { steps: 5 });
  await judged;
  if (isLetGo) await page.mouse.up();
}

/** What the page says came of it. */
export const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").or(page.getByRole("alert")).filter({ hasText: words })).toBeVisible();
