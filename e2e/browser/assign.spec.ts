import { fakeModel } from "../api/support/fake-model";
import { smallBranch } from "../api/support/small-branch";
import { expect, test } from "../fixtures";
import { ask, book, bookButton, stored } from "./support/desk";
import { held } from "./support/held";
import { expectWell } from "./support/well";

test.beforeEach(async ({ page }) => {
  await stored(page, smallBranch());
  await page.goto("/assign");
});

const chip = (page: import("@playwright/test").Page, label: string) =>
  page.getByRole("list", { name: /^Understood/ }).getByRole("button", { name: new RegExp(`^${label}:`) });

test("a sentence becomes chips, a chip is changed, and what is seen is booked", async ({ page }) => {
  await ask(page, "Companionship for P001 tomorrow at 10:00");
  await expect(chip(page, "Patient")).toContainText("Marek Smith P001");
  await expect(chip(page, "Day")).toContainText("Tue 24 Nov 2026");
  await expect(chip(page, "Length")).toContainText("1 h, as usual");
  const visits = (await (await page.request.get("/visits")).json()) as { visits: unknown[] };
  expect(visits.visits, "nothing is saved yet").toEqual([]);

  await chip(page, "Time").click();
  await page.getByLabel("At", { exact: true }).fill("11:15");
  await page.getByRole("button", { name: "Use this" }).click();
  await expect(chip(page, "Time")).toContainText("11:15");
  await chip(page, "Length").click();
  await page.getByLabel("How many minutes?").fill("40");
  await page.keyboard.press("Enter");
  await expect(chip(page, "Length")).toContainText("40 min");

  await page.getByLabel("Find a carer by name").fill("holkham");
  await page.getByRole("radio", { name: /Bethan Holkham/ }).check();
  await expect(bookButton(page)).toHaveText("Book Bethan Holkham for Marek Smith, Tue 24 Nov 2026, 11:15");
  await expect(page.getByText("Bethan Holkham (E002), Tue 24 Nov 2026")).toBeVisible();
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeFocused();
  await expect(page.getByText("Tue 24 Nov 2026, 11:15–11:55")).toBeVisible();

  await page.getByRole("link", { name: /^Open the visit/ }).click();
  await page.locator("summary", { hasText: "Why this match: Bethan Holkham" }).click();
  await expect(page.getByText(/^number \d of 5 who could be assigned$/)).toBeVisible();
  await expect(page.getByText(/^(All \d+|\d+ of \d+) rules are met\.$/)).toBeVisible();
  await page.locator("summary", { hasText: "Every rule" }).click();
  await expect(page.getByRole("table", { name: "Rules" }).getByRole("row")).toHaveCount(20);
  await expect(page.getByRole("table", { name: "On record at the time" })).toContainText("English, Polish");
});

test("a name that two have is asked about, and a click answers", async ({ page }) => {
  await ask(page, "Companionship for Mr Smith tomorrow at 10:00");
  await expect(bookButton(page)).toBeHidden();
  await expect(chip(page, "Patient")).toContainText("has to be answered");
  await page.getByRole("button", { name: "P002 Niamh Smith" }).click();
  await expect(chip(page, "Patient")).toContainText("Niamh Smith P002");
  await expect(chip(page, "Time")).toContainText("10:00");
  await expect(bookButton(page)).toContainText("for Niamh Smith, Tue 24 Nov 2026, 10:00");
});

test("every question of a sentence stays until it is answered", async ({ page }) => {
  await ask(page, "Shopping or walking for P003 or P010 tomorrow at 10:00");
  await page.getByRole("button", { name: /^P010 / }).click();
  await expect(chip(page, "Patient")).toContainText("P010");
  await expect(page.getByText("Nothing to book yet: answer what is still needed first.")).toBeVisible();
  await expect(bookButton(page)).toBeHidden();
  await page.getByRole("button", { name: "Shopping", exact: true }).click();
  await expect(chip(page, "Service")).toContainText("Shopping");
  await expect(bookButton(page)).toContainText("for Priya Thurne");
});

test("a form asks for what is missing, and the patient is found by typing", async ({ page }) => {
  await page.getByRole("button", { name: "Fill in a form" }).click();
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeFocused();
  await page.getByRole("button", { name: "Choose patient" }).click();
  await page.getByRole("combobox", { name: "Which patient?" }).fill("thur");
  await page.keyboard.press("Enter");
  await expect(chip(page, "Patient")).toContainText("Priya Thurne P010");
  await page.getByRole("button", { name: "Meal Prep", exact: true }).click();
  await expect(chip(page, "Service")).toContainText("Meal Prep");
  await expect(bookButton(page)).toContainText("for Priya Thurne, Mon 23 Nov 2026, 08:00");
});

