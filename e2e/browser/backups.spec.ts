import { statSync } from "node:fs";
import { post } from "../api/support/ask";
import { backedUp, backupFiles, madeUpBackup } from "../api/support/backups";
import { change } from "../api/support/file";
import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { expectAccessible } from "./support/accessible";
import { upload } from "./support/desk";

test("a backup is taken by a button, listed, and restored after its dialog was read", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await upload(page, currentWorkbook());
  await page.goto("/settings/backups");
  const section = page.getByRole("region", { name: "Backups", exact: true });
  await expect(section).toContainText("No backups yet.");
  await section.getByRole("button", { name: "Back up now" }).click();
  await expect(section.getByRole("status")).toContainText("A backup was taken and checked.");
  const [name] = backupFiles(server) as [string];
  const megabytes = (statSync(`${server.folder}/backups/${name}`).size / 1024 / 1024).toFixed(1);
  await expect(section.getByRole("status")).toContainText(`Size: ${megabytes} MB.`);
  const row = section.getByRole("row", { name });
  await expect(row).toContainText("By hand");
  await expect(row).toContainText("Carers: 20, Patients: 15, Uploads: 1");

  await post(server, "/database/clear");
  await page.goto("/settings/backups");
  await row.getByRole("button", { name: /^Restore…/ }).click();
  const dialog = page.getByRole("alertdialog", { name: "Restore this backup?" });
  const changes = dialog.getByRole("table", { name: "What would change" });
  await expect(changes.getByRole("row", { name: "Carers 0 20" })).toBeVisible();
  await expect(dialog).toContainText("leaves 2 entries out of the log");
  await expect(dialog.getByRole("listitem").first()).toContainText("Cleared 20 carers, 15 patients");
  await expectAccessible(page, "the restore dialog");

  await dialog.getByRole("button", { name: "Go back" }).click();
  await expect(row.getByRole("button", { name: /^Restore…/ })).toBeFocused();
  expect(backupFiles(server)).toHaveLength(2);

  await page.keyboard.press("Enter");
  await expect(changes).toBeVisible();
  await dialog.getByRole("button", { name: "Restore backup" }).click();
  await expect(dialog).toBeHidden();
  await expect(section.getByRole("status")).toContainText("Carers: 20, patients: 15, assignments: 0.");
  await expect(section.getByRole("row", { name: /Before a restore/ })).toBeVisible();
  await expectAccessible(page, "restored");
  await page.goto("/settings/data");
  await expect(page.locator("dl").filter({ hasText: "Carers" })).toContainText("20");
  await page.goto("/audit-log");
  await expect(page.getByText(new RegExp(`^Restored ${name}`))).toBeVisible();
});

test("a backup that was changed is refused in its dialog", async ({ page, server }) => {
  await upload(page, currentWorkbook());
  const { name } = await backedUp(server);
  change(`${server.folder}/backups/${name}`, "UPDATE patients SET notes = 'somebody else'");
  await page.goto("/settings/backups");
  await page
    .getByRole("row", { name })
    .getByRole("button", { name: /^Restore…/ })
    .click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("alert")).toContainText("has changed since it was taken");
  await expect(dialog.getByRole("button", { name: "Restore backup" })).toBeDisabled();
});

test("beyond the last ten the backups are folded away, and the page is never wider than a phone", async ({
  page,
  server,
}) => {
  const { name } = await backedUp(server);
  for (let days = 1; days <= 12; days++) madeUpBackup(server, name, days);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/settings/backups");
  const section = page.getByRole("region", { name: "Backups", exact: true });
  await expect(section.getByRole("row")).toHaveCount(11);
  await section.getByText("Older backups (3)").click();
  await expect(section.getByRole("table", { name: "Older backups" }).getByRole("row")).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await expectAccessible(page, "settings on a phone");
});

test("the log is checked on its page: what does not fit is named, and shown", async ({ page, server }) => {
  await upload(page, currentWorkbook());
  await page.goto("/audit-log");
  const section = page.getByRole("region", { name: "Check the log" });
  await section.getByRole("button", { name: "Check the log" }).click();
  await expect(section.getByRole("status")).toContainText("Every entry matches the one before");
  await expect(section.getByRole("status")).toContainText("2 entries were read");
  await expectAccessible(page, "a log that fits");
  change(
    server.databasePath,
    "DROP TRIGGER operations_log_no_update; UPDATE operations_log SET actor = 'somebody else' WHERE id = 1",
  );
  await section.getByRole("button", { name: "Check the log" }).click();
  await expect(section.getByRole("alert")).toContainText("Entry 1 is not as it was written: it was changed.");
  await expectAccessible(page, "a log that does not fit");
  await section.getByRole("link", { name: "Go to entry 1" }).click();
  await expect(page.getByRole("region", { name: "Entries" }).locator("ol > li")).toHaveCount(1);
});
