import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { expectAccessible } from "./support/accessible";
import { review, store, upload } from "./support/desk";

const PAGES = [
  "/",
  "/upload",
  "/assign",
  "/rota",
  "/rota/list",
  "/rota/map",
  "/rota/absences",
  "/rota/care-packages",
  "/rota/weeks/2026-11-30",
  "/people/employees",
  "/people/patients",
  "/people/to-check",
  "/audit-log",
  "/reports",
  "/reports?report=hours",
  "/reports/rehearsals?rehearsal=leaver",
  "/settings",
  "/settings/sign-in",
  "/access-log",
  "/programs",
  "/account",
  "/my-rota",
  "/my-rota/link/ended",
  "/sign-in",
  "/set-up",
  "/new-password",
  "/not-allowed",
  "/reports",
  "/help",
  "/nothing-here",
];

const SECTIONS = ["rules", "times", "weeks", "travel", "import", "backups", "data", "display"].map(
  (section) => `/settings/${section}`,
);

const PAGES_OF_PEOPLE = [
  "/people/employees/E001",
  "/people/employees/E001/availability",
  "/people/employees/new",
  "/people/patients/P001",
  "/people/patients/P001/care-package",
  "/people/patients/new",
];

test("axe finds nothing on any page of an empty branch", async ({ page }) => {
  test.setTimeout(300_000);
  for (const path of PAGES) {
    await page.goto(path);
    await expectAccessible(page, path);
  }
});

test("axe finds nothing on the pages and answers of a branch at work", async ({ page }) => {
  test.setTimeout(300_000);
  const bad = ({ EmployeeDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![0]![15] = "Remarks";
    EmployeeDetails![1]![8] = "Wizard";
    EmployeeDetails![2]![11] = "half nine-ish";
  };
  await review(page, currentWorkbook({ edit: bad }));
  await expectAccessible(page, "questions and problems");
  await review(page, new TextEncoder().encode("no workbook"));
  await expectAccessible(page, "not even reviewed");
  await review(page, currentWorkbook());
  await expectAccessible(page, "review");
  await store(page);
  await expectAccessible(page, "upload stored");
  for (const path of [...PAGES, ...SECTIONS, ...PAGES_OF_PEOPLE]) {
    await page.goto(path);
    await expectAccessible(page, `${path} with data`);
  }
});

test("axe finds nothing on a person's page, read and edited, nor in an import with a conflict", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await upload(page, currentWorkbook());
  await page.goto("/people/patients/P002");
  await expectAccessible(page, "a patient");
  await page.getByRole("button", { name: "Edit" }).click();
  await page.getByLabel("Hours of support").fill("lots");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Hours of support")).toBeFocused();
  await expectAccessible(page, "an edit that is refused");
  await page.getByLabel("Hours of support").fill("7");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Changed: Hours of support")).toBeVisible();
  await expectAccessible(page, "an edited patient");
  const edit = ({ EmployeeDetails, PatientDetails }: Record<string, unknown[][]>) => {
    EmployeeDetails![1]![8] = "Medical Technician";
    PatientDetails![2]![14] = "Niece";
  };
  await review(page, currentWorkbook({ edit }));
  await page.getByRole("button", { name: "Apply answers" }).click();
  await expect(page.getByRole("group", { name: /^P002: Hours of support/ })).toBeVisible();
  await expectAccessible(page, "a conflict");
  await store(page);
  await page.getByRole("button", { name: "What it changed : upload 2" }).click();
  await expect(page.getByRole("table", { name: "People whom it changed" })).toBeVisible();
  await expectAccessible(page, "what an upload changed");
  await page.goto("/settings/import");
  await expectAccessible(page, "settings with an answer");
});

test("axe finds nothing in what opens over a page", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Your name" }).click();
  await expectAccessible(page, "who is working");
  await page.keyboard.press("Escape");
  await page.goto("/settings/data");
  await page.getByRole("button", { name: "Clear everything" }).click();
  await expectAccessible(page, "clear dialog");
});
