import { change } from "../api/support/file";
import { expect, test } from "../fixtures";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";

test("the day shows what nobody covers first, then each visit with its carer, travel and passed rules", async ({
  page,
  server,
}) => {
  const { lost, morning } = await withBookedRota(server);
  await page.goto("/rota/list");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Mon 23 Nov 2026");
  const regions = page.getByRole("main").getByRole("region");
  await expect(regions.first()).toHaveAccessibleName("Uncovered visits");
  const open = page.getByRole("table", { name: "Uncovered visits" });
  await expect(open.getByRole("row").nth(1)).toContainText("Priya Upton");
  await expect(open.getByRole("row").nth(1)).toContainText("No carer");
  await expect(open.getByRole("row").nth(1)).toContainText("was removed from the visit");
  await expect(open.getByRole("link", { name: /^15:00–16:00/ })).toHaveAttribute(
    "href",
    `/rota/visits/${lost.visit}`,
  );

  const day = page.getByRole("table", { name: "Visits on Mon 23 Nov 2026" });
  await expect(day.getByRole("row")).toHaveCount(4);
  const first = day.getByRole("row").nth(1);
  for (const text of ["09:00–09:45", "Marek Smith", "Personal Care", "Bethan Holkham", "45 min", "20 min"]) {
    await expect(first).toContainText(text);
  }
  await expect(first.getByText("Assigned")).toBeVisible();
  await expect(first.getByRole("link", { name: /^09:00/ })).toHaveAttribute(
    "href",
    `/rota/visits/${morning.visit}`,
  );
  const late = day.getByRole("row").nth(3);
  await expect(late).toContainText("Override");
  await expect(late).toContainText("Working hours: Family asked for a late visit");
});

test("one goes from day to day, to the week and back to a day", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/list");
  await page.getByRole("link", { name: "Next day" }).click();
  await expect(page).toHaveURL(/\/rota\/list\?day=2026-11-24$/);
  await expect(page.getByRole("table", { name: "Visits on Tue 24 Nov 2026" })).toContainText("Medication");
  await page.getByRole("link", { name: "Previous day" }).click();
  await expect(page).toHaveURL(/day=2026-11-23/);
  await page.getByRole("link", { name: "Previous day" }).click();
  await expect(page).toHaveURL(/day=2026-11-22/);
  await expect(page.getByRole("heading", { name: "No visit is here" })).toBeVisible();
  await page.getByRole("navigation", { name: "Days" }).getByRole("link", { name: "Today" }).click();
  await expect(page).toHaveURL(/day=2026-11-23/);
  await page.getByRole("link", { name: "Show the week" }).click();
  await expect(page).toHaveURL(/week=2026-11-23/);
  const days = page.getByRole("list", { name: "Days of the week" }).getByRole("listitem");
  await expect(days).toHaveCount(7);
  await expect(days.nth(0)).toContainText("4 visits");
  await expect(days.nth(0)).toContainText("1 uncovered");
  await expect(days.nth(1)).toContainText("1 visit");
  await expect(page.getByRole("table", { name: "Uncovered visits" })).toContainText("Mon 23 Nov 2026");
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for the week from Mon 30 Nov 2026");
  await page.getByRole("link", { name: "This week" }).click();
  await page.getByRole("link", { name: "Open the day Tue 24 Nov 2026" }).click();
  await expect(page).toHaveURL(/day=2026-11-24/);
  await page.getByLabel("Day", { exact: true }).fill("2026-11-26");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Thu 26 Nov 2026");
});

test("the list is narrowed by carer, patient, service and state, and what nobody covers stays in sight", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await page.goto("/rota/list?week=2026-11-23");
  await page.getByLabel("Carer", { exact: true }).selectOption("E002");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/employee=E002/);
  await expect(page).not.toHaveURL(/Bethan/);
  const monday = page.getByRole("table", { name: "Visits on Mon 23 Nov 2026" });
  await expect(monday.getByRole("row")).toHaveCount(3);
  const open = page.getByRole("table", { name: "Uncovered visits" });
  await expect(open).toContainText("Priya Upton");
  await expect(page.getByText("They are shown whatever carer or state you choose.")).toBeVisible();
  await expect(page.getByText("Only carer Bethan HolkhamE002")).toBeVisible();

  await page.getByLabel("Service").selectOption("Exercise");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(monday.getByRole("row")).toHaveCount(2);
  await expect(open).toBeHidden();
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page).toHaveURL(/employee=E002&service=exercise/);
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(page).toHaveURL(/\/rota\/list\?week=2026-11-30$/);

  await page.goto("/rota/list?week=2026-11-23&patient=P001");
  await expect(monday.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("table", { name: "Visits on Tue 24 Nov 2026" }).getByRole("row")).toHaveCount(
    2,
  );
  const cancelled = await page.request.delete(`/visits/${morning.visit}`, {
    data: { reason: "In hospital" },
  });
  expect(cancelled.status()).toBe(200);
  await page.reload();
  await expect(monday).toBeHidden();
  await page.getByLabel("State").selectOption("Cancelled");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(monday.getByRole("row").nth(1)).toContainText("Cancelled");
  await page.goto("/rota/list?day=2026-11-23&state=unassigned");
  await expect(open.getByRole("row")).toHaveCount(2);
  await expect(monday).toBeHidden();
});