test("the page stays in sight while a script for the answer is on its way", async ({ page }) => {
  const letThrough = await held(page, "**/_next/static/**");
  await page.getByRole("button", { name: "Fill in a form" }).click();
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Ask for a visit" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose patient" })).toBeHidden();
  letThrough();
  await expect(page.getByRole("button", { name: "Choose patient" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What was understood" })).toBeFocused();
});

test("a rule is passed with a reason, which is shown with the assignment from then on", async ({ page }) => {
  await ask(page, "Companionship for P001 tomorrow at 05:30");
  await page.getByRole("radio", { name: /Amira Ashdown/ }).check();
  await expect(page.getByText("This choice needs a reason")).toBeVisible();
  await bookButton(page).click();
  const why = page.getByLabel("Reason for the override");
  await expect(why).toBeFocused();
  await why.fill("She offered to start early");
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
  await expect(page.getByText("She offered to start early")).toBeVisible();
  await page.getByRole("link", { name: /^Open the visit/ }).click();
  const carer = page.getByRole("article", { name: "Amira Ashdown E001" });
  await expect(carer.getByText("Override", { exact: true }).first()).toBeVisible();
  await expect(carer.getByText("She offered to start early").first()).toBeVisible();
  await expect(carer.getByText(/works 07:00–22:00; the visit is 05:30–06:30/).first()).toBeVisible();
});

test("a carer who was asked for by name and may not go is said so, with what speaks against it", async ({
  page,
}) => {
  await ask(page, "Medication for P001 by Bethan tomorrow at 10:00");
  await expect(page.getByText("Bethan Holkham cannot be assigned to this visit")).toBeVisible();
  await expect(page.getByRole("list", { name: "Rules that Bethan Holkham does not meet" })).toContainText(
    "is recorded as Carer",
  );
  await page.getByRole("radio", { name: /Amira Ashdown/ }).check();
  await expect(bookButton(page)).toContainText("Book Amira Ashdown");
});

test("a double-up takes two carers, both or neither", async ({ page }) => {
  await ask(page, "Companionship for P002 tomorrow at 10:00 with two carers");
  await expect(bookButton(page)).toHaveText(/^Book [A-Z].+ and [A-Z].+ for Niamh Smith/);
  await page.getByRole("checkbox", { checked: true }).first().uncheck();
  await expect(bookButton(page)).toHaveText("Save as uncovered");
  await page.getByLabel("Find a carer by name").fill("divya");
  await page.getByRole("checkbox", { name: /Divya Blakeney/ }).check();
  await expect(bookButton(page)).toContainText("Divya Blakeney");
  await bookButton(page).click();
  await expect(page.getByRole("status").filter({ hasText: "visit Niamh Smith" })).toContainText("E004");
  await page.getByRole("link", { name: /^Open the visit/ }).click();
  await expect(page.getByRole("article")).toHaveCount(2);
});

test("several needs in one sentence are several visits, booked all at once", async ({ page }) => {
  await ask(page, "Companionship for P001 tomorrow at 10:00 and shopping for P002 tomorrow at 14:00");
  await expect(page.getByRole("heading", { name: "Visit 2", exact: true })).toBeVisible();
  await expect(bookButton(page)).toHaveText("Book 2 visits");
  const answered = page.waitForResponse((response) => response.url().endsWith("/assign-employee"));
  await bookButton(page).click();
  expect((await answered).status()).toBe(200);
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeFocused();
  await expect(page.getByRole("link", { name: /^Open the visit/ })).toHaveCount(2);
});

test("of several visits that were changed each is told of, also where one could not be booked", async ({
  page,
}) => {
  await ask(page, "Companionship for P001 tomorrow at 10:00 and shopping for P002 tomorrow at 14:00");
  await page
    .getByRole("region", { name: "Carers for visit 2" })
    .getByRole("radio", { name: /Bethan Holkham/ })
    .check();
  await expect(page.getByRole("list", { name: /E002.*Tue 24 Nov/ })).toBeVisible();
  await page.request.post("/assign-employee", {
    data: {
      patient_id: "P003",
      service_type: "shopping",
      date: "2026-11-24",
      start_time: "14:15",
      employee_id: "E002",
    },
  });
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Not all of it was booked" })).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "Marek Smith (P001)" })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: "The last visit is not" })).toContainText(
    "Bethan Holkham",
  );
  await expect(chip(page, "Patient")).toContainText("P002");
});

