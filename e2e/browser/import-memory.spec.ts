import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { review, store } from "./support/desk";

type Sheets = Record<string, unknown[][]>;

const withAQuestion = ({ EmployeeDetails }: Sheets) => {
  EmployeeDetails![1]![8] = "Medical Technician";
  EmployeeDetails![4]![8] = "Medical Technician";
};

test("a word is asked about once, remembered, changed and forgotten", async ({ page }) => {
  await review(page, currentWorkbook({ edit: withAQuestion }));
  const asked = page.getByLabel(/^What is Medical Technician as Qualification/);
  await expect(asked).toHaveValue("Carer");
  await expect(asked).toHaveAccessibleDescription("EmployeeDetails, rows 2, 5");
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeDisabled();
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(asked).toBeHidden();
  await page.getByRole("button", { name: "Change my answers" }).click();
  await asked.selectOption("Senior Carer");
  await page.getByRole("button", { name: "Apply answers" }).click();
  await store(page);

  await review(page, currentWorkbook({ edit: withAQuestion, employees: 21 }));
  await expect(asked).toBeHidden();
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeEnabled();

  await page.goto("/settings/import");
  const words = page.getByRole("table", { name: "Remembered words" });
  const answer = words.getByLabel("Qualification: Medical Technician");
  await expect(answer).toHaveValue("Senior Carer");
  await answer.selectOption("Nurse");
  await words.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Changed. The next workbook is read with it.")).toBeVisible();
  await page.reload();
  await expect(answer).toHaveValue("Nurse");
  await words.getByRole("button", { name: /^Forget/ }).click();
  await expect(page.getByText("No answers yet.")).toBeVisible();

  await review(page, currentWorkbook({ edit: withAQuestion }));
  await expect(asked).toBeVisible();
});

test("a column that is not recognised is mapped by hand, and remembered", async ({ page }) => {
  const edit = ({ EmployeeDetails }: Sheets) => {
    EmployeeDetails![0]![15] = "Remarks";
  };
  await review(page, currentWorkbook({ edit }));
  await page.getByLabel("Which column is Remarks of EmployeeDetails?").selectOption("Notes");
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeDisabled();
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("button", { name: "Change my answers" })).toBeVisible();
  await page.locator("summary", { hasText: "“EmployeeDetails”: 20 employees" }).click();
  await expect(page.getByText("“Remarks” (as Notes)")).toBeVisible();
  await store(page);
  await page.goto("/settings/import");
  const columns = page.getByRole("table", { name: "Remembered columns" });
  await expect(columns).toContainText("Remarks");
  await columns.getByRole("button", { name: "Forget" }).click();
  await expect(page.getByText("No column has been matched by hand yet.")).toBeVisible();
});
