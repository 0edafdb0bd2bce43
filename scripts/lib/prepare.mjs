import { resolve } from "node:path";
import { isBuilt, isInstalled } from "./freshness.mjs";
import { run } from "./run.mjs";

const root = resolve(import.meta.dirname, "../..");
const OLDEST = [20, 19];

/** Installs what the lockfile names, unless it is there. Development packages too: they build the product. */
export async function installIfMissing() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new Error(`Rota needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  process.stdout.write("Installing dependencies (npm ci); the first time takes two or three minutes …\n");
  await run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root });
}

/** Builds the product, unless the build is of these very sources. */
export async function buildIfStale() {
  if (isBuilt()) return;
  process.stdout.write("Building …\n");
  await run(process.execPath, ["scripts/build.mjs"], { cwd: root });
}
