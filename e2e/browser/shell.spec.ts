import { expect, test } from "../fixtures";
import { expectFits } from "./support/fits";

test("comfortable rows are remembered in this browser, and each page comes with them", async ({ page }) => {
  await page.goto("/settings/display");
  const height = () =>
    page
      .getByRole("link", { name: "Rota", exact: true })
      .last()
      .evaluate((link) => link.clientHeight);
  expect(await height()).toBeLessThan(36);
  await page.getByRole("radio", { name: /^Comfortable/ }).check();
  await expect.poll(height).toBeGreaterThanOrEqual(44);
  const answer = await page.request.get("/rota");
  expect(await answer.text()).toContain('data-density="comfortable"');
  await page.goto("/assign");
  await expectFits(page, "comfortable");
});

test("the menu marks the page, and the one that a page is below", async ({ page }) => {
  await page.goto("/rota/absences");
  const menu = page.getByRole("navigation", { name: "Pages" });
  await expect(menu.locator('[aria-current="page"]')).toHaveText("Absences");
  await expect(menu.locator("[aria-current]")).toHaveCount(1);
  await page.goto("/people/employees/new");
  await expect(menu.locator('[aria-current="true"]')).toHaveText("Carers");
});

test("a page that is opened asks the server for no other page", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.headers().rsc !== undefined) asked.push(request.url());
  });
  for (const path of ["/", "/rota", "/settings"]) {
    await page.goto(path);
    // Next would ask when the page is at rest.
    await page.waitForLoadState("networkidle");
  }
  expect(asked).toEqual([]);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Carers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Carers" })).toBeVisible();
  expect(asked, "until a link is followed").toHaveLength(1);
});

test("half a window and a zoomed one fit, and a table uses a wide one", async ({ page }) => {
  for (const width of [640, 900]) {
    await page.setViewportSize({ width, height: 500 });
    for (const path of ["/", "/rota", "/settings"]) {
      await page.goto(path);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 2560, height: 1200 });
  await page.goto("/rota");
  expect((await page.getByRole("main").boundingBox())?.width).toBeGreaterThan(2200);
});
