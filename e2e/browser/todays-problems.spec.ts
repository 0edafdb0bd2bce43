import { change } from "../api/support/file";
import { expect, test } from "../fixtures";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";

test("a branch without a problem is told so, calmly", async ({ page, server }) => {
  await withRotaBranch(server);
  for (const [patient, time] of [
    ["P001", "09:00"],
    ["P002", "11:00"],
    ["P003", "13:00"],
    ["P004", "15:00"],
  ] as const)
    await book(server, patient, "personal_care", `2026-11-23T${time}`, "E002");
  await page.goto("/");
  const calm = page.getByRole("region", { name: "Today's problems" });
  await expect(calm).toContainText("None. Every coming visit has a carer. No carer is booked twice");
  const titles = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(titles).toHaveText([
    "Today's problems",
    "Today's visits by hour",
    "Hours needed and covered this week",
    "What was done last",
  ]);
  await expect(page.getByRole("button", { name: /Clear|Reload/ })).toBeHidden();
});

test("patients without a visit today are listed with the hours that are recorded", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await book(server, "P001", "personal_care", "2026-11-23T09:00", "E002");
  await page.goto("/");
  const needed = page.getByRole("region", { name: "Patients without a visit today" });
  await expect(needed).toContainText(
    "3 patients have hours of support recorded and no visit today: 6 h in all.",
  );
  await expect(needed.getByRole("listitem").first()).toContainText("2 h a day recorded, no visit booked");
});

test("a visit without a carer stands first with why, until it is cancelled", async ({ page, server }) => {
  const { lost } = await withBookedRota(server);
  const asked = await page.request.post("/assign-employee", {
    data: { patient_id: "P002", service_type: "medicine", date: "2026-11-24", start_time: "05:00" },
  });
  expect(asked.status()).toBe(422);
  await page.goto("/");
  const first = page.getByRole("main").getByRole("heading", { level: 2 }).first();
  await expect(first).toHaveText("Uncovered visits");
  const open = page.getByRole("region", { name: "Uncovered visits", exact: true });
  await expect(open.getByRole("link", { name: "Tomorrow: 1 visit" })).toHaveAttribute(
    "href",
    /day=2026-11-24/,
  );
  const rows = open.getByRole("row");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText("was removed from the visit");
  await expect(rows.nth(1).getByRole("link", { name: /^15:00 on Mon 23 Nov 2026/ })).toHaveAttribute(
    "href",
    `/rota/visits/${lost.visit}`,
  );
  await page.request.delete(`/visits/${lost.visit}`, { data: { reason: "Not needed any more" } });
  await page.reload();
  await expect(rows.nth(1)).toContainText("3 carers: not a nurse, and the visit involves medication");
});

test("a carer who is booked twice by another program is told with both visits", async ({ page, server }) => {
  const { noon } = await withBookedRota(server);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Booked twice" })).toBeHidden();
  for (const table of ["visits", "assignments"]) {
    const column = table === "visits" ? "id" : "visit_id";
    change(
      server.databasePath,
      `UPDATE ${table} SET start_time = '2026-11-23T09:30' WHERE ${column} = ${noon.visit}`,
    );
  }
  await page.reload();
  const twice = page.getByRole("list", { name: "Booked twice" });
  await expect(twice.getByRole("link", { name: /Niamh Thurne/ })).toHaveAttribute(
    "href",
    `/rota/visits/${noon.visit}`,
  );
  await expect(twice.getByRole("link", { name: /Marek Smith/ })).toBeVisible();
  await twice.getByRole("link", { name: /^Bethan Holkham/ }).click();
  await expect(page.getByText("booked twice for 15 min")).toBeVisible();
});

