import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { upload } from "./support/desk";

const BRANCH = branchWorkbook(
  [{ EmployeeID: "E013", Name: "Amira Ashdown", PostCode: "NR2 1AB" }],
  [{ PatientID: "P001", PatientName: "Marek Loddon", PostCode: "NR3 2AC" }],
);

test("a carer is added with the next ID, checked as the import checks, archived and put back", async ({
  page,
}) => {
  await upload(page, BRANCH);
  await page.goto("/people/employees");
  await page.getByRole("link", { name: "Add a carer" }).click();
  await expect(page.getByLabel("Employee ID")).toHaveValue("E014");
  await page.getByLabel("Working hours from").fill("late");
  await page.getByRole("button", { name: "Add carer" }).click();
  await expect(page.getByLabel("Name")).toHaveAccessibleDescription(/The name is missing/);
  await expect(page.getByLabel("Working hours from")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Name").fill("Zoë Müller");
  await page.getByLabel("Working hours from").fill("7:30");
  await page.getByLabel("Working days").fill("Mon-Fri");
  await page.getByRole("button", { name: "Add carer" }).click();
  await expect(page.getByRole("heading", { name: "Zoë Müller" })).toBeVisible();
  await expect(page.getByText("Mon, Tue, Wed, Thu, Fri")).toBeVisible();
  await page.getByRole("button", { name: "Archive", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Archive", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Zoë Müller is archived" })).toBeVisible();
  await page.getByRole("button", { name: "Put back" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Put back" }).click();
  await expect(page.getByRole("status").filter({ hasText: "is back on the list" })).toBeVisible();
});

test("a patient with the name and postcode of another one is added after a question", async ({ page }) => {
  await upload(page, BRANCH);
  await page.goto("/people/patients/new");
  await page.getByLabel("Name").fill("Marek Loddon");
  await page.getByLabel("Postcode").fill("NR3 2AC");
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "has the same name and postcode" })).toBeVisible();
  await page.getByRole("checkbox", { name: "This is another person" }).check();
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page).toHaveURL(/\/people\/patients\/P002$/);
});
