import { expect, test } from "../fixtures";
import { expectFits } from "./support/fits";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("four pages are at the foot, the others behind one button, which closes again on the next page", async ({
  page,
}) => {
  await page.goto("/");
  const foot = page.getByRole("navigation", { name: "Pages" });
  for (const name of ["Today", "Rota", "Assign", "Carers"]) {
    await expect(foot.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await expect(foot.getByRole("link", { name: "Settings" })).toBeHidden();
  await foot.locator("summary", { hasText: "More" }).click();
  await expectFits(page, "menu");
  await foot.getByRole("link", { name: "Settings" }).click();
  await expect(page).toHaveURL(/\/settings$/);
  await expect(foot.getByRole("link", { name: "Settings" })).toBeHidden();
});
