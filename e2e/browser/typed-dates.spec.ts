import { expect, test } from "../fixtures";
import { withRotaBranch } from "./support/rota-branch";

test.use({ locale: "en-US" });

test("a day is typed and shown in British order, whatever the browser speaks", async ({ page, server }) => {
  await withRotaBranch(server);
  await page.goto("/rota/absences");
  await page.getByLabel("Carer", { exact: true }).selectOption("E002");
  const first = page.getByLabel("First day off");
  const last = page.getByLabel("Last day off");
  await first.fill("7/28/2026");
  await last.focus();
  await expect(first).toHaveAccessibleDescription(/Write it as 7 Dec 2026 or 7\/12\/2026/);
  await first.fill("7/12/2026");
  await last.focus();
  await expect(first).toHaveValue("Mon 7 Dec 2026");
  await last.fill("9 dec");
  await first.focus();
  await expect(last).toHaveValue("Wed 9 Dec 2026");
  await last.press("ArrowUp");
  await expect(last).toHaveValue("Thu 10 Dec 2026");
  const recorded = page.waitForRequest(
    (request) => request.url().endsWith("/absences") && request.method() === "POST",
  );
  await page.getByRole("button", { name: "Record the absence" }).click();
  expect((await recorded).postDataJSON()).toMatchObject({
    from: "2026-12-07T00:00",
    until: "2026-12-11T00:00",
  });

  await page.goto("/rota/list");
  await page.getByLabel("Day", { exact: true }).fill("1/12");
  await page.getByLabel("Day", { exact: true }).press("Enter");
  await expect(page).toHaveURL(/day=2026-12-01/);
});
