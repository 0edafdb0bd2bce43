import { test as base, expect } from "@playwright/test";
import { BrowserContexts } from "./browser-contexts";
import { bugsOf, type RunningServer } from "./server";
import { ServerPool } from "./server-pool";

interface Fixtures {
  server: RunningServer;
  /** Settings of this test's server, beyond the usual ones. */
  serverEnv: Record<string, string>;
  /** Whether this test needs a process of its own: one that counts from zero, or goes on with something afterwards. */
  isServerNew: boolean;
}

/** A server of the built product with an empty database file of its own for each test that asks for it. */
export const apiTest = base.extend<Fixtures, { serverPool: ServerPool }>({
  serverPool: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are wanted here.
    async ({}, use) => {
      const pool = new ServerPool();
      await use(pool);
      await pool.close();
    },
    { scope: "worker" },
  ],
  serverEnv: [{}, { option: true }],
  isServerNew: [false, { option: true }],
  server: async ({ serverPool, serverEnv, isServerNew }, use) => {
    const server = await serverPool.lend(serverEnv, isServerNew);
    await use(server);
    await serverPool.takeBack(server);
    expect(bugsOf(server), "the server logged no bug").toEqual([]);
  },
});

/** The same with a browser: every test has a server, and a browser error fails the test. */
export const test = apiTest.extend<object, { browserContexts: BrowserContexts }>({
  browserContexts: [
    async ({ browser }, use) => {
      const contexts = new BrowserContexts(browser);
      await use(contexts);
      await contexts.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => {
    await use(server.url);
  },
  context: async ({ browserContexts, server, locale, timezoneId, viewport, hasTouch }, use) => {
    const options = { baseURL: server.url, locale, timezoneId, viewport, hasTouch };
    const context = await browserContexts.lend(options);
    await use(context);
    await browserContexts.empty(context, server.url);
  },
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      // Chromium reports every 4xx answer as an error of its own; those are asserted where they are asked for.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        errors.push(message.text());
    });
    await use(page);
    expect(errors, "the page reported no error").toEqual([]);
  },
});

export { expect };
