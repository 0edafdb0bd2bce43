/**
 * `npm run bench -- branches [N]`: N branches of about 1,000 visits a week on this machine, each a process with a file
 * of its own that holds so many generated weeks: memory at rest and in use, time to start, bytes on the disk.
 * Talks to 127.0.0.1 only and ends by itself.
 */
import { copyFileSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { newFolder, type RunningServer, removeFolder, startServer } from "../e2e/server";

const BRANCHES = Number(process.argv[2] ?? 10);
/** What a firm of thirty would have; said as what it is, an extrapolation. */
const FIRM = 30;
const WEEKS = ["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"];
const NOW = { ROTA_NOW: "2026-11-30T08:00" };
const PAGES = ["/", "/rota?day=2026-12-01", "/rota/list?week=2026-11-30", "/reports?report=hours"];

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (kilobytes: number) => `${Math.round(kilobytes / 1024)} MB`;

async function send(url: string, path: string, body?: BodyInit, headers: Record<string, string> = {}) {
  const answer = await fetch(`${url}${path}`, { method: "POST", body, headers });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as { assignments?: unknown[]; unassigned?: unknown[] };
}
const json = { "content-type": "application/json" };
const generate = (url: string, week: string) =>
  send(url, "/generate-weekly-rota", JSON.stringify({ week }), json);

/** Kilobytes of a process by a line of `/proc`: `Pss` counts memory that processes share once among them. */
function kilobytes({ pid }: RunningServer, file: "smaps_rollup" | "status", name: string): number {
  const text = readFileSync(`/proc/${pid}/${file}`, "utf8");
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(text)?.[1] ?? Number.NaN);
}

const total = (servers: readonly RunningServer[], name: "Rss" | "Pss") =>
  servers.reduce((sum, server) => sum + kilobytes(server, "smaps_rollup", name), 0);

function sayMemory(when: string, servers: readonly RunningServer[]): void {
  const [rss, pss] = [total(servers, "Rss"), total(servers, "Pss")];
  say(
    `${when}: ${megabytes(rss / servers.length)} a process (RSS), ${megabytes(pss)} for ${servers.length} together (PSS); ${FIRM} by the same share ${megabytes((pss / servers.length) * FIRM)}`,
  );
}

const template = newFolder();
const first = await startServer({ folder: template, env: NOW });
const form = new FormData();
form.append("file", new Blob([new Uint8Array(readFileSync("public/rota-sample.xlsx"))]), "sample.xlsx");
await send(first.url, "/upload-data", form);
await send(first.url, "/care-packages/confirm", "{}", json);
for (const week of WEEKS) {
  const { assignments = [], unassigned = [] } = await generate(first.url, week);
  say(`week of ${week}: ${assignments.length} assignments, ${unassigned.length} uncovered visits`);
}
await first.stop();
const { size } = statSync(first.databasePath);
say(`file with ${WEEKS.length} weeks: ${megabytes(size / 1024)}`);

const folders = Array.from({ length: BRANCHES }, newFolder);
const servers: RunningServer[] = [];
const starts: number[] = [];
for (const folder of folders) {
  copyFileSync(first.databasePath, join(folder, "rota_operations.db"));
  const began = performance.now();
  servers.push(await startServer({ folder, env: NOW }));
  starts.push((performance.now() - began) / 1000);
}
starts.sort((a, b) => a - b);
say(
  `start, one after the other: ${starts[0]?.toFixed(1)} to ${starts.at(-1)?.toFixed(1)} s, middle ${starts[starts.length >> 1]?.toFixed(1)} s`,
);
sayMemory("at rest", servers);
for (const { url } of servers)
  for (const path of PAGES) {
    const page = await fetch(`${url}${path}`, { headers: { accept: "text/html" } });
    if (!page.ok) throw new Error(`${path} answered ${page.status}`);
    await page.text();
  }
sayMemory("after four pages each", servers);
const [one] = servers as [RunningServer];
await generate(one.url, WEEKS.at(-1) as string);
say(`one that generates a week: ${megabytes(kilobytes(one, "status", "VmHWM"))} at its peak (RSS)`);
await Promise.all(servers.map((server) => server.stop()));
for (const folder of [template, ...folders]) removeFolder(folder);
