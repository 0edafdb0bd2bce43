/**
 * `npm run load`: 50 coordinators at once on a file with years in it, on this machine, the load generator
 * on it too. Talks to 127.0.0.1 only and ends by itself. `npm run load -- 30` takes 30 seconds instead of 180.
 */
import { readFileSync, statSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { heapInUse, MEASURED } from "../e2e/heap";
import { newFolder, type RunningServer, removeFolder, startServer } from "../e2e/server";
import { currentWorkbook } from "../e2e/workbooks/make-workbooks";
import { type Counted, type Times, work } from "./coordinator";
import { fillYears } from "./fill-years";
import { quantile } from "./quantile";

const COORDINATORS = 50;
const ASSIGNMENTS = Number(process.env.LOAD_ASSIGNMENTS ?? 500_000);
const ENTRIES = Number(process.env.LOAD_ENTRIES ?? 1_000_000);
const SECONDS = Number(process.argv[2] ?? 180);
const TENTHS = 10;

const say = (line = "") => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

function memoryOf(pid: number, field: string): number {
  return (
    Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024
  );
}

/** A file with people, then years of visits and log entries. */
async function prepare(): Promise<string> {
  const server = await startServer({ folder: newFolder() });
  const form = new FormData();
  const workbook = currentWorkbook({ employees: 500, patients: 1000 });
  form.append("file", new Blob([workbook as BlobPart]), "load.xlsx");
  const response = await fetch(`${server.url}/upload-data`, { method: "POST", body: form });
  if (!response.ok) throw new Error(await response.text());
  await server.stop();
  fillYears(server.databasePath, ASSIGNMENTS, ENTRIES);
  return server.folder;
}

async function run(server: RunningServer): Promise<void> {
  const times: Times = { read: [], write: [] };
  const counted: Counted = { answers: {}, booked: [] };
  const size = statSync(server.databasePath).size;
  for (let tenth = 1; tenth <= TENTHS; tenth++) {
    const until = performance.now() + (SECONDS / TENTHS) * 1000;
    const seeds = Array.from({ length: COORDINATORS }, (_, index) => tenth * 1000 + index);
    await Promise.all(seeds.map((seed) => work(server.url, seed, until, times, counted)));
    const heap = await heapInUse(server);
    say(
      `tenth ${String(tenth).padStart(2)}: heap in use ${megabytes(heap)}, resident ${megabytes(memoryOf(server.pid, "VmRSS"))}`,
    );
  }
  const grown = statSync(server.databasePath).size - size;
  for (const [kind, goal] of [
    ["read", 150],
    ["write", 250],
  ] as const) {
    const of = times[kind];
    say(
      `${String(of.length).padStart(6)} ${kind}s   median ${quantile(of, 0.5).toFixed(0)} ms, p99 ${quantile(of, 0.99).toFixed(0)} ms   (goal: p99 under ${goal} ms)`,
    );
  }
  say(`answers by status: ${JSON.stringify(counted.answers)}`);
  say(
    `the file grew by ${megabytes(grown)}: ${(grown / 1024 / Math.max(1, times.write.length)).toFixed(1)} KB a write`,
  );
}

/** A bare Next handler under the same hands: what the machine and Next cost without the product. */
async function runBare(bare: RunningServer): Promise<void> {
  const took: number[] = [];
  const until = performance.now() + 10_000;
  const ask = async () => {
    while (performance.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 2000 + Math.random() * 6000));
      const began = performance.now();
      await (await fetch(`${bare.url}/constant`)).text();
      took.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: COORDINATORS }, ask));
  say(
    `bare handler: ${took.length} reads   median ${quantile(took, 0.5).toFixed(0)} ms, p99 ${quantile(took, 0.99).toFixed(0)} ms`,
  );
}

say(`${ENTRIES} log entries, ${ASSIGNMENTS} assignments, ${COORDINATORS} coordinators, ${SECONDS} s`);
const folder = await prepare();
const began = performance.now();
const server = await startServer({ folder, env: MEASURED });
say(
  `started in ${((performance.now() - began) / 1000).toFixed(1)} s, file ${megabytes(statSync(server.databasePath).size)}, resident ${megabytes(memoryOf(server.pid, "VmRSS"))}`,
);
const bare = await startServer({ folder: newFolder(), script: "bench/bare/serve.mjs" });
try {
  await runBare(bare);
  await run(server);
  const verified = performance.now();
  const { ok, entries } = (await (await fetch(`${server.url}/database/logs/verify`)).json()) as {
    ok: boolean;
    entries: number;
  };
  say(
    `log verified: ${ok ? "every entry fits" : "DOES NOT FIT"}, ${entries} entries in ${((performance.now() - verified) / 1000).toFixed(1)} s`,
  );
} finally {
  for (const one of [server, bare]) {
    await one.stop();
    removeFolder(one.folder);
  }
}
