import { expect, test } from "../fixtures";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";

test("a carer's day is the visits in order with the ways between them, those from and to home apart", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await page.goto("/rota/list");
  const day = page.getByRole("table", { name: "Visits on Mon 23 Nov 2026" });
  await day.getByRole("link", { name: "Bethan Holkham E002" }).first().click();
  await expect(page).toHaveURL(/\/rota\/carers\/E002\?day=2026-11-23$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bethan Holkham: Mon 23 Nov 2026");
  const run = page.getByRole("list", { name: "Visits and travel" }).getByRole("listitem");
  await expect(run).toHaveCount(3);
  await expect(run.nth(0)).toContainText("From home: 20 min, estimated by postcode area(not counted)");
  await expect(run.nth(0)).toContainText("Marek Smith");
  await expect(run.nth(1)).toContainText("Travel: 30 min, estimated by postcode area45 min to spare");
  await expect(run.nth(1)).toContainText("Niamh Thurne");
  await expect(run.nth(2)).toContainText("To home: 30 min");
  await expect(run.nth(2)).toContainText("(not counted)");
  await expect(run.nth(0).getByRole("link", { name: /^09:00/ })).toHaveAttribute(
    "href",
    `/rota/visits/${morning.visit}`,
  );

  const figures = page.getByRole("region", { name: "The day in figures" });
  await expect(figures).toContainText("2, 1 h 45 min");
  await expect(figures).toContainText("Travel between visits30 min");
  await expect(figures).toContainText("Longest break45 min");
  await expect(figures).toContainText(
    "2 h 15 min of 48 h in the week from Mon 23 Nov 2026, 45 h 45 min left",
  );
});

test("from a carer's day one goes to other days, to the record and back, and to the patient's week", async ({
  page,
  server,
}) => {
  await withBookedRota(server);
  await page.goto("/people/employees/E002");
  await page.getByRole("link", { name: "Today's visits" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bethan Holkham: Mon 23 Nov 2026");
  await page.getByRole("link", { name: "Next day" }).click();
  await expect(page).toHaveURL(/day=2026-11-24/);
  await expect(page.getByRole("region", { name: "Visits" })).toContainText("None on this day.");
  await page.getByRole("navigation", { name: "Days" }).getByRole("link", { name: "Today" }).click();
  await page.getByRole("link", { name: "Marek Smith P001" }).click();
  await expect(page).toHaveURL(/\/rota\/patients\/P001\?week=2026-11-23$/);
  await page.goBack();
  await page.getByRole("link", { name: "The carer's record" }).click();
  await expect(page.getByRole("heading", { name: "What is recorded" })).toBeVisible();
});

test("a rule that was passed, an absence and a day without a break are told", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/carers/E003?day=2026-11-23");
  await expect(page.getByText("Working hours: Family asked for a late visit")).toBeVisible();
  await page.request.post("/absences", {
    data: { employee_id: "E003", kind: "leave", from: "2026-11-23", until: "2026-11-24" },
  });
  await page.reload();
  await expect(page.getByText("on leave: Mon 23 Nov 2026 to Tue 24 Nov 2026")).toBeVisible();
  await page.getByRole("link", { name: "Find replacements" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Callum Paston is off");
});

test("a day over 6 hours without 20 minutes between says that it lacks a break", async ({ page, server }) => {
  await withRotaBranch(server);
  const passing = { override_reason: "Nobody else" };
  await book(server, "P001", "companionship", "2026-11-23T09:00", "E002", { duration: 200 });
  await book(server, "P004", "companionship", "2026-11-23T12:35", "E002", { duration: 200, ...passing });
  await page.goto("/rota/carers/E002?day=2026-11-23");
  await expect(page.getByText("has no break of 20 minutes")).toBeVisible();
  await page.goto("/rota/carers/E002?day=2026-11-24");
  await expect(page.getByText("has no break of 20 minutes")).toBeHidden();
});

test("a night stands together under the day on which it starts, and the list leads there", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  const hours = await page.request.patch("/employees/E003", {
    data: { EarliestStart: "19:30", LatestEnd: "06:00" },
  });
  expect(hours.status()).toBe(200);
  await book(server, "P001", "companionship", "2026-11-23T22:00", "E003");
  await book(server, "P003", "companionship", "2026-11-24T02:00", "E003");
  await page.goto("/rota/list?day=2026-11-24");
  await page.getByRole("link", { name: "Callum Paston E003" }).click();
  await expect(page).toHaveURL(/day=2026-11-23/);
  const run = page.getByRole("list", { name: "Visits and travel" });
  await expect(run).toContainText("22:00–23:00");
  await expect(run).toContainText("02:00–03:00");
});

test("on paper the day stands without its buttons", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/carers/E002?day=2026-11-23");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Next day" })).toHaveCount(0);
  await expect(page.getByRole("list", { name: "Visits and travel" })).toContainText("Marek Smith");
});

test("nobody's day is a plain not-found", async ({ page, server }) => {
  await withRotaBranch(server);
  for (const path of [
    "/rota/carers/no-carer-refusal",
    "/rota/patients/no-carer-refusal",
    "/rota/absences/7",
    "/rota/absences/x",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { name: "Page not found" })).toBeVisible();
  }
});
