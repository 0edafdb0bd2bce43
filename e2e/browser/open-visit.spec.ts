import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { book, upload } from "./support/desk";

test("a visit that lost its carer is covered from Today with one click", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await book(page, "Personal care for P002 tomorrow at 10:00");
  const done = page.getByRole("status").filter({ hasText: "visits" });
  const carer = /\((E\d+)\)/.exec((await done.textContent()) ?? "")?.[1] ?? "";

  const without = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails!.splice(0, EmployeeDetails!.length, ...EmployeeDetails!.filter(([id]) => id !== carer));
  };
  await upload(page, currentWorkbook({ edit: without }));
  await expect(page.getByRole("status").filter({ hasText: "1 coming visit has no carer" })).toBeVisible();

  await page.goto("/");
  const open = page.getByRole("region", { name: "Uncovered visits", exact: true });
  await expect(open).toContainText("Tomorrow: 1 visit");
  await expect(open).toContainText("10:00");
  await open.getByRole("link", { name: /^Assign P002/ }).click();
  await expect(page).toHaveURL(/\/rota\/visits\/\d+$/);
  await expect(page.getByText("Needs a carer")).toBeVisible();
  await page.getByRole("button", { name: "Find the best carer" }).click();
  await expect(page.getByText("Assigned", { exact: true })).toBeVisible();
  await page.goto("/");
  const needs = page.getByRole("list", { name: "What needs attention" });
  await expect(needs.getByRole("listitem").first()).toContainText("Uncovered visits0");
  await expect(open).toBeHidden();

  await page.goto("/assign?patient=P002&service=personal_care&date=2026-11-24&time=10:00&duration=45");
  await expect(page.getByText("no longer needs a carer")).toBeVisible();
});
