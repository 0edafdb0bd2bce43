/**
 * `node scripts/timeline-trace.mjs URL [DAY] [SLOWER]`: how long a day of a running server takes until its rows are there
 * and answer, the script that the page loads first, and the tasks over 50 ms of each thing that is done there: opened,
 * a visit taken hold of until the verdicts are shown, dragged over all rows in sight, held at the edge, and scrolled.
 * SLOWER than this machine by a factor (4: a cheap laptop).
 */
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "./lib/chromium.mjs";

const [url, day, slower = "1"] = process.argv.slice(2);
if (!url) throw new Error("say the address of the server");
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
const address = `${url}/rota${day ? `?day=${day}` : ""}`;
const session = await page.context().newCDPSession(page);
await session.send("Performance.enable");
if (Number(slower) > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: Number(slower) });

await page.addInitScript(() => {
  window.longTasks = [];
  window.frames60 = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(Math.round(duration));
  }).observe({ type: "longtask", buffered: true });
  let last = performance.now();
  const tick = (now) => {
    window.frames60.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
});

let bytes = 0;
const sizes = [];
page.on("response", async (response) => {
  if (!response.url().endsWith(".js") && !response.url().includes(".js?")) return;
  const size = gzipSync(await response.body()).length;
  sizes.push(size);
  bytes += size;
});

/** Milliseconds that the page has spent on each kind of work since it was opened. */
async function spent() {
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  return { script: of("ScriptDuration"), style: of("RecalcStyleDuration"), layout: of("LayoutDuration") };
}

/** Does something, and says which tasks over 50 ms, which frames and which work that took. */
async function told(what, act) {
  await page.evaluate(() => {
    window.longTasks.length = 0;
    window.frames60.length = 0;
  });
  const before = await spent();
  await act();
  // A task is told of once it has ended.
  await page.waitForTimeout(150);
  const after = await spent();
  const { tasks, frames } = await page.evaluate(() => ({ tasks: window.longTasks, frames: window.frames60 }));
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (share) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  const work = Object.keys(after).map((kind) => `${kind} ${Math.round(after[kind] - before[kind])}`);
  console.log(
    `${what}: ${tasks.length} tasks over 50 ms ${JSON.stringify(tasks)}; frame median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms of ${frames.length}; ms of ${work.join(", ")}`,
  );
}

const opened = [];
for (let round = 0; round < 5; round += 1) {
  const began = performance.now();
  const followed = page.waitForRequest((request) => request.url().includes("/events"));
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("[data-track]").first().waitFor();
  const shown = Math.round(performance.now() - began);
  await followed;
  const answers = Math.round(performance.now() - began);
  await page.waitForTimeout(700);
  opened.push({ shown, answers, tasks: await page.evaluate(() => window.longTasks) });
  if (round === 0) console.log(`script: ${Math.round(bytes / 1024)} kB gzip in ${sizes.length} files`);
}
console.log("opened (ms):", JSON.stringify(opened));

const visit = page.locator("[data-track] [data-visit]").first();
const box = await visit.boundingBox();
const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
await page.mouse.move(x, y);
await told("taken hold of", async () => {
  await page.mouse.down();
  const asked = performance.now();
  const judged = page.waitForResponse((response) => response.url().includes("/verdicts"));
  await page.mouse.move(x + 6, y + 8);
  await judged;
  console.log(`verdicts after ${Math.round(performance.now() - asked)} ms`);
});
await told("dragged", async () => {
  for (let round = 0; round < 4; round += 1) {
    await page.mouse.move(x + 60, 800, { steps: 60 });
    await page.mouse.move(x - 20, y, { steps: 60 });
  }
});
// At the lower edge the rows scroll by themselves.
await told("held at the edge", async () => {
  await page.mouse.move(x, 845, { steps: 10 });
  await page.waitForTimeout(1500);
});
await page.keyboard.press("Escape");
await page.mouse.up();
await page.mouse.move(x, 500);
await told("scrolled", async () => {
  for (let turn = 0; turn < 40; turn += 1) {
    await page.mouse.wheel(0, turn < 20 ? 240 : -240);
    await page.waitForTimeout(30);
  }
});
await browser.close();
