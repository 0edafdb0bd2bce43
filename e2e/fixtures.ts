import { test as base, expect } from "@playwright/test";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "./server";

interface Fixtures {
  server: RunningServer;
  /** Settings of this test's server, beyond the usual ones. */
  serverEnv: Record<string, string>;
}

/** A server of the built product and a database file of its own for each test that asks for it. */
export const apiTest = base.extend<Fixtures>({
  serverEnv: [{}, { option: true }],
  server: async ({ serverEnv }, use) => {
    const folder = newFolder();
    const server = await startServer({ folder, env: serverEnv });
    await use(server);
    await server.stop();
    removeFolder(folder);
    expect(bugsOf(server), "the server logged no bug").toEqual([]);
  },
});

/** The same with a browser: every test has a server, and a browser error fails the test. */
export const test = apiTest.extend({
  baseURL: async ({ server }, use) => {
    await use(server.url);
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
