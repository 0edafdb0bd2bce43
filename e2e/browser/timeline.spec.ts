import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { expectAccessible } from "./support/accessible";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";
import { drag, grid, openDay, rowOf, said, TRAY, visitIn } from "./support/timeline";

/** Who gives a visit, when and for how long. */
async function visitOf(page: Page, id: number) {
  const answer = await page.request.get(`/visits/${id}`);
  const { visit, assignments } = (await answer.json()) as {
    visit: { start_time: string; duration: number; version: number };
    assignments: {
      employee_id: string;
      cancelled: boolean;
      override_reason: string | null;
      pinned: boolean;
    }[];
  };
  const standing = assignments.filter(({ cancelled }) => !cancelled);
  return { ...visit, carers: standing.map(({ employee_id }) => employee_id), standing };
}

test("the day shows carers with hours, absences and travel, visits at their times, and what needs a carer first", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.request.patch("/employees/E003", { data: { EarliestStart: "19:30", LatestEnd: "06:30" } });
  await book(server, "P001", "companionship", "2026-11-23T23:30", "", {
    carers: 2,
    duration: 420,
    override_reason: "Night",
    employee_ids: ["E001", "E003"],
  }).catch(() => undefined);
  await page.request.post("/absences", {
    data: { employee_id: "E004", kind: "sick", from: "2026-11-23", until: "2026-11-23" },
  });
  await page.request.put("/employees/E002/availability", {
    data: { contracted_hours: 30 },
    headers: { "if-match": "0" },
  });
  await openDay(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Mon 23 Nov 2026");
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "5");
  await expect(visitIn(page, TRAY, "Priya Upton")).toHaveAccessibleName(
    "15:00–16:00, Priya Upton, Shopping, needs a carer",
  );
  const bethan = rowOf(page, "Bethan Holkham");
  await expect(bethan.getByRole("gridcell")).toHaveCount(2);
  await expect(bethan.getByRole("rowheader")).toHaveAccessibleName(
    /Bethan Holkham, Carer, NR1, can work 07:00–22:00, 2 visits, 30 min travel between visits, 1 h 45 min of 30 h booked this week/,
  );
  await expect(rowOf(page, "Divya Blakeney").getByRole("rowheader")).toHaveAccessibleName(/off sick/);
  await expect(visitIn(page, "Callum Paston", "Owen Loddon")).toHaveAccessibleName(
    /22:30–23:30, .*assigned with a reason/,
  );
  await expectAccessible(page, "a day of the rota");

  await page.getByLabel("Group", { exact: true }).selectOption("By role");
  await expect(page).toHaveURL(/group=role/);
  await expect(grid(page).getByRole("rowheader", { name: /^Nurse/ })).toBeVisible();
  await page.getByLabel("Find a carer or patient").fill("thurne");
  await expect(page).toHaveURL(/find=thurne/);
  await expect(rowOf(page, "Bethan Holkham")).toBeVisible();
  await expect(rowOf(page, "Callum Paston")).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Group", { exact: true })).toHaveValue("role");
  await expect(rowOf(page, "Callum Paston")).toHaveCount(0);
  await page.getByRole("link", { name: "Next day" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Tue 24 Nov 2026");
});

test("a night is on both of its days, and a double-up says who else comes", async ({ page, server }) => {
  await withRotaBranch(server);
  for (const id of ["E001", "E003"])
    await page.request.patch(`/employees/${id}`, { data: { EarliestStart: "19:30", LatestEnd: "07:30" } });
  await book(server, "P001", "companionship", "2026-11-23T22:00", "", {
    carers: 2,
    duration: 480,
    employee_ids: ["E001", "E003"],
  });
  await openDay(page);
  await expect(visitIn(page, "Amira Ashdown", "Marek Smith")).toHaveAccessibleName(
    "22:00 until Tue 06:00, Marek Smith, Companionship, Double-up with Callum Paston",
  );
  await page.goto("/rota?day=2026-11-24");
  await expect(visitIn(page, "Callum Paston", "Marek Smith")).toHaveAccessibleName(
    "from Mon 22:00 until 06:00, Marek Smith, Companionship, Double-up with Amira Ashdown",
  );
  // One key leads from the one carer to the other.
  await expect(async () => {
    // Pressed before the page is ready it is not heard.
    await visitIn(page, "Callum Paston", "Marek Smith").press("o");
    await expect(visitIn(page, "Amira Ashdown", "Marek Smith")).toBeFocused({ timeout: 1_000 });
  }).toPass();
});

test("a visit is dragged to whom it may go to, refused with the reason, and asked about where a rule wants one", async ({
  page,
  server,
}) => {
  const { morning, lost, passed } = await withBookedRota(server);
  const { visit: dose } = await book(server, "P002", "medicine", "2026-11-23T16:30", "E001");
  await openDay(page);
  // Every row says at once whether it may.
  await drag(page, visitIn(page, "Bethan Holkham", "Marek Smith"), rowOf(page, "Callum Paston"), {
    isLetGo: false,
  });
  await expect(rowOf(page, "Callum Paston").getByRole("rowheader")).toHaveAccessibleName(
    /^Callum Paston, Allowed, /,
  );
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await visitOf(page, morning.visit)).toMatchObject({ carers: ["E002"] });

  await drag(page, visitIn(page, "Bethan Holkham", "Marek Smith"), rowOf(page, "Callum Paston"));
  await said(page, "Marek Smith, 09:00: now with Callum Paston.");
  await expect(visitIn(page, "Callum Paston", "Marek Smith")).toBeVisible();
  expect(await visitOf(page, morning.visit)).toMatchObject({
    carers: ["E003"],
    start_time: "2026-11-23T09:00",
  });

  // Nurses alone may give medication.
  await drag(page, visitIn(page, "Amira Ashdown", "Niamh Thurne"), rowOf(page, "Divya Blakeney"));
  await said(page, /^Not moved: .*nurse/i);
  expect(await visitOf(page, dose)).toMatchObject({ carers: ["E001"] });

  // Bethan's hours end before: that wants a reason.
  await drag(page, visitIn(page, "Callum Paston", "Owen Loddon"), rowOf(page, "Bethan Holkham"));
  const dialog = page.getByRole("alertdialog", { name: "This needs a reason" });
  await expect(dialog).toContainText("Bethan Holkham");
  await expectAccessible(page, "a reason asked for");
  await dialog.getByLabel("Reason").fill("Callum is ill");
  await dialog.getByRole("button", { name: "Assign with this reason" }).click();
  await said(page, "Owen Loddon, 22:30: now with Bethan Holkham.");
  expect((await visitOf(page, passed.visit)).standing).toMatchObject([
    { employee_id: "E002", override_reason: "Callum is ill" },
  ]);

  // From the tray onto a row, and longer by half an hour.
  await drag(page, visitIn(page, TRAY, "Priya Upton"), rowOf(page, "Divya Blakeney"));
  await said(page, "Priya Upton, 15:00: now with Divya Blakeney.");
  await expect(rowOf(page, "No uncovered visits")).toBeVisible();
  const block = await visitIn(page, "Divya Blakeney", "Priya Upton").boundingBox();
  if (!block) throw new Error("the visit is not on the screen");
  await page.mouse.move(block.x + block.width - 3, block.y + 20);
  await page.mouse.down();
  await page.mouse.move(block.x + block.width + 45, block.y + 20, { steps: 4 });
  await page.mouse.up();
  await said(page, "Priya Upton, 15:00: now 1 h 30 min.");
  expect(await visitOf(page, lost.visit)).toMatchObject({ carers: ["E004"], duration: 90 });

  // Everything is taken back, one after the other, and done again.
  await page.keyboard.press("Control+z");
  await said(page, /^Undone: .*1 h 30 min/);
  await page.keyboard.press("Control+z");
  await said(page, /^Undone: .*Divya Blakeney/);
  expect(await visitOf(page, lost.visit)).toMatchObject({ carers: [], duration: 60 });
  await page.keyboard.press("Control+Shift+z");
  await said(page, /^Done again: .*Divya Blakeney/);
  expect(await visitOf(page, lost.visit)).toMatchObject({ carers: ["E004"] });
});

