/**
 * `node scripts/timeline-trace.mjs URL [DAY]`: how long a day of a running server takes until its rows are there and
 * answer, the tasks over 50 ms while a visit is dragged over all rows in sight, and the script that the page loads first.
 */
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "./lib/chromium.mjs";

const [url, day] = process.argv.slice(2);
if (!url) throw new Error("say the address of the server");
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
const address = `${url}/rota${day ? `?day=${day}` : ""}`;

let bytes = 0;
const sizes = [];
page.on("response", async (response) => {
  if (!response.url().endsWith(".js") && !response.url().includes(".js?")) return;
  const size = gzipSync(await response.body()).length;
  sizes.push(size);
  bytes += size;
});

const opened = [];
for (let round = 0; round < 5; round += 1) {
  const began = performance.now();
  const followed = page.waitForRequest((request) => request.url().includes("/events"));
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("[data-track]").first().waitFor();
  const shown = performance.now() - began;
  await followed;
  opened.push({ shown: Math.round(shown), answers: Math.round(performance.now() - began) });
  if (round === 0) {
    await page.waitForLoadState("networkidle", { timeout: 3000 }).catch(() => undefined);
    console.log(`script: ${Math.round(bytes / 1024)} kB gzip in ${sizes.length} files`);
  }
}
console.log("opened (ms):", JSON.stringify(opened));

await page.evaluate(() => {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(Math.round(entry.duration));
  }).observe({ type: "longtask" });
  window.frames60 = [];
  let last = performance.now();
  const tick = (now) => {
    window.frames60.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
});
const session = await browser.newBrowserCDPSession();
void session;
const visit = page.locator("[data-track] [data-visit]").first();
const box = await visit.boundingBox();
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await page.mouse.move(x, y);
await page.mouse.down();
const asked = performance.now();
const judged = page.waitForResponse((response) => response.url().includes("/verdicts"));
await page.mouse.move(x + 6, y + 8);
await judged;
console.log(`verdicts after ${Math.round(performance.now() - asked)} ms`);
await page.evaluate(() => {
  window.longTasks.length = 0;
  window.frames60.length = 0;
});
for (let round = 0; round < 4; round += 1) {
  await page.mouse.move(x + 60, 800, { steps: 60 });
  await page.mouse.move(x - 20, y, { steps: 60 });
}
// At the lower edge the rows scroll by themselves.
await page.mouse.move(x, 845, { steps: 10 });
await page.waitForTimeout(1500);
const { longTasks, frames } = await page.evaluate(() => ({
  longTasks: window.longTasks,
  frames: window.frames60,
}));
await page.keyboard.press("Escape");
await page.mouse.up();
const sorted = [...frames].sort((a, b) => a - b);
console.log(
  `drag: ${longTasks.length} tasks over 50 ms ${JSON.stringify(longTasks)}; frame median ${sorted[sorted.length >> 1].toFixed(1)} ms, p95 ${sorted[Math.floor(sorted.length * 0.95)].toFixed(1)} ms of ${frames.length}`,
);
await browser.close();
