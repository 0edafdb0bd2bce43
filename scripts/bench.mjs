/**
 * `npm run bench`: builds what is missing, then measures the built product beside a bare Next handler.
 * `npm run bench -- optimise [FOLDER]` measures the optimiser on published instances, `npm run bench -- weeks` on
 * generated weeks; neither needs a build. `npm run bench -- pages` measures every page in a real browser, `-- timeline`
 * a day of 100 carers and 400 visits in the same, `-- year` the file after a year of weeks, `npm run bench -- branches [N]`
 * what N branches cost on one machine.
 */
import { resolve } from "node:path";
import { buildIfStale, installIfMissing } from "./lib/prepare.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
await installIfMissing();
const alone = { optimise: "bench/optimise/run.ts", weeks: "bench/optimise/run-weeks.ts" }[
  process.argv[2] ?? ""
];
if (alone) {
  await run("npx", ["--no-install", "tsx", alone, ...process.argv.slice(3)], { cwd: root });
  process.exit();
}
await buildIfStale();
const ofTheProduct = {
  year: "bench/year.ts",
  branches: "bench/branches.ts",
  pages: "bench/pages.ts",
  timeline: "bench/timeline.ts",
}[process.argv[2] ?? ""];
if (ofTheProduct) {
  await run("npx", ["--no-install", "tsx", ofTheProduct, ...process.argv.slice(3)], { cwd: root });
  process.exit();
}
await run("npx", ["--no-install", "next", "build", "bench/bare"], {
  cwd: root,
  env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
await run("npx", ["--no-install", "tsx", "bench/run.ts"], { cwd: root });
