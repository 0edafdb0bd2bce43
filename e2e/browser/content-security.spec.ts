import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, upload } from "./support/desk";

declare global {
  interface Window {
    violations?: string[];
    ran?: boolean;
  }
}

/** Keeps what the policy of each page refused; read by {@link violationsOf}. */
async function collectViolations(page: Page): Promise<() => Promise<string[]>> {
  const all: string[] = [];
  await page.exposeFunction("reportViolation", (text: string) => all.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { violatedDirective, blockedURI, sourceFile } = event;
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${location.pathname}: ${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return async () => {
    // Whatever was reported before this has arrived when it answers.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return all;
  };
}

// Each page is opened by every-page.spec.ts, where whatever a policy refuses fails the page as an error of its console.
test("every dialog and a page that is not there work within their content security policy", async ({
  page,
}) => {
  const violations = await collectViolations(page);
  await upload(page, currentWorkbook());
  await page.goto("/nothing-here");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Page not found");

  await page.goto("/");
  await page.getByRole("button", { name: "Your name" }).click();
  await expect(page.getByLabel("Your name")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("/settings/data");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expect(page.getByRole("alertdialog")).toBeVisible();
  expect(await scrollIsHeld(page), "the dialog's own style was let in").toBe(true);
  await page.getByRole("button", { name: "Go back" }).click();

  await page.goto("/upload");
  await page.getByRole("button", { name: /^What it changed/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.getByRole("button", { name: "Close" }).click();

  await page.goto("/assign");
  await ask(page, "exercise for P001 tomorrow at 11");
  await expect(page.getByRole("main").getByText("P001").first()).toBeVisible();
  expect(await violations()).toEqual([]);
});

const scrollIsHeld = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).overflow === "hidden");

test("going from page to page stays within the policy of the first", async ({ page }) => {
  const violations = await collectViolations(page);
  await page.goto("/");
  for (const name of ["Upload", "Assign", "Carers", "Patients", "Log", "Settings", "Help", "Today"]) {
    await page.getByRole("navigation").getByRole("link", { name, exact: true }).first().click();
    await expect(page).toHaveTitle(new RegExp(`^${name} · Rota$`));
  }
  expect(await violations()).toEqual([]);
});

const INJECTED: [what: string, html: string][] = [
  ["a handler in an attribute", `<img src="/icon.svg" onload="window.ran = true">`],
  ["a script address", `<a id="hostile" href="javascript:window.ran = true">x</a>`],
  ["a frame with a document of its own", `<iframe srcdoc="<script>parent.ran = true</script>"></iframe>`],
  ["an object", `<object data="data:text/html,<script>parent.ran = true</script>"></object>`],
];
for (const [what, html] of INJECTED) {
  test(`${what} that gets into a page does not run`, async ({ page: outer, context, baseURL }) => {
    // A page without the watch for errors: a refused script is reported as one.
    const page = await context.newPage();
    const violations = await collectViolations(page);
    await page.goto(`${baseURL}/`);
    await page.evaluate((text) => {
      document.body.insertAdjacentHTML("beforeend", text);
      document.querySelector<HTMLAnchorElement>("#hostile")?.click();
    }, html);
    await expect.poll(violations).not.toEqual([]);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await outer.close();
  });
}

test("a script in the page without its nonce does not run, and nothing is fetched from elsewhere", async ({
  context,
  baseURL,
}) => {
  const page = await context.newPage();
  const violations = await collectViolations(page);
  await page.route(`${baseURL}/`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replace("</body>", "<script>window.ran = true</script></body>"),
    });
  });
  await page.goto(`${baseURL}/`);
  await page.evaluate(() => {
    void fetch("http://127.0.0.1:9/").catch(() => undefined);
    new Image().src = "http://127.0.0.1:9/x.png";
  });
  await expect
    .poll(async () => (await violations()).map((text) => text.split(" ")[1]).sort())
    .toEqual(["connect-src", "img-src", "script-src-elem"]);
  expect(await page.evaluate(() => window.ran)).toBeUndefined();
});
