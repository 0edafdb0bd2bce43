import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { expectAccessible } from "./support/accessible";
import { ask, upload } from "./support/desk";

const PAGES = ["/", "/upload", "/assign", "/audit-log", "/nothing-here"];

test("axe finds nothing on any page of an empty branch", async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
});

test("axe finds nothing on the pages and answers of a branch at work", async ({ page }) => {
  test.setTimeout(120_000);
  const bad = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![1]![8] = "Wizard";
  };
  await upload(page, currentWorkbook({ edit: bad }));
  await expectAccessible(page, "upload refused");
  await upload(page, currentWorkbook());
  await expectAccessible(page, "upload stored");
  await page.goto("/assign");
  await ask(page, "Tomorrow at 11 for P002");
  await expect(page.getByRole("heading", { name: "One more thing is needed" })).toBeVisible();
  await expectAccessible(page, "asked back");
  await ask(page, "Medication for P001 tomorrow at 05:00");
  await page.locator("summary", { hasText: "What keeps each carer" }).click();
  await expectAccessible(page, "nobody");
  await ask(page, "Personal care for P002 tomorrow at 10:00");
  await page.locator("summary", { hasText: "Who else may go" }).click();
  await expectAccessible(page, "booked");
  for (const path of PAGES) {
    await page.goto(path);
    await expectAccessible(page, `${path} with data`);
  }
});

test("axe finds nothing in what opens over a page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Who is working here?" }).click();
  await expectAccessible(page, "who is working");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expectAccessible(page, "clear dialog");
});
