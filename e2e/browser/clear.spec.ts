import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

test("clearing says what goes, waits for the word, and names its backup", async ({ page, server }) => {
  await upload(page, currentWorkbook());
  await page.goto("/settings/data");
  await page.getByRole("button", { name: "Clear everything" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Clear everything?" });
  await expect(dialog).toContainText("20 carers, 15 patients and 0 assignments");
  await expect(dialog).toContainText("audit log stays");

  const clear = dialog.getByRole("button", { name: "Clear everything" });
  await expect(clear).toBeDisabled();
  await dialog.getByLabel("Type CLEAR to continue").fill("clear");
  await expect(clear).toBeDisabled();
  await dialog.getByLabel("Type CLEAR to continue").fill("CLEAR");
  await clear.click();

  const done = page.getByRole("status").filter({ hasText: "Cleared 20 carers, 15 patients" });
  await expect(done).toBeVisible();
  const backup = /backups\/(\S+\.db)/.exec((await done.textContent()) ?? "")?.[1] ?? "";
  expect(existsSync(join(server.folder, "backups", backup))).toBe(true);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: /Upload your spreadsheet/ })).toBeVisible();
  await page.goto("/audit-log");
  await expect(page.getByText(/^Saved upload 1/)).toBeVisible();
  await expect(page.getByText(/^Cleared 20 carers/)).toBeVisible();
});

test("a dialog that is left has cleared nothing, and forgets what was typed", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/settings/data");
  const opener = page.getByRole("button", { name: "Clear everything" });
  await opener.click();
  await page.getByLabel("Type CLEAR to continue").fill("CLEAR");
  await page.getByRole("button", { name: "Go back" }).click();
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect(opener).toBeFocused();
  await opener.click();
  await expect(page.getByLabel("Type CLEAR to continue")).toHaveValue("");
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(page.locator("dl").filter({ hasText: "Carers" })).toContainText("20");
});

test("the file can be read again", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/settings/data");
  await page.getByRole("button", { name: "Reload data" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Carers: 20, patients: 15" })).toBeVisible();
});