test("a lost answer and a second press book once", async ({ page }) => {
  await ask(page, "Companionship for P001 tomorrow at 10:00");
  let isLost = false;
  await page.route("**/assign-employee", async (route) => {
    if (isLost) return route.continue();
    isLost = true;
    await route.fetch();
    await route.abort();
  });
  await bookButton(page).click();
  await expect(page.getByRole("alert").filter({ hasText: "could not be reached" })).toContainText(
    "not booked twice",
  );
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Booked", exact: true })).toBeVisible();
  const { visits } = (await (await page.request.get("/visits")).json()) as { visits: unknown[] };
  expect(visits).toHaveLength(1);
});

test("what was just booked is taken back with one click", async ({ page }) => {
  await book(page, "Companionship for P001 tomorrow at 10:00");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "Undone." })).toBeVisible();
  await page.getByRole("link", { name: /^Open the visit/ }).click();
  await expect(page.getByText("Cancelled", { exact: true })).toBeVisible();
  await expect(page.getByText("Undone straight after the visit was booked").first()).toBeVisible();
});

test("what the carers' days look like is seen, the way from and to home apart", async ({ page }) => {
  await book(page, "Companionship for P001 by E001 tomorrow at 08:00");
  await ask(page, "Companionship for P002 by E001 tomorrow at 10:00");
  const day = page.getByRole("list", { name: "Amira Ashdown (E001), Tue 24 Nov 2026" });
  await expect(day.getByRole("listitem")).toHaveText([
    /^08:00–09:00 P001/,
    /^10:00–11:00 P002, this visit \(\d+ min/,
  ]);
  await expect(
    page.getByText(/Not counted as working time: from home to the first visit \d+ min/),
  ).toBeVisible();
});

test("nobody may go: the visit is kept, and covered on its page by what would help", async ({ page }) => {
  await ask(page, "Medication for P001 tomorrow at 05:30");
  await expect(page.getByRole("list", { name: "Reasons" })).toContainText("not a nurse");
  await expect(page.getByRole("list", { name: "Nearest" })).toContainText("Amira Ashdown");
  await bookButton(page).click();
  await expect(page.getByRole("heading", { name: "Saved as uncovered" })).toBeFocused();
  await expect(page.getByRole("list", { name: "What would help" })).toContainText("at 07:00");
  await page.getByRole("link", { name: /^Open visit/ }).click();
  await expect(page.getByText("Needs a carer")).toBeVisible();
  await page.getByRole("button", { name: "Start at 07:00" }).click();
  await expect(page.getByText("Assigned", { exact: true })).toBeVisible();
  await expect(page.getByRole("article", { name: "Amira Ashdown E001" })).toBeVisible();
  await expect(page.getByText("Tue 24 Nov 2026, 07:00–07:30").first()).toBeVisible();
});

test("an example fills the box, and sends nothing", async ({ page }) => {
  const example = page.getByRole("list", { name: "For example:" }).getByRole("button").first();
  await example.click();
  await expect(page.getByLabel("What is needed?")).toHaveValue(await example.innerText());
  await expect(page.getByLabel("What is needed?")).toBeFocused();
  await expect(page.getByRole("heading", { name: /^What was understood/ })).toBeHidden();
});

const withModel = test.extend<{ model: Awaited<ReturnType<typeof fakeModel>> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that are wanted here.
  model: async ({}, use) => {
    const model = await fakeModel();
    await use(model);
    model.server.close();
  },
  serverEnv: async ({ model }, use) => use({ LLM_URL: model.url, LLM_MODEL: "any" }),
  isServerNew: true,
});

withModel(
  "what a language model suggests is shown, and used when somebody says so",
  async ({ page, model }) => {
    model.say(JSON.stringify({ service_types: ["exercise"], date: "2026-11-24", patient_id: "P002" }));
    await ask(page, "P001 would love to stretch a little");
    await page.getByRole("button", { name: "Ask the language model" }).click();
    const suggested = page.getByRole("list", { name: "Suggested" });
    await expect(suggested.getByRole("listitem")).toHaveText(["Service: Exercise", "Day: Tue 24 Nov 2026"]);
    expect(model.asked.join()).not.toContain("P001");
    await expectWell(page, "a suggestion");
    await page.getByRole("button", { name: "Use the suggestion" }).click();
    await expect(chip(page, "Patient")).toContainText("Marek Smith P001");
    await expect(chip(page, "Service")).toContainText("Exercise");
    await expect(bookButton(page)).toBeVisible();
  },
);
