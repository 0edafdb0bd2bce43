import type { Page } from "@playwright/test";
import { assignments } from "../api/support/calls";
import { expect, test } from "../fixtures";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";

async function record(page: Page, carer: string, last?: string) {
  await page.goto("/rota/absences");
  await page.getByLabel("Carer", { exact: true }).selectOption(carer);
  if (last) await page.getByLabel("Last day off").fill(last);
  await page.getByRole("button", { name: "Record the absence" }).click();
}

const lines = (page: Page) => page.getByRole("list", { name: "Visits and replacements" }).locator("> li");

test("recording an absence lists at once what lies inside, with the best replacement and why", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.goto("/rota");
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Absences" }).click();
  await record(page, "E002");
  const said = " is off on Mon 23 Nov 2026. 2 visits need another carer.";
  await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
  await expect(lines(page)).toHaveCount(2);
  const first = lines(page).first();
  await expect(first).toContainText("Mon 23 Nov 2026, 09:00");
  await expect(first).toContainText("Callum Paston");
  await expect(first).toContainText(/match, 20 min from home; 2 more are free/);
  await first.locator("summary", { hasText: "Why Callum Paston" }).click();
  await expect(first).toContainText("works 07:00–22:00");
  const ahead = page.getByRole("table", { name: "Absences ahead" });
  await expect(ahead.getByRole("row").nth(1)).toContainText("Bethan Holkham");
  await expect(ahead.getByRole("row").nth(1)).toContainText("2 visits");
  await first.getByRole("link", { name: "Mon 23 Nov 2026, 09:00" }).click();
  await expect(page.getByText("Carer is off", { exact: true })).toBeVisible();
  await expect(page.getByText("Bethan Holkham is off sick: Mon 23 Nov 2026.")).toBeVisible();
  await page.goto("/rota/list");
  await expect(page.getByText("Carer is off", { exact: true })).toHaveCount(2);
  await page.goto("/rota/weeks/2026-11-23");
  await expect(page.getByText("is off sick: Mon 23 Nov 2026, with 2 visits still booked.")).toBeVisible();
  expect((await assignments(server)).filter(({ employee_id }) => employee_id === "E002")).toHaveLength(2);
});

test("one, some and all of the visits inside are given away, each with its outcome", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  for (const hour of ["09", "11", "13", "15", "17"]) {
    await book(server, "P001", "companionship", `2026-11-24T${hour}:00`, "E002", { duration: 30 });
  }
  await record(page, "E002", "2026-11-25");
  await expect(lines(page)).toHaveCount(5);
  const heading = page.getByRole("heading", { name: "Visits while Bethan Holkham is off" });
  const outcomes = page.getByRole("list", { name: "Outcomes" }).getByRole("listitem");

  await lines(page)
    .first()
    .getByRole("button", { name: /^Assign / })
    .click();
  await expect(lines(page)).toHaveCount(4);
  await expect(outcomes).toHaveCount(1);
  await expect(heading).toBeFocused();
  await expect(page.getByText("Reassigned to other carers: 1 of 1 visit.")).toBeVisible();

  const some = page.getByRole("button", { name: /^Assign the selected/ });
  await expect(some).toBeDisabled();
  await page.getByRole("checkbox", { name: /Tue 24 Nov 2026, 13:00/ }).check();
  await page.getByRole("checkbox", { name: /Tue 24 Nov 2026, 15:00/ }).check();
  await expect(some).toHaveText("Assign the selected (2)");
  await some.click();
  await expect(lines(page)).toHaveCount(2);
  await expect(outcomes).toHaveCount(2);

  await page.getByRole("button", { name: "Assign all 2 to these carers" }).click();
  await expect(outcomes).toHaveCount(2);
  await expect(page.getByText("No visit needs another carer.")).toBeVisible();
  const left = (await assignments(server)).filter(({ employee_id }) => employee_id === "E002");
  expect(left).toEqual([]);
  expect(await assignments(server)).toHaveLength(5);
});

test("a visit that nobody may take over says so, and stays where it is", async ({ page, server }) => {
  await withRotaBranch(server);
  await book(server, "P001", "medicine", "2026-11-24T09:30", "E001");
  await book(server, "P002", "exercise", "2026-11-24T14:00", "E001");
  await record(page, "E001", "2026-11-24");
  await expect(lines(page).first()).toContainText("No carer is free.");
  await expect(page.getByText("for 1 of them no carer is free")).toBeVisible();
  await page.getByRole("button", { name: "Assign all 2 to these carers" }).click();
  await expect(page.getByText("Reassigned to other carers: 1 of 2 visits.")).toBeVisible();
  await expect(page.getByRole("list", { name: "Outcomes" })).toContainText(
    "Not reassigned: No carer is free for this visit.",
  );
  await expect(lines(page)).toHaveCount(1);
});

test("part of a day is an absence too, and one that ends before it starts is refused in words", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.goto("/rota/absences");
  await page.getByLabel("Carer", { exact: true }).selectOption("E002");
  await page.getByLabel("Reason").selectOption("Training");
  await page.getByLabel("Whole days").uncheck();
  await page.getByLabel("From what time").fill("12:00");
  await page.getByLabel("Until what time").fill("11:30");
  await page.getByRole("button", { name: "Record the absence" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "the end after the start" })).toBeVisible();
  await page.getByLabel("From what time").fill("10:30");
  await page.getByRole("button", { name: "Record the absence" }).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page).first()).toContainText("11:00");
  const row = page.getByRole("table", { name: "Absences ahead" }).getByRole("row").nth(1);
  await expect(row).toContainText("In training");
  await expect(row).toContainText("Mon 23 Nov 2026, 10:30 to Mon 23 Nov 2026, 11:30");
});

test("an absence is opened again from the list, and undone", async ({ page, server }) => {
  await withBookedRota(server);
  await record(page, "E002");
  await page.getByRole("link", { name: "Find replacements for Bethan Holkham" }).click();
  await expect(page).toHaveURL(/\/rota\/absences\/1$/);
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Absences" }).click();
  await page.getByRole("button", { name: /^Undo the absence of Bethan Holkham/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "The absence of " })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Absences ahead" })).toBeFocused();
  await expect(page.getByText("No carer is off.")).toBeVisible();
});

test("an absence is recorded and its visits given away with the keyboard alone", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/absences");
  await page.getByLabel("Carer", { exact: true }).focus();
  await page.keyboard.type("Beth");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Lea");
  await expect(page.getByLabel("Reason")).toHaveValue("leave");
  const submit = page.getByRole("button", { name: "Record the absence" });
  for (let stops = 0; stops < 12 && !(await submit.evaluate(isFocused)); stops++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press("Tab");
  const box = page.getByRole("checkbox", { name: /Mon 23 Nov 2026, 09:00/ });
  await expect(box).toBeFocused();
  await page.keyboard.press("Space");
  await expect(box).toBeChecked();
  const some = page.getByRole("button", { name: "Assign the selected (1)" });
  for (let stops = 0; stops < 12 && !(await some.evaluate(isFocused)); stops++) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole("heading", { name: "Visits while Bethan Holkham is off" })).toBeFocused();
});

const isFocused = (element: Element) => element === document.activeElement;
