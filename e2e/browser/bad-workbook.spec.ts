import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { review, upload } from "./support/desk";

test("a workbook with problems is shown with every one of them, and cannot be stored", async ({ page }) => {
  await review(
    page,
    currentWorkbook({
      edit: ({ EmployeeDetails }) => {
        EmployeeDetails![1]![10] = "some day";
        EmployeeDetails![2]![11] = "half nine-ish";
      },
    }),
  );
  await expect(page.getByText("2 things have to be corrected").first()).toBeVisible();
  const problems = page.getByRole("table", { name: "To correct: 2 things" });
  await expect(problems.getByRole("row")).toHaveCount(3);
  const first = problems.getByRole("row").nth(1);
  for (const text of ["EmployeeDetails", "2", "CertificateExpiryDate", "some day"]) {
    await expect(first.getByText(text, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeDisabled();

  await page.goto("/");
  await expect(page.getByRole("heading", { name: /Upload your spreadsheet/ })).toBeVisible();
});

test("a thousand problems stay readable: a hundred at first, all when asked for", async ({ page }) => {
  const edit = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    for (const row of EmployeeDetails!.slice(1)) row[10] = "some day";
  };
  await review(page, currentWorkbook({ employees: 250, edit }));
  const rows = page.getByRole("table", { name: "To correct: 250 things" }).getByRole("row");
  await expect(rows).toHaveCount(101);
  await page.getByRole("button", { name: "Show all 250 (150 more)" }).click();
  await expect(rows).toHaveCount(251);
});

test("what is no workbook is refused in a sentence, and the next one is taken", async ({ page }) => {
  await review(page, new TextEncoder().encode("<html>not a workbook</html>"));
  await expect(page.getByRole("heading", { name: "Nothing was saved" })).toBeVisible();
  await upload(page, currentWorkbook());
});

test("a server that cannot be reached is said so in plain words", async ({ page }) => {
  await page.route("**/upload-data?*", (route) => route.abort());
  await review(page, currentWorkbook());
  await expect(page.getByRole("alert").filter({ hasText: "could not be reached" })).toBeVisible();
});
