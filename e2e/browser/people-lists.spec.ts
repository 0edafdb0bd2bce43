import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { upload } from "./support/desk";

/** Rows in the page at a time: those in sight, some to spare, the head and two gaps. */
const MOST_ROWS = 60;

test("2,000 people are searched, narrowed, sorted and scrolled with few rows in the page", async ({
  page,
}) => {
  await upload(page, currentWorkbook({ employees: 2000, patients: 1 }));
  await page.goto("/people/employees");
  const table = page.getByRole("table", { name: "Carers" });
  const rows = table.locator("tr");
  await expect(table).toHaveAttribute("aria-rowcount", "2001");
  expect(await rows.count()).toBeLessThan(MOST_ROWS);

  const region = page.getByRole("region", { name: "Carers: table" });
  const began = Date.now();
  for (let step = 1; step <= 20; step++) {
    await region.evaluate((element, part) => {
      element.scrollTop = (element.scrollHeight * part) / 20;
    }, step);
    await expect.poll(() => rows.count()).toBeLessThan(MOST_ROWS);
  }
  await expect(table.locator('tr[aria-rowindex="2001"]')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(10_000);

  await page.getByLabel("Name, ID or postcode").fill("e1999");
  await expect(table).toHaveAttribute("aria-rowcount", "2");
  await expect(page.getByText("1 of 2,000 carers")).toBeVisible();
  await page.getByLabel("Name, ID or postcode").fill("");
  await page.getByLabel("Qualification").selectOption("Senior Carer");
  await expect(table).not.toHaveAttribute("aria-rowcount", "2001");
  await page.getByRole("button", { name: "ID", exact: true }).click();
  await page.getByRole("button", { name: "ID", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "ID", exact: true })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(table.locator('tr[aria-rowindex="2"]')).toContainText("Senior Carer");
  await expect(page).toHaveURL(/qualification=Senior\+Carer/);

  await table.locator('tr[aria-rowindex="2"]').getByRole("link").click();
  await expect(page.getByRole("heading", { name: "What is recorded" })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Qualification")).toHaveValue("Senior Carer");
});

test("the keyboard walks from row to row, beyond those that were in the page at first", async ({ page }) => {
  await upload(page, currentWorkbook({ employees: 200, patients: 1 }));
  await page.goto("/people/employees");
  const table = page.getByRole("table", { name: "Carers" });
  await table.locator('tr[aria-rowindex="2"]').getByRole("link").focus();
  for (let step = 0; step < 80; step++) await page.keyboard.press("Tab");
  await expect(table.locator('tr[aria-rowindex="82"]').getByRole("link")).toBeFocused();
});

test("patients are narrowed to those who need medication, and to those who left; on a phone behind one button", async ({
  page,
}) => {
  await upload(page, currentWorkbook());
  await upload(page, currentWorkbook({ patients: 14 }));
  await page.goto("/people/patients");
  const table = page.getByRole("table", { name: "Patients" });
  await expect(table).toHaveAttribute("aria-rowcount", "15");
  await page.getByLabel("Medication").selectOption("no");
  await expect(table.getByRole("cell", { name: "Yes", exact: true })).toHaveCount(0);
  await page.getByLabel("Medication").selectOption("");
  await page.getByLabel("Status").selectOption("Archived");
  await expect(table).toHaveAttribute("aria-rowcount", "2");

  await page.setViewportSize({ width: 390, height: 844 });
  const status = page.getByLabel("Status");
  await expect(status).toBeHidden();
  await page.getByRole("button", { name: "Filter (some rows are left out)" }).click();
  await status.selectOption("");
  await page.getByLabel("Sort by").selectOption("Name");
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute("aria-sort", "ascending");
  const region = page.getByRole("region", { name: "Patients: table" });
  expect(await region.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await region.evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  const last = table.locator('tr[aria-rowindex="15"]');
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 0.9 });
  await status.selectOption("Archived");
  await expect(table.getByRole("cell", { name: "Archived", exact: true })).toBeVisible();
  await table.getByRole("link").click();
  await expect(page.getByText(/since /)).toBeVisible();
});
