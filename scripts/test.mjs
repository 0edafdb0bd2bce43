/**
 * `npm test`: installs what is missing, then lints, checks types, builds, and runs the unit tests and Playwright
 * against the built server. The last line counts every check and test.
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

const tool = (name, ...args) => run(join(root, "node_modules/.bin", name), args, { cwd: root });

/** A check that passes or fails as a whole; the others still run, so that one run shows all that is wrong. */
async function check(name, work) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    await work();
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
  process.stdout.write(`\n── ${name}\n`);
  let failure = null;
  await work().catch((error) => {
    failure = error;
  });
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

await check("Lint", () => tool("biome", "check", "--error-on-warnings", "."));
await check("Types", async () => {
  await tool("next", "typegen");
  await tool("tsc", "--noEmit");
});
const isBuilt = await check("Build", buildIfStale);
await suite(
  "Unit tests",
  unitReport,
  () => tool("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`),
  (report) => ({ passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests }),
);
if (isBuilt) {
  await suite(
    "API and browser tests",
    browserReport,
    () => tool("playwright", "test", "--config", "e2e/playwright.config.ts"),
    // A test that passes only when it is tried again, or is skipped, is not a test that passed.
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }),
  );
}
finish(totals);

function finish({ passed, failed }) {
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exit(failed === 0 ? 0 : 1);
}
