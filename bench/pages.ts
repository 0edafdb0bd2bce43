/**
 * `npm run bench -- pages`: every page of the sample branch with a generated week, in a real browser: the first byte,
 * the script that it loads first, the tasks over 50 ms until it is at rest; then a drag over the timeline of its day.
 * Talks to 127.0.0.1 only and ends by itself.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { newFolder, type RunningServer, removeFolder, startServer } from "../e2e/server";
import { launchOptions } from "../scripts/lib/chromium.mjs";
import { run } from "../scripts/lib/run.mjs";
import { quantile } from "./quantile";

const MONDAY = "2026-11-30";
const ROUNDS = 9;
/** Milliseconds until the first byte, and kilobytes of script; the timeline has goals of its own. */
const GOALS = { firstByte: 50, script: 180, timelineScript: 250 };

const PAGES = [
  "/",
  `/rota?day=${MONDAY}`,
  `/rota?week=${MONDAY}`,
  `/rota?week=${MONDAY}&rows=patients`,
  `/rota/list?week=${MONDAY}`,
  `/rota/map?day=${MONDAY}`,
  `/rota/weeks/${MONDAY}`,
  "/rota/visits/1",
  "/rota/absences",
  "/rota/care-packages",
  "/people/employees",
  "/people/employees/E001",
  "/people/patients/P001",
  "/people/patients/P001/care-package",
  "/assign",
  "/upload",
  "/reports",
  "/reports?report=hours",
  "/reports/rehearsals",
  "/audit-log",
  "/settings",
  "/settings/rules",
  "/help",
];

const say = (line: string) => process.stdout.write(`${line}\n`);

async function fill({ url }: RunningServer): Promise<void> {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(readFileSync("public/rota-sample.xlsx"))]), "sample.xlsx");
  await fetch(`${url}/upload-data`, { method: "POST", body: form });
  await fetch(`${url}/generate-weekly-rota`, {
    method: "POST",
    body: JSON.stringify({ week: MONDAY }),
    headers: { "content-type": "application/json" },
  });
}

/** The median, after one that nobody counts: a page's code is loaded when it is first asked for. */
async function firstByte(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const began = performance.now();
    const answer = await fetch(address);
    if (round > 0) times.push(performance.now() - began);
    await answer.text();
  }
  return quantile(times, 0.5);
}

interface Loaded {
  /** Kilobytes, as gzip packs them. */
  script: number;
  longTasks: number[];
}

/** In a context of its own, so that nothing is there from the page before. */
async function load(browser: Browser, address: string): Promise<Loaded> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: "longtask" });
  });
  const sizes: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!new URL(response.url()).pathname.endsWith(".js")) return;
    sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(700);
  const longTasks = await page.evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  const script = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1024;
  await context.close();
  return { script, longTasks };
}

const folder = newFolder();
const server = await startServer({ folder, env: { ROTA_NOW: `${MONDAY}T08:00` } });
const browser = await chromium.launch(launchOptions());
try {
  await fill(server);
  say(
    `goals: first byte under ${GOALS.firstByte} ms, script under ${GOALS.script} kB (timeline ${GOALS.timelineScript} kB)`,
  );
  for (const path of PAGES) {
    const [byte, { script, longTasks }] = [
      await firstByte(server.url + path),
      await load(browser, server.url + path),
    ];
    const goal = path.startsWith("/rota?") ? GOALS.timelineScript : GOALS.script;
    const isMissed = byte > GOALS.firstByte || script > goal;
    const tasks = longTasks.length === 0 ? "none" : longTasks.join(", ");
    say(
      `${path.padEnd(42)} ${byte.toFixed(0).padStart(4)} ms ${script.toFixed(0).padStart(5)} kB   tasks over 50 ms: ${tasks}${isMissed ? "   MISSED" : ""}`,
    );
  }
  await run(process.execPath, ["scripts/timeline-trace.mjs", server.url, MONDAY]);
} finally {
  await browser.close();
  await server.stop();
  removeFolder(folder);
}
