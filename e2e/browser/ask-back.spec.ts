import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, send, upload } from "./support/desk";

test("a service that is missing is asked for, and a click answers", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await ask(page, "Tomorrow at 11 for P002.");
  await expect(page.getByRole("heading", { name: "One more thing is needed" })).toBeVisible();
  await page.getByRole("button", { name: "Personal Care", exact: true }).click();
  await expect(page.getByLabel("What is needed?")).toHaveValue("Tomorrow at 11 for P002, personal care");
  await send(page);
  await expect(page.getByRole("heading", { name: "Booked" })).toBeVisible();
});

test("two patients of one name are told apart by their ids", async ({ page }) => {
  await upload(
    page,
    currentWorkbook({
      edit: ({ PatientDetails }) => {
        PatientDetails![1]![1] = "Mary Thompson";
        PatientDetails![2]![1] = "Mary Smith";
      },
    }),
  );
  await page.goto("/assign");
  await ask(page, "Personal care for Mary tomorrow at 10:00");
  await page.getByRole("button", { name: "P002 Mary Smith" }).click();
  await expect(page.getByLabel("What is needed?")).toHaveValue(
    "Personal care for Mary tomorrow at 10:00 for P002",
  );
  await send(page);
  await expect(page.getByRole("status").filter({ hasText: "Mary Smith (P002)" })).toBeVisible();
});

test("somebody who is not on the list is replaced by the one who was meant", async ({ page }) => {
  const edit = ({ PatientDetails }: Record<string, unknown[][]>) => {
    PatientDetails![2]![1] = "Mary Thompson";
  };
  await upload(page, currentWorkbook({ edit }));
  await page.goto("/assign");
  await ask(page, "Personal care for Mary Jones tomorrow at 10:00");
  await page.getByRole("button", { name: "P002 Mary Thompson" }).click();
  await expect(page.getByLabel("What is needed?")).toHaveValue("Personal care for P002 tomorrow at 10:00");
});

test("of two that were joined by or, the chosen one stays", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await ask(page, "Shopping or walking for P003 or P004 tomorrow at 10:00");
  await page.getByRole("button", { name: /^P004 / }).click();
  await page.getByRole("button", { name: "Shopping", exact: true }).click();
  await expect(page.getByLabel("What is needed?")).toHaveValue("Shopping for P004 tomorrow at 10:00");
});

test("a visit that nobody may give is refused with the rules and each carer's findings", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/assign");
  await ask(page, "Medication for P001 tomorrow at 05:00");
  await expect(page.getByRole("alert").filter({ hasText: "Nobody can give this visit" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Reasons" })).toContainText("not a nurse");
  await page.locator("summary", { hasText: "What keeps each carer" }).click();
  const carers = page.getByRole("table", { name: "What keeps each carer from the visit" });
  await expect(carers.getByRole("row").nth(1)).toContainText("E001");
});
