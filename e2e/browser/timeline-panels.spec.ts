import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { withBookedRota } from "./support/rota-branch";
import { said } from "./support/timeline";

test("a carer and a patient are shown beside the day, with addresses of their own, by keyboard", async ({
  page,
  server,
}) => {
  const { noon } = await withBookedRota(server);
  await page.goto("/rota?day=2026-11-23");
  await page.getByRole("rowheader", { name: /^Bethan Holkham/ }).click();
  const carer = page.getByRole("complementary", { name: "Carer" });
  await expect(carer.getByRole("heading", { name: "Bethan Holkham" })).toBeFocused();
  await expect(page).toHaveURL(/carer=E002/);
  await expect(carer.getByRole("list").first()).toContainText("Marek Smith");
  await expect(carer.getByText("Certificate until")).toBeVisible();
  await expectAccessible(page, "a carer beside the day");

  await carer.getByRole("button", { name: /Niamh Thurne/ }).press("Enter");
  const visit = page.getByRole("complementary", { name: "Visit" });
  await expect(visit.getByRole("heading", { name: "Niamh Thurne" })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`visit=${noon.visit}`));
  await visit.getByRole("button", { name: /^The patient/ }).press("Enter");
  const patient = page.getByRole("complementary", { name: "Patient" });
  await expect(patient.getByRole("heading", { name: "Niamh Thurne" })).toBeFocused();
  await expect(patient.getByText("1 carer for all of them.")).toBeVisible();
  await expectAccessible(page, "a patient beside the day");

  await page.goBack();
  await expect(visit).toBeVisible();
  await page.goBack();
  await expect(carer).toBeVisible();
  await page.keyboard.press("Escape");
});

test("the week of the patients says who comes and what is uncovered, and is walked with the keyboard", async ({
  page,
  server,
}) => {
  const { lost } = await withBookedRota(server);
  await page.goto("/rota?week=2026-11-23");
  await page.getByRole("link", { name: "Patients", exact: true }).last().click();
  const grid = page.getByRole("grid", { name: "Patients and their week" });
  const marek = grid.getByRole("row").filter({ hasText: "Marek Smith" });
  await expect(marek).toContainText("2 carers");
  await expect(marek.getByRole("button", { name: /Mon 23 Nov 2026, 09:00.*Bethan Holkham/ })).toHaveText(
    /BH/,
  );
  await expect(page.getByText("1 visit uncovered")).toBeVisible();
  await expectAccessible(page, "the week of the patients");

  await page.getByRole("combobox", { name: "Patients" }).selectOption("With uncovered visits");
  await expect(page).toHaveURL(/who=uncovered/);
  await expect(grid.getByRole("rowheader")).toHaveCount(1);
  await grid.getByRole("rowheader").focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Patient" });
  await expect(panel.getByRole("heading", { name: "Priya Upton" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(grid.getByRole("rowheader")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("button", { name: /needs a carer/ })).toBeFocused();
  await page.keyboard.press("Enter");
  // The visit opens beside the week, and everything that a day can do with it is done there.
  await expect(page).toHaveURL(new RegExp(`rows=patients.*visit=${lost.visit}`));
  const visit = page.getByRole("complementary", { name: "Visit" });
  await expect(visit.getByRole("heading", { name: "Priya Upton" })).toBeFocused();
  await visit.getByRole("button", { name: "Choose a carer" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Choose a carer for Priya Upton" });
  await dialog.getByRole("radio", { name: /^Amira Ashdown.*Allowed/ }).check();
  await dialog.getByRole("button", { name: "Assign", exact: true }).press("Enter");
  await said(page, /Amira Ashdown/);
  await expect(visit.getByRole("article", { name: "Amira Ashdown" })).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).press("Enter");
  await expect(visit.getByText("Needs a carer")).toBeVisible();
  await expect(grid.getByRole("button", { name: /needs a carer/ })).toBeVisible();
});
