import type { Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";

/** How many are kept: the usual one of the worker's usual server, and that of a phone or of another server. */
const KEPT = 2;

/**
 * The browser contexts of one Playwright worker. A new context has an empty cache: each test would fetch and compile
 * the product's scripts again, which takes longer than most tests. So a context is used again by the next test with
 * the same options, without the cookies, the stored data and the pages of the one before.
 */
export class BrowserContexts {
  readonly #kept = new Map<string, BrowserContext>();

  constructor(private readonly browser: Browser) {}

  /** A context with these options and nothing of an earlier test in it but the browser's cache. */
  async lend(options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify(options);
    const kept = this.#kept.get(key);
    const context = kept ?? (await this.browser.newContext(options));
    // Last in the order of use.
    this.#kept.delete(key);
    this.#kept.set(key, context);
    for (const [oldKey, old] of this.#kept) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldKey);
      await old.close();
    }
    return context;
  }

  /** Takes from it what a test left behind. */
  async empty(context: BrowserContext, origin: string): Promise<void> {
    const page = context.pages()[0] ?? (await context.newPage());
    const session = await context.newCDPSession(page);
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    for (const open of context.pages()) await open.close();
    await context.clearCookies();
    await context.clearPermissions();
    await context.unrouteAll();
  }

  /** Closes every context. */
  async close(): Promise<void> {
    for (const context of this.#kept.values()) await context.close();
    this.#kept.clear();
  }
}
