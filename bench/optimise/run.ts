/**
 * `npm run bench -- optimise [FOLDER] [--only TEXT] [--seconds 10] [--workers 1] [--clock] [--spread]`: solves every
 * instance of the sets in a folder (by default ../shared/bench beside the project, or OPTIMISE_BENCH) and prints the
 * mean gap to the best published value for each group. Seconds are those that this process had the processor, so that
 * a busy machine measures the same; with --clock they are of the time of day. --spread takes one instance of each
 * group after the other, so that a run cut short has some of all.
 */
import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { bestKnown } from "./best-known";
import { groupOf } from "./groups";
import { listInstances, readInstance } from "./instances";
import { runChains } from "./run-chains";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "10" },
    workers: { type: "string", default: "1" },
    clock: { type: "boolean", default: false },
    spread: { type: "boolean", default: false },
  },
});
const root = resolve(import.meta.dirname, "../..");
const folder = positionals[0] ?? process.env.OPTIMISE_BENCH ?? join(root, "../shared/bench");
if (!existsSync(folder)) {
  console.error(`There are no instances in ${folder}. Name their folder: npm run bench -- optimise FOLDER.`);
  process.exit(2);
}

const best = bestKnown(folder);
const gaps = new Map<string, number[]>();
const workers = Number(values.workers);
const all = ["mankowska", "uhhc-validation.tar.xz", "solomon"]
  .flatMap((set) => listInstances(join(folder, set)))
  .filter((path) => new RegExp(values.only).test(path));
console.log(
  `${values.seconds} s ${values.clock ? "by the clock" : `of ${workers === 1 ? "one core's" : `${workers} cores'`} time each`}, seed 1`,
);
for (const path of values.spread ? spread(all) : all) {
  const instance = readInstance(path);
  const group = groupOf(instance);
  const seconds = Math.min(group.seconds, Number(values.seconds));
  const began = process.cpuUsage().user;
  const solved = await runChains(path, instance, {
    seed: 1,
    seconds,
    iterations: null,
    workers,
    byProcessor: !values.clock,
  });
  const { checked } = instance.write(solved.solution, solved.cost);
  const cost = checked?.cost ?? solved.cost;
  const faults = [...solved.faults, ...(checked?.faults ?? [])];
  const gap = 100 * (cost / (best.get(instance.name) as number) - 1);
  gaps.set(group.name, [...(gaps.get(group.name) ?? []), gap]);
  const used = (process.cpuUsage().user - began) / 1e6;
  console.log(
    `${instance.name.padEnd(26)} ${cost.toFixed(2).padStart(10)} ${gap.toFixed(2).padStart(7)} %  ${used.toFixed(1).padStart(5)} s  ${solved.iterations} moves ${faults.join("; ")}`,
  );
}
console.log("");
for (const [group, all] of gaps)
  console.log(
    `${group.padEnd(30)} ${String(all.length).padStart(3)} instances, mean gap ${(all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(2)} %`,
  );

/** The first of each group, then the second of each, and so on: a group is what the names share. */
function spread(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  const placed = paths.map((path) => {
    const group = /HCSRP_\d+_|\b[RC]+\d(?=\d\d)/.exec(basename(path))?.[0] ?? "";
    const place = counts.get(group) ?? 0;
    counts.set(group, place + 1);
    return { path, place };
  });
  return placed.sort((one, other) => one.place - other.place).map(({ path }) => path);
}
