import { existsSync } from "node:fs";
import { run } from "./run.mjs";

const DEBIAN = "/usr/bin/chromium";

/**
 * Makes sure that there is a browser for the tests: one named by CHROMIUM_PATH, Debian's, Playwright's own,
 * else Debian's is installed where we may. Throws a sentence that says what to install.
 */
export async function requireChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return;
    throw new Error(
      `CHROMIUM_PATH names ${named}, and there is no such file. Correct it or remove the setting.`,
    );
  }
  if (existsSync(DEBIAN)) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("Installing Chromium from Debian …\n");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "chromium"], { env });
    if (existsSync(DEBIAN)) return;
  }
  throw new Error(
    "The tests need Chromium. Install it (apt-get install chromium, or npx playwright install chromium), or set its path with CHROMIUM_PATH.",
  );
}
