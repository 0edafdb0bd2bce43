import { ONS_TABLE } from "../api/support/travel";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { expectAccessible } from "./support/accessible";
import { upload } from "./support/desk";

const BRANCH = branchWorkbook(
  [{ EmployeeID: "E001", Name: "Amira Ashdown", PostCode: "NR2 1AB" }],
  [{ PatientID: "P001", PatientName: "Marek Loddon", PostCode: "NR3 2AC" }],
);
const file = (text: string) => ({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("the speeds are changed with the keyboard alone, a slip is told where it is, and all go back", async ({
  page,
}) => {
  await page.goto("/settings/travel");
  const car = page.getByRole("group", { name: "Car" });
  const speed = car.getByLabel("Average speed (km/h)");
  await expect(speed).toHaveValue("25");
  await speed.focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("250");
  await page.keyboard.press("Enter");
  await expect(speed).toBeFocused();
  await expect(speed).toHaveAccessibleDescription(/Default: 25.*between 5 and 60 km\/h/);
  await expectAccessible(page, "a speed that is refused");

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("30.5");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved. New assignments use these settings from now on.")).toBeVisible();
  await page.reload();
  await expect(speed).toHaveValue("30.5");

  await page.getByRole("button", { name: "Reset to defaults" }).click();
  await expect(speed).toHaveValue("25");
  await expect(page.getByRole("button", { name: "Reset to defaults" })).toBeHidden();
  await page.goto("/audit-log");
  await expect(
    page.getByText("Changed the travel settings: Car average speed (km/h) 30.5 → 25"),
  ).toBeVisible();
});

test("a table of coordinates is imported, what could not be read is listed, and all is removed", async ({
  page,
}) => {
  await upload(page, BRANCH);
  await page.goto("/settings/travel");
  const section = page.getByRole("region", { name: "Postcode locations" });
  await expect(section).toContainText("No postcode locations yet");
  await section.getByLabel("Postcode file").setInputFiles(file(`${ONS_TABLE}NR4,NR4,52.6,1.2\n`));
  await section.getByRole("button", { name: "Import locations" }).click();
  await expect(section).toContainText("Saved the locations of 2 postcodes.");
  await expect(section).toContainText("Of the 2 people who have a postcode, 2 have a known location.");
  await expect(section.getByRole("table", { name: "Rows that could not be read" })).toContainText("NR4");
  await expectAccessible(page, "coordinates imported");

  await section.getByRole("button", { name: "Remove all locations" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove all locations" }).click();
  await expect(section).toContainText("Removed the locations of 2 postcodes");
  await expect(section.getByRole("heading", { name: "Postcode locations" })).toBeFocused();
});

test("a table that is none is refused in a sentence", async ({ page }) => {
  await page.goto("/settings/travel");
  await page.getByLabel("Postcode file").setInputFiles(file("Name,Age\nAda,36\n"));
  await page.getByRole("button", { name: "Import locations" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "no location columns" })).toBeVisible();
});

test("without a routing service the page says that nothing leaves the machine", async ({ page }) => {
  await page.goto("/settings/travel");
  const section = page.getByRole("region", { name: "Routing service" });
  await expect(section).toContainText("nothing leaves this machine");
  await expect(section.getByRole("button")).toHaveCount(0);
});

test.describe("with a routing service that nobody answers at", () => {
  // Port 9 takes what is thrown away, and nobody listens there.
  test.use({ serverEnv: { OSRM_URL: "http://127.0.0.1:9" } });

  test("the page says that it fails, since when, and what is done instead", async ({ page }) => {
    await upload(page, BRANCH);
    await page.goto("/settings/travel");
    await page.getByLabel("Postcode file").setInputFiles(file(ONS_TABLE));
    await page.getByRole("button", { name: "Import locations" }).click();
    await expect(page.getByText("Saved the locations of 2 postcodes.")).toBeVisible();
    const section = page.getByRole("region", { name: "Routing service" });
    await section.getByRole("button", { name: "Test it now" }).click();
    await expect(section).toContainText("It has been failing since Mon 23 Nov 2026, 08:00");
    await page.reload();
    await expect(section).toContainText("The routing service could not be reached.");
    await expect(section).toContainText("Failing");
    await expectAccessible(page, "a routing service that fails");
  });
});
