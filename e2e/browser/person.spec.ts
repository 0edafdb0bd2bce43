import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { book, upload } from "./support/desk";

test("a record is edited with the import's checks, and the history says who changed what", async ({
  page,
}) => {
  await upload(page, currentWorkbook());
  await page.goto("/people/patients/P001");
  await expect(page.getByText("3 h a day", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Hours of support").fill("lots");
  await page.getByLabel("Phone number").fill("call her");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const hours = page.getByLabel("Hours of support");
  await expect(hours).toHaveAttribute("aria-invalid", "true");
  await expect(hours).toHaveAccessibleDescription(/"lots" is not a number of hours/);
  await hours.fill("4.5");
  await page.getByLabel("Phone number").fill("01632960777");
  await page.getByLabel("Gender").selectOption("Non-binary");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "is saved" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What is recorded" })).toBeFocused();
  const recorded = page.getByRole("region", { name: "What is recorded" });
  await expect(recorded.getByText("4 h 30 min a day")).toBeVisible();
  const latest = page.getByRole("region", { name: "History of changes" }).getByRole("listitem").first();
  await expect(latest).toContainText("Changed by hand by unnamed");
  await expect(latest).toContainText("3 h a day becomes 4 h 30 min a day");
});

test("a record that somebody changed meanwhile is not overwritten", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/people/employees/E002");
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Notes").fill("Mine");
  await page.request.patch("/employees/E002", { data: { Notes: "Theirs" } });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("This record was changed since you opened it.")).toBeVisible();
  await page.getByRole("button", { name: "Show the record as it is now" }).click();
  await expect(page.getByText("Theirs").first()).toBeVisible();
});

test("a carer is deactivated after a word of what it costs, and their visits are open again", async ({
  page,
}) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await book(page, "Personal care for P002 tomorrow at 10:00");
  const done = page.getByRole("status").filter({ hasText: "visits" });
  const carer = /\((E\d+)\)/.exec((await done.textContent()) ?? "")?.[1] ?? "";
  await page.goto(`/people/employees/${carer}`);
  await page.getByRole("button", { name: "Deactivate" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("Their coming visits need another carer");
  await dialog.getByRole("button", { name: "Deactivate" }).click();
  await expect(page.getByText("Visits that need a carer now: 1.")).toBeVisible();
  await page.getByRole("button", { name: "Activate" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Activate" }).click();
  await expect(page.getByRole("button", { name: "Deactivate" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Uncovered visits", exact: true })).toContainText("P002");
});

test("nobody's page is a plain not-found", async ({ page }) => {
  const response = await page.goto("/people/employees/no-carer-refusal");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
});

test("religion and ethnicity stand on the person's own page alone", async ({ page }) => {
  const edit = ({ PatientDetails }: Record<string, unknown[][]>) => {
    for (const row of PatientDetails!.slice(1)) row.splice(5, 2, "Elvish", "Pastafarian");
  };
  await upload(page, currentWorkbook({ edit }));
  for (const path of ["/", "/upload", "/assign", "/rota", "/people/patients", "/audit-log", "/settings"]) {
    const text = await (await page.request.get(path)).text();
    expect(text, path).not.toMatch(/Elvish|Pastafarian/);
  }
  await page.goto("/people/patients/P001");
  await expect(page.getByText("Elvish")).toBeVisible();
});
