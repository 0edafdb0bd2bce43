import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { expectFits } from "./support/fits";
import { withBookedRota } from "./support/rota-branch";

const PAGES = [
  "/",
  "/rota",
  "/rota?week=2026-11-23",
  "/rota/list",
  "/rota/list?day=2026-11-23&employee=E003",
  "/rota/list?day=2026-11-28",
  "/rota/list?week=2026-11-23",
  "/rota/carers/E002?day=2026-11-23",
  "/rota/carers/E003?day=2026-11-23",
  "/rota/patients/P004?week=2026-11-23",
  "/rota/absences",
  "/rota/absences/1",
  "/settings",
  "/rota/care-packages",
  "/rota/weeks/2026-11-23",
  "/rota/weeks/2026-11-30",
  "/people/employees/E002/availability",
  "/people/patients/P001/care-package",
  "/people/patients/P001",
];

/** Goes through the pages of the rota with something on each, and through what is done on them. */
async function walk(page: Page, expectWell: (page: Page, state: string) => Promise<void>) {
  await page.request.post("/absences", {
    data: { employee_id: "E002", kind: "sick", from: "2026-11-23", until: "2026-11-25" },
  });
  await page.request.patch("/employees/E001", { data: { CertificateExpiryDate: "2026-11-23" } });
  for (const path of PAGES) {
    await page.goto(path);
    await expectWell(page, path);
  }
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
}

test("axe finds nothing on the pages of the rota", async ({ page, server }) => {
  test.setTimeout(420_000);
  await withBookedRota(server);
  await walk(page, expectAccessible);
});

test.describe("on a small phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("no page of the rota is wider than the screen, and every target can be hit", async ({
    page,
    server,
  }) => {
    test.setTimeout(180_000);
    await withBookedRota(server);
    await walk(page, expectFits);
  });
});
