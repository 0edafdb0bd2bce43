/** Tells whether what is installed and built is what the sources say: a digest of them, kept beside the result. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const buildStamp = join(root, ".next/standalone/.sources");

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

const buildDigest = () => (existsSync(buildStamp) ? readFileSync(buildStamp, "utf8") : "");

/** Whether the build is of these very sources, and whole. */
export const isBuilt = () => buildDigest() === freshness();

/** Writes the digest of the sources beside the build, as the last step. */
export const writeStamp = (digest) => writeFileSync(buildStamp, digest);

/** Whether node_modules holds what the lockfile names, and the native module loads in this Node. */
export function isInstalled() {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const present = packagesOf(join(root, "node_modules/.package-lock.json"));
  const isThere = ([path, { version, optional }]) =>
    path === "" || optional || present[path]?.version === version;
  return Object.entries(wanted).every(isThere) && nativeModuleLoads();
}

function packagesOf(lockfile) {
  return existsSync(lockfile) ? JSON.parse(readFileSync(lockfile, "utf8")).packages : {};
}

function nativeModuleLoads() {
  try {
    const Database = createRequire(join(root, "package.json"))("better-sqlite3");
    new Database(":memory:").close();
    return true;
  } catch {
    return false;
  }
}
