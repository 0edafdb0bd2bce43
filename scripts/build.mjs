/** Builds the product and completes the standalone folder with what Next leaves out of it. */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { freshness, writeStamp } from "./lib/freshness.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
const standalone = join(root, ".next/standalone");

rmSync(standalone, { recursive: true, force: true });
await run("npx", ["--no-install", "next", "build"], {
  cwd: root,
  env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
cpSync(join(root, ".next/static"), join(standalone, ".next/static"), { recursive: true });
cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
// The copied tree must never carry data or secrets (Next copies .env files and whatever it thinks is read).
for (const leak of ["data", ".env", ".env.local", ".env.production"]) {
  if (existsSync(join(standalone, leak))) {
    process.stderr.write(`The build copied ${leak} into .next/standalone; it must not.\n`);
    process.exit(1);
  }
}
writeStamp(freshness());
