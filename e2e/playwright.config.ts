import { defineConfig } from "@playwright/test";
import { launchOptions } from "../scripts/lib/chromium.mjs";

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  // On a machine that is busy with other things an answer may take its time; what never comes still fails.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Two cores: a server and a browser each. A third worker made nothing faster.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "results/report.json" }]],
  use: {
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: launchOptions(),
  },
  // The longest first: what is left for the end is short, and both workers are done at about the same time.
  projects: [
    { name: "faults", testMatch: "faults/**/*.spec.ts" },
    { name: "api", testMatch: ["api/**/*.spec.ts", "legacy/**/*.spec.ts"] },
    { name: "browser", testMatch: "browser/**/*.spec.ts" },
  ],
});
