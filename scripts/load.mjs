/** `npm run load`: builds what is missing, then lets 50 coordinators work on a file with years in it. */
import { resolve } from "node:path";
import { buildIfStale, installIfMissing } from "./lib/prepare.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
await installIfMissing();
await buildIfStale();
await run("npx", ["--no-install", "next", "build", "bench/bare"], {
  cwd: root,
  env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
await run("npx", ["--no-install", "tsx", "bench/load.ts", ...process.argv.slice(2)], { cwd: root });
