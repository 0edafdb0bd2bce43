import type { Page } from "@playwright/test";

/** Holds back whatever is asked of addresses like this one; returns what lets it through. */
export async function held(page: Page, addresses: string): Promise<() => void> {
  let letThrough = () => {};
  const isLetThrough = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(addresses, async (route) => {
    await isLetThrough;
    await route.continue();
  });
  return letThrough;
}
