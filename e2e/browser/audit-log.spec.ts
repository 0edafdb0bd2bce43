import { expect, test } from "../fixtures";
import { withBookedRota } from "./support/rota-branch";

test("the log is read page by page, and narrowed by kind and day", async ({ page, server }) => {
  for (let times = 0; times < 60; times++) await page.request.post(`${server.url}/database/reload`);
  await page.goto("/audit-log");
  const entries = page.getByRole("region", { name: "Entries" }).locator("[data-entry]");
  await expect(entries).toHaveCount(50);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(entries).toHaveCount(11);
  await expect(entries.last()).toContainText("Started with 0 carers");
  await page.getByRole("link", { name: "Newest" }).click();
  await expect(entries).toHaveCount(50);

  await page.getByLabel("Type of entry").selectOption("Start");
  await page.getByLabel("Day").fill("2026-11-23");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/type=startup&day=2026-11-23/);
  await expect(entries).toHaveCount(1);
  await page.getByText("Details").click();
  await expect(entries).toContainText("Upgraded from the AI Rota System");
  await page.getByLabel("Day").fill("2026-11-22");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page.getByText("No entries match.")).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(entries).toHaveCount(50);
});

test("what cannot be understood in the address is passed over", async ({ page }) => {
  const response = await page.goto("/audit-log?day=2026-02-30&before=-1&type=a&type=b&more=1");
  expect(response?.status()).toBe(200);
  await expect(page.getByText("Started with 0 carers")).toBeVisible();
});

test("the log is searched by person, and an entry has an address with what it was and what it became", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await page.request.patch(`/assignments/${morning.assignment}`, { data: { start_time: "09:15" } });
  await page.goto("/audit-log");
  await page.getByLabel("Carer or patient").fill("marek");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/person=marek/);
  const entries = page.getByRole("region", { name: "Entries" }).locator("[data-entry]");
  await expect(entries).toHaveCount(3);
  await entries.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/audit-log\/\d+$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Entry \d+$/);
  await expect(page.getByRole("main")).toContainText("Mon 23 Nov 2026, 09:00 → Mon 23 Nov 2026, 09:15");
  const response = await page.goto("/audit-log/999999");
  expect(response?.status()).toBe(404);
});
