import { assign, assigned } from "../api/support/calls";
import { expect, test } from "../fixtures";
import { withRotaBranch } from "./support/rota-branch";

const VISIT = { patient_id: "P001", service_type: "companionship", date: "2026-11-24", start_time: "10:00" };

test("wishes about carers are recorded on the patient's page, and are in force at once", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/patients/P001");
  const wishes = page.getByRole("region", { name: "Carer preferences" });
  await expect(wishes).toContainText("Carer's genderNo preference");
  await wishes.getByRole("button", { name: "Change preferences" }).click();
  await wishes.getByLabel("Carer's gender").selectOption("Female");
  await wishes.getByLabel("How strong is this preference?").selectOption("must");
  await wishes.getByRole("button", { name: "Add a carer to Preferred carers" }).click();
  await wishes.getByLabel("Preferred carer 1", { exact: true }).selectOption("E004");
  await wishes.getByRole("button", { name: "Add a carer to Carers to avoid" }).click();
  await wishes.getByLabel("Carer to avoid 1", { exact: true }).selectOption("E001");
  await wishes.getByLabel("Carer to avoid 1: how strong").selectOption("must");
  await wishes.getByLabel("Visits under 30 minutes are agreed").check();
  await wishes.getByRole("button", { name: "Save preferences" }).click();
  await expect(wishes.getByRole("status")).toContainText("The preferences are saved.");
  await expect(page.getByRole("heading", { name: "Carer preferences" })).toBeFocused();
  await expect(wishes).toContainText("Must be female");
  await expect(wishes.getByRole("listitem")).toHaveText([
    "Divya BlakeneyE004prefer",
    "Amira AshdownE001must",
  ]);
  await expect(wishes).toContainText("Agreed, with a regular carer");

  expect((await assign(server, { ...VISIT, employee_id: "E003" })).status).toBe(422);
  expect((await assign(server, { ...VISIT, employee_id: "E001" })).status).toBe(422);
  expect((await assigned(server, VISIT)).assignment.employee_id).toBe("E004");
});

test("a carer both preferred and avoided is refused in words, and nothing typed is lost", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/patients/P002");
  const wishes = page.getByRole("region", { name: "Carer preferences" });
  await wishes.getByRole("button", { name: "Change preferences" }).click();
  for (const list of ["Preferred carers", "Carers to avoid"]) {
    await wishes.getByRole("button", { name: `Add a carer to ${list}` }).click();
  }
  await wishes.getByLabel("Preferred carer 1", { exact: true }).selectOption("E002");
  await wishes.getByLabel("Carer to avoid 1", { exact: true }).selectOption("E002");
  await wishes.getByRole("button", { name: "Save preferences" }).click();
  await expect(wishes.getByRole("alert")).toContainText(
    "Bethan Holkham cannot be preferred and avoided at once.",
  );
  await wishes.getByRole("button", { name: "Remove Carer to avoid 1" }).click();
  await expect(wishes.getByRole("button", { name: "Add a carer to Carers to avoid" })).toBeFocused();
  await wishes.getByRole("button", { name: "Save preferences" }).click();
  await expect(wishes.getByRole("listitem")).toHaveText(["Bethan HolkhamE002prefer"]);
});

test("wishes that are left as they are stay as they were, and an employee has none", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/patients/P003");
  const wishes = page.getByRole("region", { name: "Carer preferences" });
  await wishes.getByRole("button", { name: "Change preferences" }).focus();
  await page.keyboard.press("Enter");
  await wishes.getByLabel("Carer's gender").selectOption("Male");
  await wishes.getByRole("button", { name: "Discard changes" }).click();
  await expect(wishes).toContainText("Carer's genderNo preference");
  await page.goto("/people/employees/E001");
  await expect(page.getByRole("heading", { name: "What is recorded" })).toBeVisible();
  await expect(wishes).toBeHidden();
});
