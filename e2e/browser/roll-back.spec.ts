import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

const without = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
  EmployeeDetails!.splice(1, 1);
};

test("an upload is looked at, downloaded and rolled back", async ({ page }) => {
  await upload(page, currentWorkbook());
  await upload(page, currentWorkbook({ edit: without }));
  const latest = page.getByRole("table", { name: "Uploads, newest first" }).getByRole("row").nth(1);
  const download = page.waitForEvent("download");
  await latest.getByRole("link", { name: "branch.xlsx" }).click();
  expect((await download).suggestedFilename()).toBe("branch.xlsx");

  await latest.getByRole("button", { name: /^What it changed/ }).click();
  const changed = page.getByRole("table", { name: "People whom it changed" });
  await expect(changed.getByRole("row")).toHaveCount(2);
  await expect(changed).toContainText("E001");
  await page.getByRole("button", { name: "Close" }).click();

  await latest.getByRole("button", { name: /^Undo/ }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo upload" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Upload 2 is undone" })).toBeVisible();
  await expect(latest).toContainText("Undone");
  expect((await (await page.request.get("/data-status")).json()).employees_count).toBe(20);
});

test("a roll back that later changes forbid names who is in the way", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.request.patch("/employees/E003", { data: { Notes: "Drives at night" } });
  await page.getByRole("button", { name: /^Undo/ }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Undo upload" }).click();
  await expect(dialog.getByRole("alert")).toContainText("E003 was changed after this upload");
  await expect(dialog.getByRole("button", { name: "Undo upload" })).toBeDisabled();
  await dialog.getByRole("link", { name: "E003" }).click();
  await expect(page).toHaveURL(/\/people\/employees\/E003$/);
  await expect(page.getByText("Drives at night").first()).toBeVisible();
});
