import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

test("the name and the clear dialog need no mouse, and give the focus back", async ({ page }) => {
  await page.goto("/");
  const who = page.getByRole("button", { name: "Your name" });
  await who.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your name")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(who).toBeFocused();

  await page.goto("/settings/data");
  const opener = page.getByRole("button", { name: "Clear everything" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Go back" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Type CLEAR to continue")).toBeFocused();
  await page.keyboard.type("CLEAR");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Cleared 0 carers" })).toBeVisible();
  await expect(opener).toBeFocused();
});

test("a table that is wider than the screen can be reached and scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await upload(page, currentWorkbook());
  await page.goto("/people/patients/P001/care-package");
  const region = page.getByRole("region", { name: "Regular visits: table" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
