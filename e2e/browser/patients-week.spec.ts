import { expect, test } from "../fixtures";
import { book, withBookedRota, withRotaBranch } from "./support/rota-branch";

test("a patient's week tells each day's visits, its carers and how much of the recorded support is booked", async ({
  page,
  server,
}) => {
  const { morning } = await withBookedRota(server);
  await page.goto("/people/patients/P001");
  await page.getByRole("link", { name: "This week's visits" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Marek Smith: the week from Mon 23 Nov 2026",
  );
  const figures = page.getByRole("region", { name: "The week in figures" });
  await expect(figures).toContainText("2 h a day, 14 h in the week");
  await expect(figures).toContainText("1 h 15 min in 2 visits, 1 h 15 min of it with a carer");
  await expect(figures).toContainText("Different carers2");
  await expect(figures.getByRole("listitem")).toHaveText([
    /^Amira Ashdown.*1 visit$/,
    /^Bethan Holkham.*1 visit$/,
  ]);

  const monday = page.getByRole("region", { name: "Mon 23 Nov 2026" }).first();
  await expect(monday).toContainText("45 min of 2 h a day booked.");
  await expect(monday.getByRole("link", { name: /^09:00/ })).toHaveAttribute(
    "href",
    `/rota/visits/${morning.visit}`,
  );
  const wednesday = page.getByRole("region", { name: "Wed 25 Nov 2026" });
  await expect(wednesday).toContainText("No visit, 2 h a day recorded.");
  await expect(page.getByRole("region", { name: "Sun 29 Nov 2026" })).toBeVisible();
});

test("a visit that nobody covers is told at the top and in its day, and counts as booked without a carer", async ({
  page,
  server,
}) => {
  const { lost } = await withBookedRota(server);
  await page.goto("/rota/patients/P004?week=2026-11-25");
  await expect(page.getByText("1 visit of the week has no carer. Cover or cancel it.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Mon 23 Nov 2026, 15:00" })).toHaveAttribute(
    "href",
    `/rota/visits/${lost.visit}`,
  );
  const monday = page.getByRole("region", { name: "Mon 23 Nov 2026" }).first();
  await expect(monday).toContainText("1 h of 2 h a day booked, 1 h uncovered.");
  await expect(monday).toContainText("Uncovered");
  await expect(page.getByRole("region", { name: "The week in figures" })).toContainText("None yet");
});

test("a carer who comes thrice is one carer, a double-up two, and its hours count once", async ({
  page,
  server,
}) => {
  await withRotaBranch(server);
  await book(server, "P002", "shopping", "2026-11-24T10:00", "E002");
  await book(server, "P002", "shopping", "2026-11-25T10:00", "E002");
  await book(server, "P002", "exercise", "2026-11-26T10:00", "", {
    employee_ids: ["E002", "E003"],
    carers: 2,
  });
  await page.goto("/rota/patients/P002?week=2026-11-23");
  const figures = page.getByRole("region", { name: "The week in figures" });
  await expect(figures).toContainText("Different carers2");
  await expect(figures.getByRole("listitem")).toHaveText([/^Bethan.*3 visits$/, /^Callum.*1 visit$/]);
  await expect(figures).toContainText("3 h in 3 visits");
});

test("weeks follow each other, and on paper there is nothing to press", async ({ page, server }) => {
  await withBookedRota(server);
  await page.goto("/rota/patients/P001");
  await page.getByRole("link", { name: "Next week" }).click();
  await expect(page).toHaveURL(/week=2026-11-30/);
  await expect(page.getByRole("region", { name: "The week in figures" })).toContainText("Support bookedNone");
  await page.getByRole("link", { name: "This week" }).click();
  await expect(page.getByRole("region", { name: "Mon 23 Nov 2026" }).first()).toContainText("Bethan Holkham");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(page.getByRole("table", { name: "Visits on Mon 23 Nov 2026" })).toContainText(
    "Bethan Holkham",
  );
});
