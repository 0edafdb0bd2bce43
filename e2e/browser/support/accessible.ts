import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import { expect } from "../../fixtures";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type WithAxe = { axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> } };

/**
 * Nothing that axe knows of is wrong with the page as it is, in the light theme and in the dark one. The themes
 * differ in their colours alone, so in the dark one only the contrast is looked at.
 */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  // Colours that are still on their way to the other theme have no contrast worth measuring.
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await loadAxe(page);
  expect(await misuses(page), `${state}`).toEqual([]);
  const nothing: Seen = new Map();
  expect(await poorContrasts(page, nothing), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await poorContrasts(page, seenInTheDark), `${state}, dark`).toEqual([]);
}

/** How many texts of each kind were looked at. */
type Seen = Map<string, number>;
/** So many of each kind are. */
const EACH = 2;
/**
 * Those of this worker in the dark theme. What lies where was seen in the light one, on this very page; the same colours
 * at the same size have the same contrast on every page.
 */
const seenInTheDark: Seen = new Map();

/**
 * Axe's script stays in the page until the next one is loaded. It is handed to the browser as it is: Playwright's own
 * way of running half a megabyte takes twice as long.
 */
async function loadAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send("Runtime.evaluate", { expression: `${AXE};0` });
  expect(exceptionDetails, "axe runs").toBeUndefined();
  await session.detach();
}

/** What axe finds in the one frame of the page, but for contrast. */
async function misuses(page: Page): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ["violations"],
    rules: { "color-contrast": { enabled: false } },
  };
  return inWords(
    await page.evaluate(
      async (wanted) =>
        (await (window as unknown as WithAxe).axe.run(document, wanted)).violations.map(({ id, nodes }) => ({
          id,
          found: nodes.map(({ html }) => html),
        })),
      options,
    ),
  );
}

/**
 * Texts whose contrast axe finds too low. It takes longer over one text than over all other rules together, so two
 * of each kind are looked at: those that agree in colour, size, weight and in what lies behind them.
 */
async function poorContrasts(page: Page, seen: Seen): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ["violations"],
    runOnly: { type: "rule", values: ["color-contrast"] },
  };
  const { violations, looked } = await page.evaluate(
    async ({ wanted, before, each }) => {
      const counts = new Map(before);
      const chosen: Element[] = [];
      const looked: string[] = [];
      const behind = new Map<Element, string>();
      const backgroundOf = (element: Element): string => {
        const known = behind.get(element);
        if (known !== undefined) return known;
        const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
        const above = element.parentElement ? backgroundOf(element.parentElement) : "";
        const plain = backgroundColor === "rgba(0, 0, 0, 0)" && backgroundImage === "none" && opacity === "1";
        const own =
          plain && position !== "absolute" && position !== "fixed"
            ? above
            : `${above}|${backgroundColor} ${backgroundImage} ${opacity} ${position}`;
        behind.set(element, own);
        return own;
      };
      for (const element of document.body.querySelectorAll("*")) {
        const isText =
          element.matches("input, select, textarea") ||
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
          );
        if (!isText || !element.checkVisibility()) continue;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const kind = [
          color,
          fontSize,
          fontWeight,
          backgroundOf(element),
          element.matches(":disabled"),
        ].join();
        const count = counts.get(kind) ?? 0;
        if (count >= each) continue;
        counts.set(kind, count + 1);
        chosen.push(element);
        looked.push(kind);
      }
      if (chosen.length === 0) return { violations: [], looked };
      const { violations } = await (window as unknown as WithAxe).axe.run({ include: chosen }, wanted);
      return {
        violations: violations.map(({ id, nodes }) => ({ id, found: nodes.map(({ html }) => html) })),
        looked,
      };
    },
    { wanted: options, before: [...seen], each: EACH },
  );
  for (const kind of looked) seen.set(kind, (seen.get(kind) ?? 0) + 1);
  return inWords(violations);
}

const inWords = (violations: { id: string; found: string[] }[]): string[] =>
  violations.map(({ id, found }) => `${id}: ${found.join(" ")}`);
