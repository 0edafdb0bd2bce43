import { existsSync } from "node:fs";
import { run } from "./run.mjs";

/**
 * Debian's, the one to use first. The headless shell is the same Chromium without the windows around the pages, which
 * take half of a test's time; where there is none, the whole browser does.
 */
const DEBIAN = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/** The browser that CHROMIUM_PATH names, or Debian's. Undefined where there is none: then it is Playwright's own. */
export function chromiumPath() {
  return [process.env.CHROMIUM_PATH, ...DEBIAN].find((path) => path && existsSync(path));
}

/** How it is started, everywhere: as root, without a graphics card, and without asking for anything on its own. */
export const launchOptions = () => ({
  executablePath: chromiumPath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

/**
 * Makes sure that there is a browser for the tests: one named by CHROMIUM_PATH, Debian's, Playwright's own,
 * else Debian's is installed where we may. Throws a sentence that says what to install.
 */
export async function requireChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) {
    throw new Error(
      `CHROMIUM_PATH names ${named}, and there is no such file. Correct it or remove the setting.`,
    );
  }
  if (named || existsSync(DEBIAN[0])) return;
  await installFromDebian();
  if (chromiumPath()) return;
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  throw new Error(
    "The tests need Chromium. Install it (apt-get install chromium-headless-shell, or npx playwright install chromium), or set its path with CHROMIUM_PATH.",
  );
}

/** Where we may install; a machine that cannot goes on with what it has. */
async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  process.stdout.write("Installing Chromium's headless shell from Debian …\n");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "chromium-headless-shell"], { env });
  } catch (error) {
    process.stdout.write(`It could not be installed: ${error.message}\n`);
  }
}
