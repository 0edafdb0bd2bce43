import { smallBranch } from "../api/support/small-branch";
import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { ask, bookButton, bookedVisit, review, store, stored, upload } from "./support/desk";
import { withBookedRota } from "./support/rota-branch";
import { expectUsable, expectWell } from "./support/well";

test.describe.configure({ timeout: 300_000 });

test("an upload can be used by everyone, from its questions to what it changed", async ({ page }) => {
  const bad = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![0]![15] = "Remarks";
    EmployeeDetails![1]![8] = "Wizard";
    EmployeeDetails![2]![11] = "half nine-ish";
  };
  const withAQuestion = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![0]![15] = "Remarks";
    EmployeeDetails![1]![8] = "Medical Technician";
  };
  await review(page, new TextEncoder().encode("no workbook"));
  await expectWell(page, "not even reviewed");
  await review(page, currentWorkbook({ edit: bad }));
  await expectUsable(page, "questions and problems");
  await review(page, currentWorkbook({ edit: withAQuestion }));
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("button", { name: "Save these changes" })).toBeEnabled();
  await expectUsable(page, "answered");
  await store(page);
  await expectUsable(page, "upload stored");
  await page.getByRole("button", { name: "What it changed" }).click();
  await expect(page.getByRole("table", { name: "People whom it changed" })).toBeVisible();
  await expectUsable(page, "what an upload changed");
  await review(page, currentWorkbook());
  await expectUsable(page, "a review with changes");
});

test("an edited person, and an import with a conflict", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/people/patients/P002");
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Hours of support").fill("lots");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Hours of support")).toBeFocused();
  await expectWell(page, "an edit that is refused");
  await page.getByLabel("Hours of support").fill("7");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Changed: Hours of support")).toBeVisible();
  await expectWell(page, "an edited patient");
  const edit = ({ EmployeeDetails, PatientDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![1]![8] = "Medical Technician";
    PatientDetails![2]![14] = "Niece";
  };
  await review(page, currentWorkbook({ edit }));
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("group", { name: /P002: Hours of support/ })).toBeVisible();
  await expectUsable(page, "a conflict");
  await store(page);
  await page.goto("/settings/import");
  await expectUsable(page, "settings with an answer");
});

test("a sentence, what was understood of it, and what was booked", async ({ page }) => {
  await stored(page, smallBranch());
  await review(page, smallBranch());
  await expectWell(page, "the same workbook once more");
  await page.goto("/assign");
  await ask(page, "Tomorrow at 11 for Smith");
  await expectWell(page, "asked back");
  await page.getByRole("button", { name: /^Patient/ }).click();
  await expectWell(page, "the patients of a chip");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Fill in a form" }).click();
  await expect(page.getByRole("group", { name: "Which service?" })).toBeVisible();
  await expectWell(page, "a form with nothing filled in");
  for (const sentence of [
    "Exercise for Bob tomorrow at 12",
    "Nurse for P003 tonight at 23:00 for 3 hours, urgent, who speaks Latin",
    "Companionship for P001 tomorrow at 12",
  ]) {
    await ask(page, sentence);
    await expectWell(page, sentence);
  }
  await ask(page, "Medication for P001 tomorrow at 05:30");
  await page.getByRole("button", { name: /with the reasons$/ }).click();
  await page.locator("summary", { hasText: "Why this match" }).click();
  await page.getByRole("radio", { name: /Amira Ashdown/ }).check();
  await expect(page.getByText("This choice needs a reason")).toBeVisible();
  await expectWell(page, "nobody, and an override");
  await ask(page, "Medication for P001 tomorrow at 05:30");
  await bookButton(page).click();
  await expect(page.getByRole("list", { name: "What would help" })).toBeVisible();
  await expectWell(page, "kept");
  await page.getByRole("link", { name: /^Open visit/ }).click();
  await expect(page.getByText("Needs a carer")).toBeVisible();
  await expectWell(page, "an unassigned visit");
  await page.goto("/assign");
  await ask(page, "Companionship for P002 tomorrow at 10:00 with two carers");
  await page.getByRole("button", { name: /^Length/ }).click();
  await expectWell(page, "an open chip");
  await page.keyboard.press("Escape");
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
  await expectWell(page, "booked");
});