test("what cannot be understood in the address is passed over", async ({ page, server }) => {
  await withRotaBranch(server);
  const response = await page.goto("/rota/list?day=2026-02-30&week=soon&state=lost&service=magic&employee=");
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Mon 23 Nov 2026");
  await expect(page.getByText(/^Only/)).toBeHidden();
});

test("a double-up that lacks one stands among the unassigned with the carer it has", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  const both = await book(server, "P002", "exercise", "2026-11-23T11:00", "", { carers: 2 });
  const taken = await page.request.delete(`/assignments/${both.assignment}`, { data: { reason: "Off" } });
  expect(taken.status()).toBe(200);
  await page.goto("/rota/list");
  const row = page.getByRole("table", { name: "Uncovered visits" }).getByRole("row").nth(1);
  await expect(row).toContainText("Needs 1 of 2 carers");
  await expect(row).toContainText("and a second carer is needed");
  await expect(row.getByRole("link", { name: /E00/ })).toHaveCount(1);
});

test("assignments of the old system that have no day stand in a section of their own", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await page.goto("/rota/list");
  await expect(page.getByRole("heading", { name: "No date recorded" })).toBeHidden();
  change(
    server.databasePath,
    `INSERT INTO assignments (employee_id, employee_name, patient_id, patient_name, service_type, assigned_time, start_time, duration, created_at, origin)
     VALUES ('E001', 'Amira Ashdown', 'P001', 'Marek Smith', 'exercise', '10:15', '10:15', 60, '2025-01-06 09:00:00', 'legacy')`,
  );
  await page.reload();
  const rows = page.getByRole("table", { name: "Assignments without a date" }).getByRole("row");
  await expect(rows).toHaveCount(2);
  for (const text of ["10:15", "Marek Smith", "Exercise", "Amira Ashdown"]) {
    await expect(rows.nth(1)).toContainText(text);
  }
});

test("on paper stand the day, the filter and every visit, and nothing to press", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/list?day=2026-11-23&employee=E002");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rota for Mon 23 Nov 2026");
  await expect(page.getByText("Only carer Bethan HolkhamE002")).toBeVisible();
  await expect(page.getByRole("table", { name: "Visits on Mon 23 Nov 2026" })).toContainText("Marek Smith");
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  await expect(page.getByRole("link", { name: /day$|week$|^Show/ })).toHaveCount(0);
});

/** Twenty and a spare of each day, and the head of each table. */
const MOST_ROWS_AT_FIRST = 7 * 22 + 60;

test("a week of 4,200 visits comes with few rows in the page, and whole on paper", async ({
  page,
  server,
}) => {
  test.setTimeout(120_000);
  await withRotaBranch(server);
  change(server.databasePath, manyVisits(4200));
  await page.goto("/rota/list?week=2026-11-23");
  const rows = page.getByRole("main").locator("tbody tr");
  expect(await rows.count()).toBeLessThan(MOST_ROWS_AT_FIRST);
  await expect(page.getByRole("list", { name: "Days of the week" })).toContainText("600 visits");
  await page.emulateMedia({ media: "print" });
  // Every row comes at once: that may take a machine with two cores a while.
  await expect(rows).toHaveCount(4200, { timeout: 30_000 });
});

/** SQL that books so many visits, the same number on each day of the week from 23 November 2026 on. */
function manyVisits(count: number): string {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${count - 1})`;
  const start =
    "strftime('%Y-%m-%dT%H:%M', '2026-11-23T07:00', '+' || (i % 7) || ' days', '+' || (((i / 7) % 50) * 15) || ' minutes')";
  const stamp = "'2026-11-20 09:00:00'";
  const person = "'P00' || (1 + i % 4)";
  return `
    ${numbers} INSERT INTO visits (id, patient_id, services, start_time, duration, created_at, updated_at)
      SELECT 1000 + i, ${person}, '["shopping"]', ${start}, 15, ${stamp}, ${stamp} FROM n;
    ${numbers} INSERT INTO assignments (visit_id, employee_id, employee_name, patient_id, patient_name, service_type, assigned_time, start_time, end_time, duration, created_at)
      SELECT 1000 + i, 'E00' || (1 + i % 4), 'Somebody', ${person}, 'Somebody', 'shopping', ${start}, ${start}, ${start}, 15, ${stamp} FROM n;`;
}