test("certificates that run out within 30 days stand with the visits that they uncover", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  const late = await book(server, "P001", "companionship", "2026-12-10T10:00", "E003");
  await book(server, "P001", "companionship", "2026-12-01T10:00", "E003");
  const expires = (id: string, day: string) =>
    page.request.patch(`/employees/${id}`, { data: { CertificateExpiryDate: day } });
  await expires("E003", "2026-12-09");
  await expires("E004", "2026-12-23");
  await expires("E002", "2026-12-24");
  await page.goto("/");
  const list = page.getByRole("list", { name: "Certificates that expire within 30 days" });
  const lines = list.locator("> li");
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(0)).toContainText("Expires on Wed 9 Dec 2026");
  await lines.nth(0).locator("summary", { hasText: "1 visit loses its carer" }).click();
  await expect(lines.nth(0).getByRole("link", { name: /Thu 10 Dec 2026, 10:00/ })).toHaveAttribute(
    "href",
    `/rota/visits/${late.visit}`,
  );
  await expect(lines.nth(1)).toContainText("Divya Blakeney");
  await expect(lines.nth(1)).toContainText("no visit is booked after it");

  await expires("E003", "2026-11-22");
  await page.reload();
  await expect(lines.nth(0)).toContainText("Expired");
  await expect(lines.nth(0)).toContainText("2 visits lose their carer");
});

test("absences with visits inside, and rules that were passed, are told with the ways to them", async ({
  page,
  server,
}) => {
  const { passed } = await withBookedRota(server);
  await page.request.post("/absences", {
    data: { employee_id: "E002", kind: "sick", from: "2026-11-23", until: "2026-11-23" },
  });
  await page.goto("/");
  const off = page.getByRole("list", { name: "Off with visits booked" });
  await expect(off).toContainText("2 visits while off sick: Mon 23 Nov 2026");
  const rules = page.getByRole("list", { name: "Overrides with a reason" });
  await expect(rules).toContainText("Working hours: Family asked for a late visit");
  await expect(rules.getByRole("link", { name: /Owen Loddon/ })).toHaveAttribute(
    "href",
    `/rota/visits/${passed.visit}`,
  );
  await off.getByRole("link", { name: /Bethan Holkham/ }).click();
  await page.getByRole("button", { name: "Assign all 2 to these carers" }).click();
  await expect(page.getByText("Reassigned to other carers: 2 of 2 visits.")).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Off with visits booked" })).toBeHidden();
});

test("each figure of the day opens its rows: by hour, by day, at risk and changed since publishing", async ({
  page,
  server,
}) => {
  const { morning, tuesday } = await withBookedRota(server);
  await page.request.post("/rota-weeks/2026-11-23/publish");
  const off = await page.request.put("/employees/E001/availability", {
    data: { windows: [{ weekday: "Wed", from: "07:00", to: "15:00" }] },
  });
  expect(off.ok()).toBe(true);
  await page.request.patch(`/assignments/${morning.assignment}`, { data: { start_time: "09:15" } });
  await page.goto("/");
  const needs = page.getByRole("list", { name: "What needs attention" });
  await needs.getByRole("link", { name: /^At risk/ }).click();
  const risk = page.getByRole("list", { name: "Visits at risk today and tomorrow" });
  await expect(risk.getByRole("listitem").first()).toBeInViewport();
  await expect(risk.getByRole("link")).toHaveAttribute("href", `/rota/visits/${tuesday.visit}`);
  await needs.getByRole("link", { name: /^Changed since publishing/ }).click();
  await expect(page.getByRole("list", { name: "Changed since publishing" })).toContainText("09:15");
  const hours = page.getByRole("list", { name: "Visits by hour" });
  await hours.locator("summary", { hasText: "15:00" }).click();
  await expect(hours.getByRole("link", { name: /15:00/ })).toBeVisible();
  await expect(hours).toContainText("1 visit, 1 uncovered");
  const week = page.getByRole("table", { name: "Hours needed and covered this week, by day" });
  await week.getByRole("link", { name: "Tue 24 Nov" }).click();
  await expect(page).toHaveURL(/day=2026-11-24/);
});

test("an empty system fills itself with the sample branch by one press", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveText([
    "1. Upload your spreadsheet",
    "2. Check what each patient needs",
    "3. Generate and publish the week",
    "Or look around first",
  ]);
  await page.getByRole("button", { name: "Load the sample branch" }).click();
  await expect(page.getByRole("list", { name: "What needs attention" })).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("list", { name: "Visits by hour" }).getByRole("listitem")).not.toHaveCount(0);
});
