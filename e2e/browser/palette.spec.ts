import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { held } from "./support/held";
import { withBookedRota } from "./support/rota-branch";

test("people, visits, pages and actions are found with the keyboard alone", async ({ page, server }) => {
  const { tuesday } = await withBookedRota(server);
  await page.goto("/");
  const palette = page.getByRole("dialog", { name: "Find or do" });
  const box = palette.getByRole("combobox");
  await expect(async () => {
    // A page that has just come does not listen to keys yet.
    await page.keyboard.press("Control+k");
    await expect(box).toBeFocused({ timeout: 5000 });
  }).toPass();
  await expectAccessible(page, "the palette");
  await page.keyboard.type("marek");
  await expect(palette.getByRole("option").first()).toHaveText("Marek Smith P001 patient");
  await expect(palette.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expect(palette.getByRole("option", { name: /Tue 24 Nov 2026, 09:30/ })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/people\/patients\/P001$/);

  await page.keyboard.press("Control+k");
  await box.fill(`#${tuesday.visit}`);
  await expect(palette.getByRole("option")).toHaveText(/Tue 24 Nov 2026, 09:30, Marek Smith/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/rota/visits/${tuesday.visit}$`));

  await page.keyboard.press("Control+k");
  await box.fill("off sick bethan");
  await expect(palette.getByRole("option").first()).toHaveText(/Record that Bethan Holkham is off/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/rota\/absences\?carer=E002&kind=sick$/);
  await expect(page.getByLabel("Carer", { exact: true })).toHaveValue("E002");

  await page.keyboard.press("Control+k");
  await box.fill("generate week");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/rota\/weeks\/2026-11-30$/);

  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await expect(palette).toBeHidden();
});

test("an answer that comes while somebody types in the palette takes neither the focus nor what is typed", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.goto("/rota/absences?carer=E002&kind=sick");
  await page.getByRole("button", { name: "Record the absence" }).click();
  const letThrough = await held(page, "**/replacements");
  await page.getByRole("button", { name: /^Assign all/ }).click();
  await page.keyboard.press("Control+k");
  const box = page.getByRole("dialog", { name: "Find or do" }).getByRole("combobox");
  await expect(box).toBeFocused();
  await page.keyboard.type("next we");
  const lines = page.getByRole("list", { name: "Visits and replacements", includeHidden: true });
  await expect(lines).toBeVisible();
  letThrough();
  await expect(lines).toHaveCount(0);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  await page.keyboard.type("ek");
  await expect(box).toHaveValue("next week");
});

test("a sentence in the palette is asked on Assign, and never part of an address", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.goto("/");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("combobox").fill("Companionship for Priya tomorrow at 12:00");
  await page.getByRole("option", { name: /^Find a carer for/ }).click();
  await expect(page).toHaveURL(/\/assign$/);
  await expect(page.getByLabel("What is needed?")).toHaveValue("Companionship for Priya tomorrow at 12:00");
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeVisible();
});

test("the shortcuts are listed by one key, unless single keys are turned off or text is typed", async ({
  page,
}) => {
  await page.goto("/settings/display");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(list).toContainText("Find a person, visit, page or action", { timeout: 5000 });
  }).toPass();
  await expectAccessible(page, "the shortcuts");
  await page.keyboard.press("Escape");
  await page.getByLabel("Shortcuts of a single key").uncheck();
  await page.keyboard.press("?");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog", { name: "Find or do" })).toBeVisible();
  await expect(list).toBeHidden();
});
