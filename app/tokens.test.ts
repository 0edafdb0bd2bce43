import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SERVICES } from "@/lib/domain/service";

const css = readFileSync(join(import.meta.dirname, "globals.css"), "utf8");

/** The colours of a theme by their names, as `#rrggbb`. */
function coloursOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g)].map((all) => [all[1]!, all[2]!]));
}

const light = coloursOf(css.slice(0, css.indexOf("prefers-color-scheme: dark")));
const print = css.indexOf("@media print");
const dark = new Map([...light, ...coloursOf(css.slice(css.indexOf("prefers-color-scheme: dark"), print))]);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const services = SERVICES.map((service) => service.replace("_", "-"));
const GROUNDS = ["ground", "surface", "sunken"];
const STATES = ["accent", "good", "care", "bad", "note"];

/** Text on its ground: 4.5. */
const TEXT: [string, string][] = [
  ...["ink", "muted", ...STATES].flatMap((ink) => GROUNDS.map((ground): [string, string] => [ink, ground])),
  ...STATES.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    ["ink", `${state}-soft`],
  ]),
  ["accent-strong", "accent-soft"],
  ["muted", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-bad", "bad"],
  ["on-bad", "bad-strong"],
  ...services.flatMap((service): [string, string][] => [
    ["ink", service],
    ["muted", service],
  ]),
];

/** What has to be told from its ground without being text: 3. */
const EDGES: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ["edge", ground],
    ["focus", ground],
  ]),
  ...services.flatMap((service): [string, string][] => [
    [`${service}-edge`, service],
    [`${service}-edge`, "surface"],
    [`${service}-edge`, "sunken"],
  ]),
];

for (const [theme, colours] of [
  ["light", light],
  ["dark", dark],
] as const) {
  test(`text holds 4.5:1 and edges 3:1 in the ${theme} theme`, () => {
    const measured = ([one, other]: [string, string]) => contrast(colours.get(one)!, colours.get(other)!);
    const poor = (pairs: [string, string][], least: number) =>
      pairs.filter((pair) => measured(pair) < least).map((pair) => `${pair.join(" on ")}: ${measured(pair)}`);
    expect(poor(TEXT, 4.5)).toEqual([]);
    expect(poor(EDGES, 3)).toEqual([]);
  });
}
