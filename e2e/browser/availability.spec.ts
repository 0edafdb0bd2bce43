import { assign } from "../api/support/calls";
import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { withRotaBranch } from "./support/rota-branch";

const TUESDAY = {
  patient_id: "P001",
  service_type: "companionship",
  date: "2026-11-24",
  start_time: "10:00",
  employee_id: "E003",
};

test("a carer's availability is changed, counts from then on, and the change is undone", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/employees/E003");
  await page.getByRole("link", { name: "Open the availability" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Availability of Callum Paston");
  const days = page.getByRole("region", { name: "This week and next" }).getByRole("listitem");
  await expect(days).toHaveCount(14);
  await expect(days.nth(1)).toContainText("Tue 24 Nov");
  await expect(days.nth(1)).toContainText("07:00–22:00");
  await expectAccessible(page, "an availability");

  await page.getByRole("button", { name: "Change availability" }).click();
  await expect(page.getByLabel("Tue from")).toHaveValue("07:00");
  await page.getByLabel("Tue from").fill("15:00");
  await page.getByRole("button", { name: /^Remove Wed/ }).click();
  await page.getByLabel("Contracted hours a week").fill("30");
  await page.getByRole("button", { name: "Add a day" }).click();
  await page.getByLabel("Day 1", { exact: true }).fill("2026-11-27");
  await page.getByLabel("Day 1 note").fill("Exam");
  await expectAccessible(page, "an availability being changed");
  await page.getByRole("button", { name: "Save availability" }).click();

  await expect(page.getByRole("status").filter({ hasText: "The availability is saved" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "This week and next" })).toBeFocused();
  await expect(days.nth(1)).toContainText("15:00–22:00");
  await expect(days.nth(2)).toContainText("Not available");
  await expect(days.nth(4)).toContainText("Not available");
  await expect(page.getByText("Fri 27 Nov 2026: not available (Exam)")).toBeVisible();
  await expect(page.getByText("30 h", { exact: true })).toBeVisible();
  expect((await assign(server, TUESDAY)).status, "outside the new hours").toBe(422);

  await page.getByRole("button", { name: "Undo last change" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The last change is undone" })).toBeVisible();
  await expect(days.nth(1)).toContainText("07:00–22:00");
  expect((await assign(server, TUESDAY)).status).toBe(200);
});

test("hours that cannot be worked are refused in words, and nothing typed is lost", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/employees/E002/availability");
  await page.getByRole("button", { name: "Change availability" }).click();
  await page.getByRole("button", { name: "Add hours on Mon" }).click();
  await page.getByLabel("Contracted hours a week").fill("30");
  await page.getByRole("button", { name: "Save availability" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "overlap" })).toBeVisible();
  await expect(page.getByLabel("Contracted hours a week")).toHaveValue("30");
  await expectAccessible(page, "an availability that is refused");
  await page.getByRole("button", { name: "Discard changes" }).click();
  await expect(page.getByRole("heading", { name: "This week and next" })).toBeFocused();
});

test("the availability of an employee who does not exist is a plain not-found", async ({ page, server }) => {
  await withRotaBranch(server);
  for (const path of ["/people/employees/E099/availability", "/people/patients/P099/care-package"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});
