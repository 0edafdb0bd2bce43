/**
 * `npm run optimise -- INSTANCE [--seconds 10] [--iterations N] [--seed 1] [--workers 1] [--out FILE]`: solves an
 * instance of one of the sets, or a generated week (`week-1000`), and prints one line of JSON.
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { readInstance, writeOut } from "../bench/optimise/instances";
import { runChains } from "../bench/optimise/run-chains";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: "string" },
    iterations: { type: "string" },
    seed: { type: "string", default: "1" },
    workers: { type: "string", default: "1" },
    out: { type: "string" },
  },
});

const [path] = positionals;
if (!path) {
  console.error("Name an instance: npm run optimise -- FILE, ARCHIVE.tar.xz/MEMBER or week-1000.");
  process.exit(2);
}
try {
  await optimise(path);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function optimise(instancePath: string): Promise<void> {
  const seed = whole("seed", values.seed);
  const iterations = values.iterations === undefined ? null : whole("iterations", values.iterations);
  const workers = whole("workers", values.workers);
  // With a number of moves alone nothing stops it early.
  const seconds = values.seconds ? positive("seconds", values.seconds) : iterations === null ? 10 : 1e9;
  const began = performance.now();
  const instance = readInstance(instancePath);
  const solved = await runChains(instancePath, instance, { seed, iterations, workers, seconds });
  const { text, checked } = instance.write(solved.solution, solved.cost);
  if (values.out) writeOut(values.out, text);
  const faults = [...solved.faults, ...(checked?.faults ?? [])];
  console.log(
    JSON.stringify({
      instance: instance.name,
      cost: checked?.cost ?? solved.cost,
      parts: checked?.parts ?? solved.parts,
      iterations: solved.iterations,
      seconds: Math.round((performance.now() - began) / 10) / 100,
      seed,
      digest: createHash("sha256").update(text).digest("hex").slice(0, 16),
      ...(faults.length > 0 ? { faults } : {}),
    }),
  );
}

function whole(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`--${name} is a whole number, not "${text}".`);
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`--${name} is a number above 0, not "${text}".`);
}
