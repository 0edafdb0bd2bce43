import type { Page } from "@playwright/test";
import { employee } from "../api/support/small-branch";
import { NEXT_WEEK } from "../api/support/weeks";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { expectAccessible } from "./support/accessible";
import { bookButton, chooseWorkbook } from "./support/desk";
import { expectFits } from "./support/fits";
import { enter, find, tabTo } from "./support/keyboard";
import { ROTA_BRANCH } from "./support/rota-branch";
import { grid, said } from "./support/timeline";

// More carers than visits at any one time, so that one can be replaced.
const SPARE = [
  employee("E005", "Ewan Ingworth"),
  employee("E006", "Freya Reepham", { Qualification: "Nursing" }),
];
const WORKBOOK = branchWorkbook([...ROTA_BRANCH.employees, ...SPARE], ROTA_BRANCH.patients);

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const status = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

/** Whoever has a visit on a day. */
async function carerOn(page: Page, from: string, until: string): Promise<{ id: string; name: string }> {
  const answer = await page.request.get(`/visits?from=${from}&until=${until}`);
  const { visits } = (await answer.json()) as {
    visits: { assignments: { employee_id: string; employee_name: string }[] }[];
  };
  const carer = visits.flatMap(({ assignments }) => assignments)[0];
  if (!carer) throw new Error(`no carer has a visit on ${from}`);
  return { id: carer.employee_id, name: carer.employee_name };
}

