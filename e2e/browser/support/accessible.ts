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
  expect(await poorContrasts(page), `${state}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await poorContrasts(page), `${state}, dark`).toEqual([]);
}

/** Axe's script stays in the page until the next one is loaded. */
async function loadAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(AXE);
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
async function poorContrasts(page: Page): Promise<string[]> {
  const options: RunOptions = {
    resultTypes: ["violations"],
    runOnly: { type: "rule", values: ["color-contrast"] },
  };
  return inWords(
    await page.evaluate(async (wanted) => {
      const EACH = 2;
      const seen = new Map<string, number>();
      const chosen: Element[] = [];
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
        const count = seen.get(kind) ?? 0;
        seen.set(kind, count + 1);
        if (count < EACH) chosen.push(element);
      }
      if (chosen.length === 0) return [];
      const { violations } = await (window as unknown as WithAxe).axe.run({ include: chosen }, wanted);
      return violations.map(({ id, nodes }) => ({ id, found: nodes.map(({ html }) => html) }));
    }, options),
  );
}

const inWords = (violations: { id: string; found: string[] }[]): string[] =>
  violations.map(({ id, found }) => `${id}: ${found.join(" ")}`);
