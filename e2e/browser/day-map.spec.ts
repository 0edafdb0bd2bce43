import { assigned } from "../api/support/calls";
import { employee, patient } from "../api/support/small-branch";
import { importPlaces } from "../api/support/travel";
import { expect, test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { upload } from "./support/desk";
import { expectWell } from "./support/well";

const BRANCH = branchWorkbook(
  [employee("E001", "Amira Ashdown", { PostCode: "NR2 1AB" })],
  [patient("P001", "Marek Smith"), patient("P002", "Niamh Loddon", { PostCode: "NR1 9ZZ" })],
);

test("the map of a day is enlarged and moved by buttons, keys, the wheel and dragging", async ({
  page,
  server,
}) => {
  await upload(page, BRANCH);
  await importPlaces(server, "pcd,pcds,lat,long\nNR1 2AB,NR1 2AB,52.62,1.30\nNR1 9ZZ,NR1 9ZZ,52.64,1.32\n");
  const visit = {
    service_type: "companionship",
    date: "2026-11-25",
    employee_id: "E001",
    start_time: "09:00",
  };
  await assigned(server, { ...visit, patient_id: "P002" });
  await page.goto("/rota/map?day=2026-11-25");
  const map = page.getByRole("img", { name: /^Map of Wed 25 Nov 2026/ });
  const shown = async () => (await map.getAttribute("viewBox"))?.split(" ").map(Number);
  const whole = "0 0 960 640";
  await expect(map).toHaveAttribute("viewBox", whole);

  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(map).toHaveAttribute("viewBox", "240 160 480 320");
  await page.keyboard.press("ArrowRight");
  await expect(map).toHaveAttribute("viewBox", "300 160 480 320");
  await page.keyboard.press("-");
  await expect(map).toHaveAttribute("viewBox", whole);
  await page.getByRole("group", { name: /^Map:/ }).focus();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => page.evaluate(() => window.scrollY), "the page scrolls").toBeGreaterThan(0);

  await map.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(async () => (await shown())?.[2]).toBeCloseTo(480);
  const [left = 0, top = 0] = (await shown()) ?? [];
  await page.mouse.down();
  await page.mouse.move(0, 0);
  await page.mouse.up();
  const [movedLeft = 0, movedTop = 0] = (await shown()) ?? [];
  expect(movedLeft).toBeGreaterThan(left);
  expect(movedTop).toBeGreaterThan(top);
  await expectWell(page, "the map, enlarged");

  await page.getByRole("button", { name: "Show the whole map" }).click();
  await expect(map).toHaveAttribute("viewBox", whole);
});
