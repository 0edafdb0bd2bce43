import type { Page } from "@playwright/test";
import type { Place } from "../api/support/ask";
import { generated, NEXT_WEEK } from "../api/support/weeks";
import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { withRotaBranch } from "./support/rota-branch";

const done = (page: Page) => page.getByRole("status").filter({ hasText: /\w/ });
const regularVisits = (page: Page) => page.getByRole("table", { name: "Regular visits by weekday" });

/** Opens a patient's care package, confirmed and with its visits in the rota of next week. */
async function withGeneratedWeek(page: Page, server: Place, patient: string): Promise<void> {
  await withRotaBranch(server);
  await page.request.post("/care-packages/confirm");
  await generated(server, { week: NEXT_WEEK });
  await page.goto(`/people/patients/${patient}/care-package`);
}

/** When and how long the visits of a patient are that are in the rota of next week. */
async function visitsOf(page: Page, patient: string): Promise<string[]> {
  const answer = await page.request.get(`/visits?patient=${patient}&from=${NEXT_WEEK}&until=2026-12-07`);
  const { visits } = (await answer.json()) as {
    visits: { visit: { start_time: string; duration: number } }[];
  };
  return visits.map(({ visit }) => `${visit.start_time} ${visit.duration}`);
}

test("a proposed care package is looked at from the patient's page, and confirmed", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/people/patients/P001");
  await page.getByRole("link", { name: "Open the care package" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Care package of Marek Smith");
  await expect(page.getByText("Proposed", { exact: true }).first()).toBeVisible();
  await expectAccessible(page, "a proposed care package");
  await page.getByRole("button", { name: "Confirm care package" }).click();
  await expect(page.getByRole("button", { name: "Confirm care package" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "Regular visits" })).toBeFocused();
  await expect(page.getByText("Confirmed", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("Proposed", { exact: true })).toBeHidden();
  await expect(page.getByRole("region", { name: "History of changes" })).toContainText("Confirmed");
});

test("all proposals are confirmed at once", async ({ page, server }) => {
  await withRotaBranch(server);
  await page.goto("/rota/list");
  await page.getByRole("link", { name: "Care packages" }).click();
  await expect(page.getByText("4 care packages are proposed and not confirmed.")).toBeVisible();
  await expectAccessible(page, "care packages");
  await page.getByRole("button", { name: "Confirm all proposals" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: /Confirmed \d+ regular visits of 4 patients/ }),
  ).toBeVisible();
  const table = page.getByRole("table", { name: "Care packages" });
  await expect(table.getByText("Confirmed", { exact: true })).toHaveCount(4);
  await expect(page.getByRole("button", { name: "Confirm all proposals" })).toBeHidden();
});

test("a regular visit is changed from a date on, after its effects on the rota were seen, and the change undone", async ({
  page,
  server,
}) => {
  await withGeneratedWeek(page, server, "P001");
  const before = await visitsOf(page, "P001");
  const first = regularVisits(page).getByRole("row").nth(1);
  const name = (await first.getByRole("button", { name: /^Edit/ }).textContent())?.replace("Edit ", "") ?? "";
  await first.getByRole("button", { name: /^Edit/ }).click();
  await expect(page.getByRole("heading", { name: `Change ${name}` })).toBeVisible();
  await page.getByLabel("Length in minutes").fill("50");
  await page.getByRole("radio", { name: "Visits from a date on" }).check();
  await page.getByLabel("From", { exact: true }).fill("2026-12-03");
  await page.getByRole("button", { name: "Save regular visit" }).click();
  await expect(page.getByText("In the rota: 4 visits change. Nothing is saved yet.")).toBeVisible();
  await expectAccessible(page, "a change of a regular visit, before it is saved");
  expect(await visitsOf(page, "P001")).toEqual(before);

  await page.getByRole("button", { name: "Save and change the rota" }).click();
  await expect(done(page).first()).toContainText("In the rota: 4 visits change.");
  await expect(page.getByRole("heading", { name: "Regular visits" })).toBeFocused();
  await expect(regularVisits(page)).toContainText("50 min");
  await expect(regularVisits(page)).toContainText("From Thu 3 Dec 2026");
  await expect(regularVisits(page)).toContainText("Last day Wed 2 Dec 2026");

  await page.getByRole("button", { name: "Undo last change" }).click();
  await expect(regularVisits(page)).not.toContainText("50 min");
  await expect(regularVisits(page)).not.toContainText("Last day");
});

test("a stay in hospital cancels the visits, which are restored when the patient is back", async ({
  page,
  server,
}) => {
  await withGeneratedWeek(page, server, "P002");
  const planned = (await visitsOf(page, "P002")).length;
  await page.getByRole("button", { name: "Record a stay" }).click();
  await page.getByLabel("Reason").selectOption("In hospital");
  await page.getByLabel("Away from", { exact: true }).fill("30/11/2026");
  await page.getByRole("button", { name: "Save stay" }).click();
  await expect(page.getByText(`In the rota: ${planned} visits are cancelled.`)).toBeVisible();
  await expectAccessible(page, "a stay, before it is saved");
  await page.getByRole("button", { name: "Save stay and cancel its visits" }).click();
  const stays = page.getByRole("list", { name: "Stays" });
  await expect(stays).toContainText("In hospital, from Mon 30 Nov 2026, return date not known");
  expect(await visitsOf(page, "P002")).toEqual([]);
  await page.goto("/rota/care-packages");
  await expect(page.getByRole("table", { name: "Care packages" }).getByText("Away")).toBeVisible();

  await page.goBack();
  await stays.getByRole("button", { name: "Record the return" }).click();
  await page.getByLabel("Back from", { exact: true }).fill("4 Dec");
  await page.getByRole("button", { name: "Save return date" }).click();
  await expect(page.getByText(/In the rota: \d+ visits are restored/)).toBeVisible();
  await expectAccessible(page, "a return, before it is saved");
  await page.getByRole("button", { name: "Save and change the rota" }).click();
  await expect(stays).toContainText("In hospital, from Mon 30 Nov 2026, back from Fri 4 Dec 2026");
  const left = await visitsOf(page, "P002");
  expect(left.length).toBeGreaterThan(0);
  expect(left.every((visit) => visit >= "2026-12-04")).toBe(true);
});

test("a regular visit is added, refused where it makes no sense, and removed, with the keyboard alone", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.request.post("/care-packages/confirm");
  await page.goto("/people/patients/P003/care-package");
  const rows = regularVisits(page).getByRole("row");
  const before = await rows.count();
  await page.getByRole("button", { name: "Add a regular visit" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name").focus();
  await page.keyboard.type("Shopping trip");
  await page.getByLabel("Preferred start").fill("14:00");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await page.getByRole("checkbox", { name: "Shopping" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Save regular visit" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before + 1);
  await expect(page.getByRole("heading", { name: "Regular visits" })).toBeFocused();
  await page.getByRole("button", { name: "Remove Shopping trip" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Keep regular visit" }).focus();
  await page.keyboard.press("Enter");
  await expect(rows).toHaveCount(before + 1);
});
