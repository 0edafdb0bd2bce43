import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { chooseWorkbook, review, store, upload } from "./support/desk";

type Sheets = Record<string, unknown[][]>;

test("a review says what would change, cell by cell, and stores nothing before it is confirmed", async ({
  page,
}) => {
  await upload(page, currentWorkbook());
  const edit = ({ EmployeeDetails, PatientDetails }: Sheets) => {
    EmployeeDetails!.splice(3, 1);
    PatientDetails![1]![3] = "NR9 9ZZ";
    PatientDetails!.push(["P900", "New Person", "1 Some Street"]);
  };
  await review(page, currentWorkbook({ edit }));
  await expect(page.getByRole("heading", { name: "Review of branch.xlsx" })).toBeFocused();
  const counts = page.getByRole("table", { name: "What it does to the lists" });
  await expect(counts.getByRole("row", { name: "To be archived 1 0" })).toBeVisible();
  await expect(counts.getByRole("row", { name: "New 0 1" })).toBeVisible();

  const people = page.getByRole("table", { name: "Who changes" }).getByRole("row");
  await expect(people).toHaveCount(4);
  await page.getByLabel("Change", { exact: true }).selectOption("changed");
  await expect(people).toHaveCount(2);
  await expect(people.nth(1)).toContainText("Postcode");
  await expect(people.nth(1)).toContainText("becomes NR9 9ZZ");
  await page.getByLabel("Change", { exact: true }).selectOption("");
  await page.getByLabel("List", { exact: true }).selectOption("employee");
  await expect(people).toHaveCount(2);
  await page.getByLabel("List", { exact: true }).selectOption("");
  await page.getByLabel("Name or id").fill("p900");
  await expect(people).toHaveCount(2);

  const { employees_count } = await (await page.request.get("/data-status")).json();
  expect(employees_count).toBe(20);
  await store(page);
  await expect(page.getByRole("heading", { name: "Saved", exact: true })).toBeFocused();
  expect((await (await page.request.get("/data-status")).json()).employees_count).toBe(19);
});

test("the same file again is nothing to do, and an addition lets nobody leave", async ({ page }) => {
  await upload(page, currentWorkbook());
  await review(page, currentWorkbook());
  await expect(page.getByText("Nothing to do: this workbook is already loaded.").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeHidden();

  await page.getByRole("button", { name: "Choose another workbook" }).click();
  await expect(page.getByRole("heading", { name: "Choose a workbook" })).toBeFocused();
  await page.getByRole("radio", { name: /^An addition/ }).check();
  await chooseWorkbook(page, currentWorkbook({ employees: 21, patients: 2 }));
  await page.getByRole("button", { name: "Review the workbook" }).click();
  await expect(page.getByRole("row", { name: "New 1 0" })).toBeVisible();
  await expect(page.getByRole("row", { name: "To be archived 0 0" })).toBeVisible();
});

test("what changed between review and confirmation is shown again, never applied blindly", async ({
  page,
}) => {
  await upload(page, currentWorkbook());
  const edit = ({ PatientDetails }: Sheets) => {
    PatientDetails![1]![3] = "NR9 9ZZ";
  };
  await review(page, currentWorkbook({ edit }));
  const response = await page.request.patch("/patients/P001", { data: { PostCode: "NR8 8YY" } });
  expect(response.status()).toBe(200);
  await page.getByRole("button", { name: "Save these changes" }).click();
  await expect(page.getByText("The data has changed since you reviewed this upload")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Review of branch.xlsx" })).toBeFocused();
  await expect(page.getByRole("group", { name: / P001: Postcode \(row 2\)$/ })).toBeVisible();
  await store(page);
  const { fields } = await (await page.request.get("/patients/P001")).json();
  expect(fields).toContainEqual({ field: "PostCode", value: "NR8 8YY" });
});

test("a cell changed by hand stays, unless the workbook's word is taken", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.request.patch("/patients/P001", { data: { PostCode: "NR8 8YY", Illness: "Asthma" } });
  await review(page, currentWorkbook({ patients: 16 }));
  const postcode = page.getByRole("group", { name: / P001: Postcode \(row 2\)$/ });
  await expect(postcode.getByRole("radio", { name: /^By hand/ })).toBeChecked();
  await page.getByRole("button", { name: "Take all of the workbook" }).click();
  await expect(postcode.getByRole("radio", { name: /^Workbook/ })).toBeChecked();
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeDisabled();
  await page.getByRole("button", { name: "Keep all by hand" }).click();
  await postcode.getByRole("radio", { name: /^Workbook/ }).check();
  await page.getByRole("button", { name: "Apply choices" }).click();
  await expect(page.getByRole("table", { name: "Who changes" })).toContainText("NR8 8YY");
  await store(page);
  const { fields } = await (await page.request.get("/patients/P001")).json();
  expect(fields).toContainEqual({ field: "Illness", value: "Asthma" });
  expect(fields).not.toContainEqual({ field: "PostCode", value: "NR8 8YY" });
});

test("the workbook comes back with an Issues column", async ({ page }) => {
  const edit = ({ EmployeeDetails }: Sheets) => {
    EmployeeDetails![2]![11] = "half nine-ish";
  };
  await review(page, currentWorkbook({ edit }));
  const answered = page.waitForResponse((response) => response.url().endsWith("/upload-issues"));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the workbook with an Issues column" }).click();
  expect((await answered).headers()["content-disposition"]).toContain("attachment");
  expect((await download).suggestedFilename()).toBe("branch with issues.xlsx");
});

test("an empty branch can look at the sample", async ({ page }) => {
  await page.goto("/upload");
  await page.getByRole("button", { name: "Load the sample" }).click();
  await expect(page.getByRole("heading", { name: "Review of rota-sample.xlsx" })).toBeVisible();
  await store(page);
  await expect(page.getByRole("status").filter({ hasText: "40 carers and 60 patients" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Load the sample" })).toBeHidden();
});

test("a long upload shows its progress, and can be cancelled", async ({ page }) => {
  await page.goto("/upload");
  await chooseWorkbook(page, currentWorkbook({ employees: 6000, patients: 6000 }));
  await page.getByRole("button", { name: "Review the workbook" }).click();
  await expect(page.getByRole("progressbar", { name: "Rows read" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("Cancelled. Nothing was saved.")).toBeVisible();
});

test("a workbook is reviewed, answered and stored with the keyboard alone", async ({ page }) => {
  const edit = ({ EmployeeDetails }: Sheets) => {
    EmployeeDetails![1]![8] = "Medical Technician";
  };
  await page.goto("/upload");
  await chooseWorkbook(page, currentWorkbook({ edit }));
  await page.getByRole("button", { name: "Review the workbook" }).focus();
  await page.keyboard.press("Enter");
  const heading = page.getByRole("heading", { name: "Review of branch.xlsx" });
  await expect(heading).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Choose another workbook" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel(/^What is Medical Technician/)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Apply answers" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Change my answers" })).toBeVisible();
  await expect(heading).toBeFocused();
  const confirm = page.getByRole("button", { name: "Save these changes" });
  for (let stops = 0; stops < 40; stops++) {
    if (await confirm.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(confirm).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Saved", exact: true })).toBeFocused();
});
