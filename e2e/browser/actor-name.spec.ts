import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

test("a name that is typed once stands beside what is done from then on", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Your name" }).click();
  await page.getByLabel("Your name").fill("Siân Ó Súilleabháin; of “Branch 2”");
  await page.keyboard.press("Enter");
  const named = page.getByRole("button", {
    name: "Signed in as Siân Ó Súilleabháin; of “Branch 2” (change)",
  });
  await expect(named).toBeVisible();
  await expect(named).toBeFocused();

  await upload(page, currentWorkbook());
  await page.goto("/audit-log?type=data_upload");
  await expect(page.getByText("by Siân Ó Súilleabháin; of “Branch 2”")).toBeVisible();

  await named.click();
  await page.getByRole("button", { name: "Clear name" }).click();
  await expect(page.getByRole("button", { name: "Your name" })).toBeVisible();
});
