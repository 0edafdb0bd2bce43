import { assign, assigned } from "../api/support/calls";
import { expect, test } from "../fixtures";
import { withRotaBranch } from "./support/rota-branch";

const OUTSIDE = "How strict: The visit is outside the carer's working hours.";
const LATE = {
  patient_id: "P001",
  service_type: "companionship",
  date: "2026-11-23",
  start_time: "22:30",
  employee_id: "E002",
};

test("every finding stands in plain words with its weight, and the fixed ones say why", async ({ page }) => {
  await page.goto("/settings/rules");
  const rows = page.getByRole("table", { name: "Rules" }).getByRole("row");
  await expect(rows).toHaveCount(33);
  const fixed = rows.filter({ hasText: "Block, fixed" });
  await expect(fixed).toHaveCount(3);
  await expect(fixed.nth(0)).toContainText("Medication given by an untrained carer");
  await expect(fixed.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: /^How strict:/ })).toHaveCount(29);
  await expect(page.getByRole("button", { name: "Save changes" })).toBeDisabled();
});

test("a weight that is changed is in force from the next decision on, and in the log", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  expect((await assign(server, LATE)).status).toBe(422);
  await page.goto("/settings/rules");
  await page.getByLabel(OUTSIDE).selectOption("Warn");
  await expect(page.getByText("Not saved yet")).toBeVisible();
  await page.getByRole("button", { name: "Save 1 change" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The rules have been changed" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Rules", exact: true })).toBeFocused();
  await expect(page.getByText("Changed from default")).toHaveCount(1);
  await expect(page.getByText("Not saved yet")).toBeHidden();
  expect((await assigned(server, LATE)).assignment.employee_id).toBe("E002");
  await page.reload();
  await expect(page.getByLabel(OUTSIDE)).toHaveValue("warn");
  await page.goto("/audit-log");
  await expect(
    page.getByText("Changed the rules: Working hours (outside) Ask for a reason → Warn"),
  ).toBeVisible();
});

test("what was chosen and not saved is left as it is, and changes nothing", async ({ page, server }) => {
  await withRotaBranch(server);
  await page.goto("/settings/rules");
  await page.getByLabel(OUTSIDE).selectOption("Off");
  await page.getByRole("button", { name: "Discard changes" }).click();
  await expect(page.getByLabel(OUTSIDE)).toHaveValue("override");
  expect((await assign(server, LATE)).status).toBe(422);
});

test("senior carers may give medication only once that is switched on, after a warning", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  const dose = {
    patient_id: "P001",
    service_type: "medicine",
    date: "2026-11-23",
    start_time: "10:00",
    employee_id: "E004",
  };
  expect((await assign(server, dose)).status).toBe(422);
  await page.goto("/settings/rules");
  await page.getByLabel("Senior carers may give medication").check();
  await expect(page.getByText("Every senior carer can then be assigned to medication visits")).toBeVisible();
  await page.getByRole("button", { name: "Save 1 change" }).click();
  await expect(page.getByRole("status").filter({ hasText: "The rules have been changed" })).toBeVisible();
  expect((await assigned(server, dose)).assignment.employee_id).toBe("E004");
});

test("a weight is changed with the keyboard alone", async ({ page }) => {
  await page.goto("/settings/rules");
  await page.getByLabel(OUTSIDE).focus();
  await page.keyboard.type("Bl");
  await expect(page.getByLabel(OUTSIDE)).toHaveValue("block");
  const save = page.getByRole("button", { name: "Save 1 change" });
  for (let stops = 0; stops < 20 && !(await save.evaluate(isFocused)); stops++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Rules", exact: true })).toBeFocused();
  await expect(page.getByText("Changed from default")).toHaveCount(1);
});

const isFocused = (element: Element) => element === document.activeElement;
