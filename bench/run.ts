/**
 * `npm run bench`: figures of one run on this machine, each beside something measured in the same run.
 * Talks to 127.0.0.1 only and ends by itself.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import autocannon from "autocannon";
import { newFolder, type RunningServer, removeFolder, startServer } from "../e2e/server";
import { currentWorkbook } from "../e2e/workbooks/make-workbooks";
import { commitMilliseconds } from "./commit-cost";
import { fillWeek } from "./fill-week";
import { norfolkBranch } from "./norfolk-branch";
import { quantile } from "./quantile";

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 50;
const ASSIGNMENTS = 200;

const say = (line = "") => process.stdout.write(`${line}\n`);
const ms = (value: number) => `${value.toFixed(1)} ms`;

interface Throughput {
  perSecond: number;
  p99: number;
}

async function load(url: string, seconds = SECONDS, connections = CONNECTIONS): Promise<Throughput> {
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration: seconds });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} answers that are not 2xx, ${errors} errors`);
  return { perSecond: requests.average, p99: latency.p99 };
}

/** Rounds take turns, so that whatever else the machine does falls on all of them alike; the median of each counts. */
async function compare(urls: Record<string, string>): Promise<Record<string, Throughput>> {
  const measured = new Map<string, Throughput[]>(Object.keys(urls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, url] of Object.entries(urls)) measured.get(name)?.push(await load(url));
  }
  const median = (rounds: Throughput[]): Throughput => ({
    perSecond: quantile(
      rounds.map((round) => round.perSecond),
      0.5,
    ),
    p99: quantile(
      rounds.map((round) => round.p99),
      0.5,
    ),
  });
  return Object.fromEntries([...measured].map(([name, rounds]) => [name, median(rounds)]));
}