test("a visit moves in time, into the tray, as one of several, and a new one is drawn", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await openDay(page);
  const own = rowOf(page, "Bethan Holkham");
  await drag(page, visitIn(page, "Bethan Holkham", "Niamh Thurne"), own, { right: 96 });
  await said(page, "Niamh Thurne, 11:00: now at 12:00.");
  await drag(page, visitIn(page, "Bethan Holkham", "Marek Smith"), rowOf(page, TRAY));
  const dialog = page.getByRole("alertdialog", { name: "Remove the carer from this visit?" });
  await dialog.getByLabel("Reason").fill("Needed elsewhere");
  await dialog.getByRole("button", { name: "Remove carer" }).click();
  await expect(visitIn(page, TRAY, "Marek Smith")).toBeVisible();
  expect(await visitOf(page, morning.visit)).toMatchObject({ carers: [] });

  // Two at once go to one carer.
  await visitIn(page, TRAY, "Marek Smith").click({ modifiers: ["Control"] });
  await visitIn(page, TRAY, "Priya Upton").click({ modifiers: ["Control"] });
  await drag(page, visitIn(page, TRAY, "Priya Upton"), rowOf(page, "Divya Blakeney"));
  await said(page, "2 visits are changed.");
  await expect(rowOf(page, "Divya Blakeney").getByRole("gridcell")).toHaveCount(2);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await said(page, "Undone: 2 visits are changed.");
  await expect(rowOf(page, "Divya Blakeney").getByRole("gridcell")).toHaveCount(0);

  const row = await rowOf(page, "Divya Blakeney").getByRole("rowheader").boundingBox();
  if (!row) throw new Error("the row is not on the screen");
  await page.mouse.move(row.x + 500, row.y + 20);
  await page.mouse.down();
  await page.mouse.move(row.x + 596, row.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\/assign\?carer=E004&date=2026-11-23&time=.*&duration=60/);
  await expect(page.getByRole("heading", { name: /^What was understood/ })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Divya Blakeney");
});

