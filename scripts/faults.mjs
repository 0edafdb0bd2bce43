/**
 * `npm run faults`: the whole fault campaign against the built server, each fault as often as
 * docs/reliability.md says, and a table of what was tried, survived and lost. `npm run faults -- kill` runs the
 * specs with that in their name.
 */
import { resolve } from "node:path";
import { buildIfStale, installIfMissing } from "./lib/prepare.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
await installIfMissing();
await buildIfStale();
const options = ["--project", "faults", "--workers", "1", "--reporter", "./e2e/faults/table-reporter.ts"];
await run(
  "npx",
  [
    "--no-install",
    "playwright",
    "test",
    "--config",
    "e2e/playwright.config.ts",
    ...options,
    ...process.argv.slice(2),
  ],
  { cwd: root, env: { FAULT_CAMPAIGN: "full" } },
);
