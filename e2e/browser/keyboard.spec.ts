import { expect, test } from "../fixtures";
import { currentWorkbook } from "../workbooks/make-workbooks";
import { bookButton, upload } from "./support/desk";

test("a visit is booked with the keyboard alone", async ({ page }) => {
  await upload(page, currentWorkbook());
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  for (let stops = 0; stops < 3; stops++) await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Assign", exact: true })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/assign$/);
  await expect(page.getByLabel("What is needed?")).toBeVisible();

  await page.reload();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("What is needed?")).toBeFocused();
  await page.keyboard.type("Personal care for P002 tomorrow at 10:00");
  await page.keyboard.press("Enter");
  await expect(bookButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeFocused();
});

test("the name and the clear dialog need no mouse, and give the focus back", async ({ page }) => {
  await page.goto("/");
  const who = page.getByRole("button", { name: "Your name" });
  await who.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Your name")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(who).toBeFocused();

  await page.goto("/settings/data");
  const opener = page.getByRole("button", { name: "Clear everything" });
  await opener.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Go back" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(page.getByLabel("Type CLEAR to continue")).toBeFocused();
  await page.keyboard.type("CLEAR");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Cleared 0 employees" })).toBeVisible();
  await expect(opener).toBeFocused();
});

test("a table that is wider than the screen can be reached and scrolled", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await upload(page, currentWorkbook());
  const region = page.getByRole("region", { name: "Uploads, newest first: table" });
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});
