import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { book, chooseWorkbook, store, upload } from "./support/desk";

test("an empty branch uploads its workbook, books a visit and finds both in the log", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Today · Rota");
  await page.getByRole("link", { name: "Upload a workbook" }).click();

  await chooseWorkbook(page, currentWorkbook());
  await page.getByRole("button", { name: "Review the workbook" }).click();
  await page.getByText("Show the cells").click();
  await expect(page.getByRole("table", { name: "Tidied cells" })).toContainText("Nursing");
  await store(page);
  await expect(page.getByRole("status").filter({ hasText: "20 employees and 15 patients" })).toBeVisible();
  const history = page.getByRole("table", { name: "Uploads, newest first" });
  await expect(history.getByRole("row").nth(1)).toContainText("Stored");

  await page.getByRole("link", { name: "Assign", exact: true }).click();
  await expect(page).toHaveTitle("Assign · Rota");
  await book(page, "Personal care for P002 tomorrow at 10:00");
  await expect(page.getByRole("status").filter({ hasText: "Tue 24 Nov 2026, 10:00" })).toContainText("P002");
  await expect(page.getByLabel("What is needed?")).toHaveValue("");
  await expect(page.getByRole("definition").filter({ hasText: "Personal Care" })).toBeVisible();

  await page.getByRole("link", { name: "Log", exact: true }).click();
  const entries = page.getByRole("region", { name: "Entries" }).locator("[data-entry]");
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0)).toContainText("to Bethan Thurne P002");
  await expect(entries.nth(1)).toContainText("20 employees and 15 patients");
});

test("an example fills the box, and sends nothing", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await page.getByRole("button", { name: "Medication for P001 tomorrow at 9:30" }).click();
  await expect(page.getByLabel("What is needed?")).toHaveValue("Medication for P001 tomorrow at 9:30");
  await expect(page.getByLabel("What is needed?")).toBeFocused();
  await expect(page.getByRole("heading", { name: /^What was understood/ })).toBeHidden();
});
