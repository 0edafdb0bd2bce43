/** Tells whether what is installed and built is what the sources say: a digest of them, kept beside the result. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const buildStamp = join(root, ".next/standalone/.sources");
const installStamp = join(root, "node_modules/.lockfile");

/** What a build is made of. */
const SOURCES = [
  "app",
  "lib",
  "drizzle",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];

/** The digest of everything that goes into a build; tests do not. */
export function freshness() {
  const hash = createHash("sha256").update(process.version);
  for (const source of SOURCES) add(hash, source);
  return hash.digest("hex");
}

function add(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  const entries = tryList(full);
  if (entries) {
    for (const entry of entries.sort()) add(hash, `${path}/${entry}`);
  } else if (!path.endsWith(".test.ts")) {
    hash.update(path).update("\0").update(readFileSync(full)).update("\0");
  }
}

function tryList(path) {
  try {
    return readdirSync(path);
  } catch {
    return null;
  }
}

const read = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const lockfile = () =>
  createHash("sha256")
    .update(process.version)
    .update(read(join(root, "package-lock.json")))
    .digest("hex");

export const isBuilt = () => read(buildStamp) === freshness();
export const writeStamp = (digest) => writeFileSync(buildStamp, digest);
export const isInstalled = () => read(installStamp) === lockfile();
export const writeInstallStamp = () => writeFileSync(installStamp, lockfile());