async function post(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<number> {
  const began = performance.now();
  const response = await fetch(url, { method: "POST", body, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 300)}`);
  return performance.now() - began;
}

/** A form with a workbook. */
function formOf(workbook: Uint8Array): FormData {
  const form = new FormData();
  form.append("file", new Blob([workbook as BlobPart]), "bench.xlsx");
  return form;
}

async function benchUpload(server: RunningServer): Promise<void> {
  const form = formOf(currentWorkbook({ employees: 500, patients: 1000 }));
  const meanwhile = load(`${server.url}/data-status`, 3, 4);
  const took = await post(`${server.url}/upload-data`, form);
  const { p99 } = await meanwhile;
  say(`upload of 500 employees and 1,000 patients   ${ms(took)}   (goal: under 1,000 ms)`);
  say(`/data-status p99 during it                   ${ms(p99)}   (goal: under 200 ms)`);
}

async function benchReview(server: RunningServer): Promise<void> {
  const workbook = currentWorkbook({ employees: 500, patients: 1000 });
  const took = await post(`${server.url}/upload-data?dry_run=true`, formOf(workbook));
  say(`review of 500 employees and 1,000 patients   ${ms(took)}   (goal: under 1,500 ms)`);
}

async function benchLargeUpload(server: RunningServer): Promise<void> {
  const idle = await load(`${server.url}/data-status`, 3, 4);
  const workbook = currentWorkbook({ employees: 10_000, patients: 10_000 });
  const meanwhile = load(`${server.url}/data-status`, 15, 4);
  const took = await post(`${server.url}/upload-data`, formOf(workbook));
  const peak = peakOf(server.pid);
  const { p99 } = await meanwhile;
  say(
    `upload of 20,000 people                      ${ms(took)}   (goal: under 15,000 ms), peak ${peak} (goal: under 600 MB)`,
  );
  say(`/data-status p99 in the 15 s around it       ${ms(p99)}, idle ${ms(idle.p99)}   (goal: within twice)`);
}

function peakOf(pid: number): string {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return `${(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0)} MB`;
}

async function benchReads(server: RunningServer, bare: RunningServer): Promise<void> {
  const results = await compare({
    "bare handler": `${bare.url}/constant`,
    "/data-status": `${server.url}/data-status`,
    "/employees": `${server.url}/employees`,
    "/database/employees": `${server.url}/database/employees`,
    "/patients": `${server.url}/patients`,
    "/database/patients": `${server.url}/database/patients`,
  });
  const base = results["bare handler"] as Throughput;
  for (const [name, { perSecond, p99 }] of Object.entries(results)) {
    const ratio = ((perSecond / base.perSecond) * 100).toFixed(0);
    say(
      `${name.padEnd(22)} ${perSecond.toFixed(0).padStart(6)} requests/s   p99 ${ms(p99)}   ${ratio} % of bare`,
    );
  }
  say("goal: /data-status within 15 % of the bare handler");
  for (const list of ["employees", "patients"]) {
    const [memory, file] = [results[`/${list}`], results[`/database/${list}`]] as [Throughput, Throughput];
    const times = (memory.perSecond / file.perSecond).toFixed(1);
    say(`/database/${list} takes ${times} times as long as /${list}   (goal: at most 2)`);
  }
}

async function benchAssign(server: RunningServer): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < ASSIGNMENTS; index++) {
    const patient = `P${String((index % 1000) + 1).padStart(3, "0")}`;
    const hour = String(8 + (index % 10)).padStart(2, "0");
    const fields = {
      patient_id: patient,
      service_type: "cleaning",
      date: "2026-11-24",
      start_time: `${hour}:00`,
    };
    const json = { "content-type": "application/json" };
    times.push(await post(`${server.url}/assign-employee`, JSON.stringify(fields), json));
  }
  const commit = commitMilliseconds(server.folder);
  say(
    `an assignment among 500 employees            median ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}   (goal: under 20 ms)`,
  );
  say(`one commit of the same file system           median ${ms(commit)}`);
}

const ASSIGNMENTS_OF_WEEK = 5000;

const MONDAY = "2026-11-30";

/** An average branch: a usable week by one press, others answered meanwhile, the same again, and a thorough draft. */
async function benchWeek(server: RunningServer): Promise<void> {
  await post(`${server.url}/upload-data`, formOf(norfolkBranch()));
  const idle = await load(`${server.url}/data-status`, 5, 4);
  const meanwhile = load(`${server.url}/data-status`, 5, 4);
  const took = await post(`${server.url}/generate-weekly-rota`, "");
  const { p99 } = await meanwhile;
  const again = await post(`${server.url}/generate-weekly-rota`, "");
  const { figures } = await answerOf(`${server.url}/rota-weeks/${MONDAY}`);
  const { visits, uncovered, carers_per_patient: carers } = figures;
  say(`generated week of 65 patients, 40 carers     ${ms(took)}   (goal: under 5,000 ms)`);
  say(`visits, of these uncovered, carers a patient ${visits}, ${uncovered}, ${carers}`);
  say(`the same once more                           ${ms(again)}`);
  const thorough = await draftMilliseconds(server);
  say(`a draft of all of it with its difference     ${ms(thorough)}   (goal: under 20,000 ms)`);
  say(`/data-status p99 in the 5 s around it        ${ms(p99)}, idle ${ms(idle.p99)}   (goal: within twice)`);
}

async function draftMilliseconds({ url }: RunningServer): Promise<number> {
  const began = performance.now();
  const body = JSON.stringify({ week: MONDAY, scope: "all" });
  const { draft_id: id } = await answerOf(`${url}/rota-drafts`, {
    method: "POST",
    body,
    headers: { "content-type": "application/json" },
  });
  for (;;) {
    const { state } = await answerOf(`${url}/rota-drafts/${id}`);
    if (state === "ready") return performance.now() - began;
    if (state !== "planning") throw new Error(`the draft is ${state}`);
    await setTimeout(100);
  }
}

async function answerOf(url: string, request: RequestInit = {}) {
  return (await fetch(url, request)).json();
}

/** In a process of its own: the service alone, with nothing of HTTP around it. */
async function benchCandidates(server: RunningServer): Promise<void> {
  await post(`${server.url}/upload-data`, formOf(currentWorkbook({ employees: 500, patients: 1000 })));
  await server.stop();
  fillWeek(server.databasePath, ASSIGNMENTS_OF_WEEK);
  const env = { ...process.env, DATABASE_PATH: server.databasePath, ROTA_NOW: "2026-11-23T08:00" };
  const line = ["--max-semi-space-size=32", "--import", "tsx", "bench/candidates.ts"];
  execFileSync(process.execPath, line, { env, stdio: "inherit" });
}

function memoryOf(pid: number): string {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return `${(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024).toFixed(0)} MB`;
}

const running: RunningServer[] = [];
const started = async (options: Parameters<typeof startServer>[0]) => {
  // What is measured is the product, not its limit of writes.
  const env = { WRITES_PER_SECOND: "0", ...options?.env };
  const server = await startServer({ folder: newFolder(), ...options, env });
  running.push(server);
  return server;
};
try {
  const server = await started({});
  say(`memory at rest, empty                        ${memoryOf(server.pid)}`);
  await benchReview(server);
  await benchUpload(server);
  say();
  await benchReads(server, await started({ script: "bench/bare/serve.mjs" }));
  say();
  await benchAssign(server);
  say();
  await benchCandidates(await started({}));
  say();
  await benchWeek(await started({}));
  say();
  await benchLargeUpload(await started({}));
  say();
  say(`memory at rest, after all this               ${memoryOf(server.pid)}`);
} finally {
  for (const server of running) {
    await server.stop();
    removeFolder(server.folder);
  }
}