test("a visit: why it matched, reassigned, edited, cancelled", async ({ page }) => {
  await stored(page, smallBranch());
  const id = await bookedVisit(page, {
    patient_id: "P001",
    service_type: "companionship",
    date: "2026-11-24",
    start_time: "10:00",
    employee_id: "E001",
  });
  await page.goto(`/rota/visits/${id}`);
  await page.locator("summary", { hasText: "Why this match: Amira Ashdown" }).click();
  await expectWell(page, "why this match");
  await page.getByRole("button", { name: "Reassign the visit of Amira Ashdown" }).click();
  await expect(page.getByRole("radio", { name: /Bethan Holkham/ })).toBeVisible();
  await expectWell(page, "reassigning");
  await page.getByRole("button", { name: "Edit visit" }).click();
  await expectWell(page, "editing");
  await page.request.delete(`/visits/${id}`, { data: { reason: "test" } });
  await page.reload();
  await expectWell(page, "a cancelled visit");
});

test("a branch whose carer is off: what is changed on its pages, a draft, an absence", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.request.post("/absences", {
    data: { employee_id: "E002", kind: "sick", from: "2026-11-23", until: "2026-11-25" },
  });
  await page.request.patch("/employees/E001", { data: { CertificateExpiryDate: "2026-11-23" } });
  for (const path of [
    "/",
    "/rota?week=2026-11-23",
    "/rota/list?day=2026-11-23&employee=E003",
    "/rota/carers/E002?day=2026-11-23",
    "/rota/patients/P004?week=2026-11-23",
  ]) {
    await page.goto(path);
    await expectWell(page, path);
  }
  await page.goto("/people/patients/P001");
  await page.getByRole("button", { name: "Change preferences" }).click();
  await page.getByLabel("Carer's gender").selectOption("Female");
  await page.getByRole("button", { name: "Add a carer to Preferred carers" }).click();
  await expectWell(page, "preferences being changed");
  await page.goto("/people/employees/E002/availability");
  await page.getByRole("button", { name: "Change availability" }).click();
  await page.getByRole("button", { name: "Add a day" }).click();
  await expectWell(page, "an availability being changed");
  await page.goto("/people/patients/P001/care-package");
  await page.getByRole("button", { name: "Confirm care package" }).click();
  await page.getByRole("button", { name: "Add a regular visit" }).click();
  await page.getByRole("button", { name: "Record a stay" }).click();
  await expectWell(page, "a care package being changed");
  await page.goto("/rota/weeks/2026-11-30");
  await page.getByRole("button", { name: "Generate week" }).click();
  await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeVisible();
  for (const summary of [
    /^Changes to what is planned/,
    /^Carers and their hours/,
    /^Patients and their carers/,
  ]) {
    await page.getByText(summary).click();
  }
  await expectWell(page, "a draft of a week");
  await page.goto("/settings/rules");
  await page.getByLabel("Senior carers may give medication").check();
  await page
    .getByLabel("How strict: The carer does not speak any of the patient's languages.")
    .selectOption("Off");
  await expectWell(page, "rules being changed");
  await page.goto("/rota/absences");
  await page.getByLabel("Whole days").uncheck();
  await expectWell(page, "part of a day");
  await page.getByLabel("Carer", { exact: true }).selectOption("E003");
  await page.getByRole("button", { name: "Record the absence" }).click();
  await expect(page.getByRole("heading", { name: "Visits while Callum Paston is off" })).toBeVisible();
  await expectWell(page, "an absence recorded");
  await page.goto("/rota/absences/1");
  await page.locator("summary", { hasText: "Why" }).first().click();
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Assign the selected (1)" }).click();
  await expect(page.getByRole("list", { name: "Outcomes" })).toBeVisible();
  await expectWell(page, "a visit given away");
});
