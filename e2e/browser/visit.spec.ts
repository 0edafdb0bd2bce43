import type { Page } from "@playwright/test";
import { smallBranch } from "../api/support/small-branch";
import { expect, test } from "../fixtures";
import { bookButton, bookedVisit, stored } from "./support/desk";
import { expectWell } from "./support/well";

const VISIT = {
  patient_id: "P001",
  service_type: "companionship",
  date: "2026-11-24",
  start_time: "10:00",
  employee_id: "E001",
};

async function openVisit(page: Page): Promise<number> {
  await stored(page, smallBranch());
  const id = await bookedVisit(page, VISIT);
  await page.goto(`/rota/visits/${id}`);
  return id;
}

const saved = (page: Page) => page.getByRole("status").filter({ hasText: "is changed" });

test("its time is changed, its carer is exchanged, and the last change is taken back", async ({ page }) => {
  await openVisit(page);
  await page.getByRole("button", { name: "Edit visit" }).click();
  await page.getByLabel("Start", { exact: true }).fill("13:30");
  await page.getByLabel("Length in minutes").fill("45");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "The visit" })).toBeFocused();
  await expect(saved(page)).toBeVisible();
  await expect(page.getByText("Tue 24 Nov 2026, 13:30–14:15").first()).toBeVisible();

  await page.getByRole("button", { name: "Reassign the visit of Amira Ashdown" }).click();
  await page.getByRole("radio", { name: /Bethan Holkham/ }).check();
  await page.getByRole("button", { name: "Assign Bethan Holkham instead of Amira Ashdown" }).click();
  await expect(page.getByRole("article", { name: "Bethan Holkham E002" })).toBeVisible();
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect(page.getByRole("article", { name: "Amira Ashdown E001" })).toBeVisible();
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect(page.getByText("Tue 24 Nov 2026, 10:00–11:00").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "History" }).getByRole("listitem")).toHaveCount(5);
});

test("a carer is sent with a reason where a rule may be passed", async ({ page }) => {
  await openVisit(page);
  await page.getByRole("button", { name: "Edit visit" }).click();
  await page.getByLabel("Start", { exact: true }).fill("06:30");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Give a reason" })).toBeVisible();
  await page.getByLabel("Reason for the override").fill("Agreed with Amira");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(saved(page)).toBeVisible();
  const carer = page.getByRole("article", { name: "Amira Ashdown E001" });
  await expect(carer.getByText("Agreed with Amira").first()).toBeVisible();
});

test("a carer is removed with a reason, and the best one found", async ({ page }) => {
  await openVisit(page);
  await page.getByRole("button", { name: "Remove Amira Ashdown" }).click();
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("button", { name: "Remove Amira Ashdown" })).toBeDisabled();
  await dialog.getByLabel("Reason").fill("Called in sick");
  await dialog.getByRole("button", { name: "Remove Amira Ashdown" }).click();
  await expect(page.getByText("Needs a carer")).toBeVisible();
  await expect(page.getByRole("region", { name: "Cancelled assignments" })).toContainText("Called in sick");
  await page.getByRole("radio", { name: /Divya Blakeney/ }).check();
  await page.getByRole("button", { name: "Assign Divya Blakeney" }).click();
  await expect(page.getByRole("article", { name: "Divya Blakeney E004" })).toBeVisible();
  await expect(page.getByText("Assigned", { exact: true })).toBeVisible();
});

test("a visit is cancelled with a reason, and that is taken back", async ({ page }) => {
  await openVisit(page);
  await page.getByRole("button", { name: "Cancel visit" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Reason").fill("In hospital");
  await dialog.getByRole("button", { name: "Cancel visit" }).click();
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible();
  await expect(page.getByText("In hospital").first()).toBeVisible();
  await page.getByRole("button", { name: "Undo the last change" }).click();
  await expect(page.getByText("Assigned", { exact: true })).toBeVisible();
});

test("of two coordinators the second sees both versions, and overwrites nothing", async ({
  page,
  context,
}) => {
  const id = await openVisit(page);
  const other = await context.newPage();
  await other.goto(`/rota/visits/${id}`);
  await page.getByRole("button", { name: "Edit visit" }).click();
  await page.getByLabel("Start", { exact: true }).fill("15:00");
  await other.getByRole("button", { name: "Edit visit" }).click();
  await other.getByLabel("Start", { exact: true }).fill("12:00");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(saved(other)).toBeVisible();

  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Two versions" })).toBeFocused();
  const start = page.getByRole("table", { name: "Both versions" }).getByRole("row", { name: /^Start/ });
  await expect(start.getByRole("cell")).toHaveText([/12:00/, /15:00/]);
  await expectWell(page, "both versions");
  await page.getByRole("button", { name: "Load the current version" }).click();
  await expect(page.getByText("Tue 24 Nov 2026, 12:00–13:00").first()).toBeVisible();
  await page.getByRole("button", { name: "Edit visit" }).click();
  await expect(page.getByLabel("Start", { exact: true })).toHaveValue("12:00");
});

test("nobody's number is a plain not-found", async ({ page }) => {
  for (const id of ["99", "0", "abc"]) {
    const response = await page.goto(`/rota/visits/${id}`);
    expect(response?.status(), id).toBe(404);
  }
});

test("the keyboard alone changes a chip, books, and edits the visit", async ({ page }) => {
  await stored(page, smallBranch());
  await page.goto("/assign");
  await page.getByLabel("What is needed?").focus();
  await page.keyboard.type("Companionship for P001 tomorrow at 10:00");
  await page.keyboard.press("Enter");
  await expect(bookButton(page)).toBeFocused();
  await page.getByRole("button", { name: /^Urgency/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("How urgent is it?")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const urgency = page.getByRole("button", { name: /^Urgency: high/ });
  await expect(urgency).toBeFocused();
  await expect(bookButton(page)).toBeVisible();
  await bookButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeFocused();
  const link = page.getByRole("link", { name: /^Open the visit/ });
  await link.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Edit visit" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Length in minutes").focus();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("45");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "The visit" })).toBeFocused();
  await expect(page.getByRole("definition").filter({ hasText: /^45 min$/ })).toBeVisible();
});
