/** Reads one file as the server does, and says how it ended and what it cost. Started by measure.mjs. */

import { isAppError } from "@/lib/errors";
import { parseWorkbook } from "@/lib/excel/parse-in-worker";
import type { ReadProgress } from "@/lib/excel/progress";
import { HOSTILE_FILES } from "./hostile-files";
import { currentWorkbook } from "./make-workbooks";

const SAMPLED_EVERY = 2;
const HONEST: Record<string, () => Uint8Array> = {
  "500 and 1,000 people": () => currentWorkbook({ employees: 500, patients: 1_000 }),
  "10,000 and 10,000 people": () => currentWorkbook({ employees: 10_000, patients: 10_000 }),
  "20,000 and 20,000 people": () => currentWorkbook({ employees: 20_000, patients: 20_000 }),
};
/** The same, broken off as soon as rows go by. */
const CANCELLED = "20,000 and 20,000 people, cancelled";
const files = new Map([
  ...HOSTILE_FILES.map(({ name, bytes }): [string, () => Uint8Array] => [name, bytes]),
  ...Object.entries(HONEST),
  [CANCELLED, () => currentWorkbook({ employees: 20_000, patients: 20_000 })],
]);

const [, , name = ""] = process.argv;
if (name === "--list") console.log(JSON.stringify([...files.keys()]));
else console.log(JSON.stringify(await measure(files.get(name) ?? (() => new Uint8Array()))));

async function measure(make: () => Uint8Array) {
  const bytes = make();
  globalThis.gc?.();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const before = process.memoryUsage().rss;
  const peak = { lag: 0, rss: before, reports: 0 };
  let last = performance.now();
  const sampler = setInterval(() => {
    peak.lag = Math.max(peak.lag, performance.now() - last - SAMPLED_EVERY);
    peak.rss = Math.max(peak.rss, process.memoryUsage.rss());
    last = performance.now();
  }, SAMPLED_EVERY);
  const start = performance.now();
  const outcome = await read(bytes, () => void peak.reports++);
  const ms = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 50));
  clearInterval(sampler);
  const megabytes = (value: number) => Math.round(value / 1e6);
  return {
    outcome,
    size: `${(bytes.length / 1e6).toFixed(1)} MB`,
    ms: Math.round(ms),
    lagMs: Math.round(peak.lag),
    growthMb: megabytes(peak.rss - before),
    reports: peak.reports,
  };
}

async function read(bytes: Uint8Array, onProgress: () => void): Promise<string> {
  try {
    const controller = new AbortController();
    const onRows = ({ rows }: ReadProgress) => {
      onProgress();
      if (rows > 0 && name === CANCELLED) controller.abort();
    };
    const workbook = await parseWorkbook(bytes, undefined, onRows, controller.signal);
    return `${workbook.employees.rows.length}/${workbook.patients.rows.length}, ${workbook.problems.length} problems`;
  } catch (error) {
    if (isAppError(error)) return `${error.code}: ${error.message.slice(0, 60)}`;
    throw error;
  }
}