test("what others change appears by itself, and a change of what they changed is refused in words", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await openDay(page);
  const change = (employee: string) =>
    page.request.patch(`/assignments/${morning.assignment}`, {
      data: { employee_id: employee },
      headers: { "x-actor": "Sam" },
    });
  expect((await change("E003")).status()).toBe(200);
  await said(page, "Sam changed the visit of Marek Smith at 09:00.");
  await expect(visitIn(page, "Callum Paston", "Marek Smith")).toBeVisible();

  // Cut off from the news, an old version is sent: nothing is overwritten.
  await page.route("**/rota-days/**", (route) => route.abort());
  expect((await change("E004")).status()).toBe(200);
  await drag(page, visitIn(page, "Callum Paston", "Marek Smith"), rowOf(page, "Bethan Holkham"));
  await said(page, /This visit was changed since you opened it/);
  expect(await visitOf(page, morning.visit)).toMatchObject({ carers: ["E004"] });
});

test("all of it works by keyboard alone, and every step is said", async ({ page, server }) => {
  const { morning, lost } = await withBookedRota(server);
  await openDay(page);
  await rowOf(page, TRAY).getByRole("rowheader").focus();
  await page.keyboard.press("ArrowRight");
  await expect(visitIn(page, TRAY, "Priya Upton")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(visitIn(page, "Bethan Holkham", "Niamh Thurne")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(visitIn(page, "Bethan Holkham", "Marek Smith")).toBeFocused();

  // Enter opens the visit beside the rows, and going back closes it.
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`visit=${morning.visit}$`));
  const panel = page.getByRole("complementary", { name: "Visit" });
  await expect(panel.getByRole("heading", { name: "Marek Smith" })).toBeFocused();
  await expect(panel).toContainText("Nothing against it");
  await expectAccessible(page, "a visit beside the day");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(visitIn(page, "Bethan Holkham", "Marek Smith")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(panel).toBeHidden();

  // M is the equal of dragging.
  await visitIn(page, "Bethan Holkham", "Marek Smith").focus();
  await page.keyboard.press("m");
  const dialog = page.getByRole("dialog", { name: "Move the visit of Marek Smith" });
  await expect(dialog.getByRole("radio", { name: /^Callum Paston Allowed/ })).toBeEnabled();
  await expectAccessible(page, "the dialog that moves a visit");
  await dialog.getByRole("radio", { name: /^Bethan Holkham/ }).focus();
  await dialog.getByRole("radio", { name: /^Callum Paston/ }).focus();
  await page.keyboard.press("Space");
  await dialog.getByLabel("Start").fill("09:15");
  await expect(dialog.getByRole("radio", { name: /^Callum Paston Allowed/ })).toBeChecked();
  await dialog.getByLabel("Start").press("Enter");
  await said(page, "Marek Smith, 09:00: now with Callum Paston, now at 09:15.");
  expect(await visitOf(page, morning.visit)).toMatchObject({
    carers: ["E003"],
    start_time: "2026-11-23T09:15",
  });

  await expect(visitIn(page, "Callum Paston", "Marek Smith")).toBeFocused();

  // P pins, Space selects, Delete asks, Ctrl+Z takes back.
  await page.keyboard.press("p");
  await said(page, "Marek Smith, 09:15: pinned.");
  await page.keyboard.press("Space");
  await expect(visitIn(page, "Callum Paston", "Marek Smith")).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Delete");
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep the carer" }).press("Enter");
  await page.keyboard.press("Control+z");
  await said(page, /^Undone: .*pinned/);
  expect((await visitOf(page, morning.visit)).standing).toMatchObject([{ pinned: false }]);
  expect(await visitOf(page, lost.visit)).toMatchObject({ carers: [] });
});

test("a week is carers and days with their totals, and leads to each day", async ({ page, server }) => {
  await withBookedRota(server);
  await page.request.post("/absences", {
    data: { employee_id: "E004", kind: "leave", from: "2026-11-25", until: "2026-11-26" },
  });
  await page.goto("/rota?week=2026-11-25");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for the week from Mon 23 Nov 2026");
  const table = page.getByRole("table", { name: "Carers and days" });
  const bethan = table.getByRole("row").filter({ hasText: "Bethan Holkham" });
  await expect(
    bethan.getByRole("link", { name: "Bethan Holkham, Mon 23 Nov 2026: 2 visits, 1 h 45 min" }),
  ).toBeVisible();
  await expect(table.getByRole("row").filter({ hasText: "All visits" })).toContainText("1 uncovered");
  await expect(table.getByRole("row").filter({ hasText: "Divya Blakeney" })).toContainText("on leave");
  await expectAccessible(page, "a week of the rota");
  await table.getByRole("link", { name: "Tue 24 Nov", exact: true }).click();
  await expect(visitIn(page, "Amira Ashdown", "Marek Smith")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: /^Amira Ashdown/ })).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a carer's day is a list, and a visit is covered in three presses", async ({ page, server }) => {
    const { lost } = await withBookedRota(server);
    await page.goto("/rota");
    await page.getByLabel("Show", { exact: true }).selectOption("Bethan Holkham (2)");
    await expect(
      page.getByRole("list", { name: "Visits of Bethan Holkham" }).getByRole("listitem"),
    ).toHaveCount(2);
    await expect(page.getByText("30 min travel")).toBeVisible();
    await page.getByLabel("Show", { exact: true }).selectOption("Uncovered visits (1)");
    await page.getByRole("link", { name: /Priya Upton/ }).click();
    await page.getByRole("button", { name: "Find the best carer" }).click();
    await expect(page.getByText("Assigned", { exact: true }).first()).toBeVisible();
    expect((await visitOf(page, lost.visit)).carers).toHaveLength(1);
  });
});