test("a Monday morning by keyboard alone: import, generate, move a visit, publish, a sick carer, a request, publish again, print", async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.goto("/");
  await expect(page).toHaveTitle("Today · Rota");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await enter(page, page.getByRole("link", { name: "Upload a workbook" }));
  await tabTo(page, page.getByLabel("Workbook", { exact: true }));
  // The window that chooses a file is the browser's own.
  await chooseWorkbook(page, WORKBOOK);
  await enter(page, button(page, "Review the workbook"));
  await expect(page.getByRole("heading", { name: /^Review of/ })).toBeFocused();
  await enter(page, button(page, "Save these changes"));
  await expect(page.getByRole("heading", { name: "Saved", exact: true })).toBeVisible();

  await find(page, "care packages", /^Care packages/);
  await enter(page, button(page, "Confirm all proposals"));
  await expect(status(page, /Confirmed/)).toBeVisible();
  await find(page, "generate next week", /^Generate next week/);
  await expect(page.getByText("No visits yet")).toBeVisible();
  await expectAccessible(page, "a week without visits");
  await enter(page, button(page, "Generate week"));
  // The button is gone: the focus is where the answer is.
  await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeFocused({ timeout: 60_000 });
  await expectAccessible(page, "a draft");
  await enter(page, button(page, /^Save all \d+ changes$/));
  await expect(page.getByText("Planned, not published")).toBeVisible();

  await find(page, "next week's rota", /^Next week's rota/);
  await enter(page, page.getByRole("link", { name: "Tue 1 Dec", exact: true }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Tue 1 Dec 2026");
  await tabTo(page, grid(page).locator("[tabindex='0']"));
  const cell = grid(page).locator("[role=gridcell]:focus");
  for (let row = 0; row < 7 && (await cell.count()) === 0; row += 1) {
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: /^Move the visit of/ });
  await expect(dialog.getByRole("radio", { name: /Allowed/ }).nth(1)).toBeEnabled();
  await tabTo(page, dialog.getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await said(page, /: now with /);
  await expect(cell).toHaveCount(1);

  await find(page, "publish next week", /^Publish next week/);
  await enter(page, button(page, "Check and publish week"));
  await expect(page.getByRole("heading", { name: "Publish", exact: true })).toBeFocused();
  await expectAccessible(page, "the checks before publishing");
  await enter(page, button(page, "Publish now"));
  await expect(status(page, "is published")).toBeVisible();

  const sick = await carerOn(page, "2026-12-01", "2026-12-02");
  await find(page, `off sick ${sick.name}`, new RegExp(`Record that ${sick.name} is off`));
  await expect(page.getByLabel("Carer", { exact: true })).toHaveValue(sick.id);
  for (const day of ["First day off", "Last day off"]) {
    await tabTo(page, page.getByLabel(day));
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1 Dec 2026");
  }
  await enter(page, button(page, "Record the absence"));
  await expect(page.getByText(`${sick.name} is off on Tue 1 Dec 2026.`)).toBeVisible();
  await enter(page, button(page, /^Assign (all|[A-Z])/).last());
  await expect(page.getByRole("list", { name: "Outcomes" })).toBeVisible();

  await find(page, "companionship for P001 on 3 Dec at 14:00", /^Find a carer for/);
  await expect(bookButton(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeFocused();

  await find(page, "publish next week", /^Publish next week/);
  const changes = page.getByRole("region", { name: "Changes since publishing" });
  await expect(changes).toContainText(sick.name);
  await expect(changes).toContainText("Tue 1 Dec 2026");
  await expectAccessible(page, "a week with changes since publishing");
  await enter(page, button(page, "Check and publish changes"));
  await enter(page, button(page, "Publish now"));
  await expect(changes).toBeHidden();
  await expect(page.getByRole("region", { name: "Published" }).getByRole("listitem")).toHaveCount(2);
  await enter(page, page.getByRole("link", { name: "Print the sheets" }));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sheets of the week of Mon 30 Nov 2026");
  await tabTo(page, button(page, "Print"));
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("table").first()).toContainText("Marek Smith");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, actionTimeout: 15_000 });

  test("the same Monday morning fits, and everything is done by touch", async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto("/upload");
    await chooseWorkbook(page, WORKBOOK);
    await button(page, "Review the workbook").tap();
    await expect(page.getByRole("heading", { name: /^Review of/ })).toBeVisible();
    await page.getByText("Show the cell", { exact: true }).tap();
    await expect(page.getByRole("table", { name: "Tidied cells" })).toContainText("Nursing");
    await expectFits(page, "a review");
    await button(page, "Save these changes").tap();
    await expect(status(page, "6 carers and 4 patients")).toBeVisible();

    await page.goto(`/rota?day=${NEXT_WEEK}`);
    await button(page, "View").tap();
    await expectFits(page, "the menu of the rota");
    await page.getByRole("link", { name: "Generate or publish the week" }).last().tap();
    await button(page, "Generate week").tap();
    await expect(page.getByRole("heading", { name: "Draft", exact: true })).toBeVisible({ timeout: 60_000 });
    await expectFits(page, "a draft");
    await button(page, /^Save all \d+ changes$/).tap();
    await expect(page.getByText("Planned, not published")).toBeVisible();

    const { id, name } = await carerOn(page, NEXT_WEEK, "2026-12-01");
    // What is beside the day elsewhere is a page of its own here.
    await page.goto(`/rota?day=${NEXT_WEEK}&carer=${id}`);
    await expect(page).toHaveURL(new RegExp(`/rota/carers/${id}`));
    await page.goto(`/rota?day=${NEXT_WEEK}`);
    await page.getByLabel("Show", { exact: true }).selectOption(id);
    await page
      .getByRole("list", { name: `Visits of ${name}` })
      .getByRole("link")
      .first()
      .tap();
    await button(page, `Reassign the visit of ${name}`).tap();
    await expectFits(page, "the carers for a visit");
    await page.getByRole("radio").first().check();
    await button(page, / instead of /).tap();
    await expect(button(page, "Undo the last change")).toBeVisible();

    await page.getByRole("navigation", { name: "Pages" }).locator("summary", { hasText: "More" }).tap();
    await page.getByRole("link", { name: "Absences" }).last().tap();
    await expect(page.getByRole("heading", { name: "Record an absence" })).toBeVisible();
    await page
      .getByLabel("Carer", { exact: true })
      .selectOption((await carerOn(page, "2026-12-02", "2026-12-03")).id);
    await page.getByLabel("First day off").fill("2 Dec 2026");
    await page.getByLabel("Last day off").fill("2 Dec 2026");
    await button(page, "Record the absence").tap();
    await button(page, /^Assign (all|[A-Z])/)
      .last()
      .tap();
    await expect(page.getByRole("list", { name: "Outcomes" })).toBeVisible();
    await expectFits(page, "an absence");

    await page.getByRole("link", { name: "Assign", exact: true }).last().tap();
    await expect(page.getByRole("heading", { name: "Ask for a visit" })).toBeVisible();
    await page.getByLabel("What is needed?").fill("Companionship for P002 on 3 Dec at 14:00");
    await button(page, "Find a carer").tap();
    await bookButton(page).tap();
    await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
    await expectFits(page, "a booked visit");

    await page.goto(`/rota/weeks/${NEXT_WEEK}`);
    await button(page, "Check and publish week").tap();
    await button(page, "Publish now").tap();
    await expect(status(page, "is published")).toBeVisible();
    await page.getByRole("link", { name: "Print the sheets" }).tap();
    await expect(page.getByRole("table").first()).toContainText("Marek Smith");
    await expectFits(page, "the sheets");
  });
});
