import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, bookButton, review, store } from "./support/desk";
import { expectFits } from "./support/fits";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

const withAQuestion = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
  EmployeeDetails![0]![15] = "Remarks";
  EmployeeDetails![1]![8] = "Medical Technician";
};

test("no page is wider than a small phone", async ({ page }) => {
  const paths = [
    "/",
    "/upload",
    "/assign",
    "/rota",
    "/rota/list",
    "/rota/list?week=2026-11-23",
    "/rota/map?day=2026-11-24",
    "/rota/absences",
    "/rota/care-packages",
    "/rota/weeks/2026-11-30",
    "/people/employees",
    "/people/patients",
    "/people/to-check",
    "/audit-log",
    "/reports",
    "/reports?report=hours",
    "/reports/rehearsals?rehearsal=bank-holidays",
    "/reports/rehearsals?rehearsal=leaver&employee=E001",
    "/settings",
    "/settings/rules",
    "/settings/times",
    "/settings/weeks",
    "/settings/travel",
    "/settings/import",
    "/settings/backups",
    "/settings/data",
    "/settings/display",
    "/reports",
    "/help",
    "/nothing-here",
  ];
  for (const path of paths) {
    await page.goto(path);
    await expectFits(page, `${path} empty`);
  }
  await review(page, currentWorkbook({ edit: withAQuestion }));
  await expectFits(page, "questions");
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("button", { name: "Store these changes" })).toBeEnabled();
  await expectFits(page, "review");
  await store(page);
  await expectFits(page, "upload stored");
  await page.getByRole("button", { name: "What it changed" }).click();
  await expect(page.getByRole("table", { name: "People whom it changed" })).toBeVisible();
  await expectFits(page, "what an upload changed");
  await page.goto("/people/employees/E001");
  await expectFits(page, "an employee");
  await page.getByRole("button", { name: "Edit" }).click();
  await expectFits(page, "an employee edited");
  await page.goto("/assign");
  await ask(page, "Medication for P001 tomorrow at 05:00");
  await page.getByRole("button", { name: /^Show all \d+, with the reasons/ }).click();
  await expectFits(page, "nobody may go");
  await ask(page, "Personal care for P002 tomorrow at 10:00");
  await page.getByRole("button", { name: /^Length/ }).click();
  await expectFits(page, "an open chip");
  await page.keyboard.press("Escape");
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
  await expectFits(page, "booked");
  await page.getByRole("link", { name: /^Open the visit/ }).click();
  await page.locator("summary", { hasText: "Why this match" }).click();
  await expectFits(page, "a visit with why this match");
  await page.getByRole("button", { name: "Edit visit" }).click();
  await expectFits(page, "a visit being edited");
  for (const path of paths) {
    await page.goto(path);
    await expectFits(page, `${path} with data`);
  }
});

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
