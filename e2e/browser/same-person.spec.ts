import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { review, store, upload } from "./support/desk";

const PATIENTS = [{ PatientID: "P001", PatientName: "Marek Loddon", PostCode: "NR3 2AC" }];
const carer = (EmployeeID: string, Name: string) => ({ EmployeeID, Name, PostCode: "NR2 1AB" });

test("a respelt ID and a row that is no person are asked about once, answered and stored", async ({
  page,
}) => {
  await upload(page, branchWorkbook([carer("001", "Amira Ashdown")], PATIENTS));
  await review(page, branchWorkbook([carer("1", "Amira Ashdown"), carer("2", "VACANT")], PATIENTS));
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeDisabled();
  const same = page.getByLabel(/the same person as Amira Ashdown \(001\)/);
  await expect(same).toHaveValue("001");
  await expect(page.getByLabel(/looks like a vacancy/)).toHaveValue("leave out");
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("table", { name: "Left out" })).toContainText("VACANT");
  await store(page);
  await page.goto("/people/employees");
  await expect(page.getByRole("table", { name: "Carers" }).getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("link", { name: "Amira Ashdown" })).toHaveAttribute("href", /\/001$/);
});
