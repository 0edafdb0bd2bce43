/** Builds the product and completes the standalone folder with what Next leaves out of it. */
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { freshness, writeStamp } from "./lib/freshness.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
const standalone = join(root, ".next/standalone");

const before = dataFiles();
rmSync(standalone, { recursive: true, force: true });
await run("npx", ["--no-install", "next", "build"], {
  cwd: root,
  env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
cpSync(join(root, ".next/static"), join(standalone, ".next/static"), { recursive: true });
cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });

// Next copies .env files and whatever it thinks is read at run time: data, secrets and sources must not travel with a build.
const SERVED = [".next", "node_modules", "package.json", "public", "server.js"];
const leaked = readdirSync(standalone).filter((name) => !SERVED.includes(name));
if (leaked.length > 0) refuse(`The build copied ${leaked.join(", ")} into .next/standalone`);

// A page that reads the database without awaiting the request first is frozen with what it read while building.
const { routes } = JSON.parse(readFileSync(join(root, ".next/prerender-manifest.json"), "utf8"));
const frozen = Object.keys(routes).filter((path) => !["/_global-error", "/icon.svg"].includes(path));
if (frozen.length > 0) refuse(`These pages were frozen by the build: ${frozen.join(", ")}`);
if (dataFiles() !== before) refuse("The build wrote into data/");

writeStamp(freshness());

function dataFiles() {
  const folder = join(root, "data");
  return existsSync(folder) ? readdirSync(folder).sort().join() : "";
}

function refuse(sentence) {
  process.stderr.write(`${sentence}; it must not.\n`);
  process.exit(1);
}
