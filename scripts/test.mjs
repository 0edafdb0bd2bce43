/**
 * `npm test`: installs what is missing; lints and runs the unit tests while the product is built and the types are
 * checked; then runs Playwright against the built server. The last line counts every check and test.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { requireChromium } from "./lib/chromium.mjs";
import { buildIfStale, installIfMissing } from "./lib/prepare.mjs";
import { run } from "./lib/run.mjs";

const root = resolve(import.meta.dirname, "..");
const results = join(root, "e2e/results");
const unitReport = join(results, "unit.json");
const browserReport = join(results, "report.json");
const totals = { passed: 0, failed: 0 };

const bin = (name) => join(root, "node_modules/.bin", name);
/** A tool that runs beside another: what it writes is shown when it has ended. */
const toolAside = (name, ...args) => run(bin(name), args, { cwd: root, quiet: true });

/** A check that passes or fails as a whole; the others still run, so that one run shows all that is wrong. */
async function check(name, work) {
  const started = performance.now();
  try {
    await work();
    process.stdout.write(`── ${name}: ${secondsSince(started)} s\n`);
    totals.passed++;
    return true;
  } catch (error) {
    process.stdout.write(`${name} failed: ${error.message}\n`);
    totals.failed++;
    return false;
  }
}

/** A test runner counts its own tests; one that failed without a report counts as one failure. */
async function suite(name, report, work, count) {
  const started = performance.now();
  let failure = null;
  await work().catch((error) => {
    failure = error;
  });
  process.stdout.write(`── ${name}: ${secondsSince(started)} s\n`);
  const counted = existsSync(report)
    ? count(JSON.parse(readFileSync(report, "utf8")))
    : { passed: 0, failed: 0 };
  totals.passed += counted.passed;
  totals.failed += counted.failed;
  if ((failure && counted.failed === 0) || counted.passed === 0) totals.failed++;
}

try {
  await installIfMissing();
  await requireChromium();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  finish({ passed: 0, failed: 1 });
}
rmSync(results, { recursive: true, force: true });

const built = buildAndCheckTypes();
await check("Lint", () => toolAside("biome", "check", "--error-on-warnings", "."));
await suite(
  "Unit tests",
  unitReport,
  () =>
    toolAside("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`),
  (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
);
const isBuilt = await built;
if (isBuilt) {
  await suite(
    "API and browser tests",
    browserReport,
    () => run(bin("playwright"), ["test", "--config", "e2e/playwright.config.ts"], { cwd: root }),
    // A test that passes only when it is tried again, or is skipped, is not a test that passed.
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );
}
finish(totals);

/** The build first: the types of the routes, which the check reads, are made by it too. Returns whether it is there. */
async function buildAndCheckTypes() {
  const isBuilt = await check("Build", buildIfStale);
  await check("Types", async () => {
    await toolAside("next", "typegen");
    await toolAside("tsc", "--noEmit");
  });
  return isBuilt;
}

function secondsSince(started) {
  return Math.round((performance.now() - started) / 1000);
}

function finish({ passed, failed }) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
