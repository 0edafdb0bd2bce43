/**
 * `node scripts/timeline-frames.mjs URL FOLDER [DAY]`: drags a visit over the rows of the timeline of a running server,
 * and writes a picture of each step. The visit is let go with Escape, so that nothing is changed.
 */
import { mkdirSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "./lib/chromium.mjs";

const [url, folder, day] = process.argv.slice(2);
if (!url || !folder) throw new Error("say the address of the server and a folder for the pictures");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({
  viewport: { width: 1440, height: 900 },
  colorScheme: process.env.THEME === "dark" ? "dark" : "light",
  locale: "en-GB",
});
let frame = 0;
const picture = async () => {
  frame += 1;
  await page.screenshot({ path: `${folder}/frame-${String(frame).padStart(2, "0")}.png` });
};

await page.goto(`${url}/rota${day ? `?day=${day}` : ""}`);
await page.waitForLoadState("networkidle");
await picture();
const visit = page.locator("[data-track] [data-visit]").first();
const box = await visit.boundingBox();
if (!box) throw new Error("there is no visit on that day");
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await page.mouse.move(x, y);
await page.mouse.down();
await page.mouse.move(x + 6, y + 10);
await page.waitForResponse((response) => response.url().includes("/verdicts"));
await page.waitForTimeout(150);
await picture();
for (const [dx, dy] of [
  [0, 60],
  [0, 150],
  [40, 200],
  [90, 240],
]) {
  await page.mouse.move(x + dx, y + dy, { steps: 6 });
  await page.waitForTimeout(350);
  await picture();
}
await page.keyboard.press("Escape");
await page.mouse.up();
await picture();
await browser.close();
console.log(`${frame} pictures in ${folder}`);
