import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, type Place } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { employee, patient } from "./support/small-branch";
import { importPlaces } from "./support/travel";

const DAY = "2026-11-25";

async function branchAtWork(place: Place): Promise<void> {
  await uploaded(
    place,
    branchWorkbook(
      [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham", { PostCode: "NR2 1AB" })],
      [
        patient("P001", "Marek Smith"),
        patient("P002", "Niamh Loddon", { PostCode: "NR1 9ZZ" }),
        patient("P003", "Owen Thurne", { PostCode: "" }),
      ],
    ),
  );
  const visit = { service_type: "companionship", date: DAY, employee_id: "E001" };
  await assigned(place, { ...visit, patient_id: "P002", start_time: "11:00" });
  await assigned(place, { ...visit, patient_id: "P001", start_time: "09:00" });
  await assigned(place, { ...visit, patient_id: "P003", start_time: "14:00" });
}

const page = async (place: Place, query = `day=${DAY}`) =>
  get(place, `/rota/map?${query}`, { accept: "text/html" });
const textOf = (html: string) =>
  html.replaceAll(/<script[\s\S]*?<\/script>/g, "").replaceAll(/<[^>]+>/g, " ");

test("a day lies on the map without any tiles, and says how exactly each position is known", async ({
  server,
}) => {
  await branchAtWork(server);
  const rough = await page(server);
  expect(rough.status).toBe(200);
  expect(textOf(rough.text)).toMatch(/NR \(Norwich\), area only/);
  const table = "pcd,pcds,lat,long\nNR1 2AB,NR1 2AB,52.62,1.30\nNR1 1AA,NR1 1AA,52.64,1.32\n";
  const places = await importPlaces(server, table);
  expect(places.status, places.text).toBe(200);
  const exact = await page(server);
  const words = textOf(exact.text).replaceAll(/\s+/g, " ");
  // By start, each with where it is; the district's middle where the postcode itself is not known.
  expect(words).toMatch(
    /09:00 Marek Smith NR1 2AB 11:00 Niamh Loddon NR1, district only 14:00 Owen Thurne no postcode recorded/,
  );
  expect(words).toMatch(/\d mile/);
  expect(exact.text).toContain("Run of Amira Ashdown");
  expect(exact.text).not.toContain("Run of Bethan Holkham");
  expect(exact.text).not.toMatch(/<image/);
  expect(exact.headers["content-security-policy"]).toContain("img-src 'self';");
  expect(textOf((await page(server, "day=2026-12-25")).text)).toContain("No visit starts on this day");
});

test.describe("with a tile server", () => {
  test.use({ serverEnv: { TILES_URL: "https://tiles.example.org/{z}/{x}/{y}.png" } });

  test("its pictures lie below, and it alone is allowed to send any", async ({ server }) => {
    await branchAtWork(server);
    const { text, headers } = await page(server, `day=${DAY}&carer=E001`);
    expect(text).toMatch(/<image href="https:\/\/tiles\.example\.org\/\d+\/\d+\/\d+\.png"/);
    expect(text).toContain("© OpenStreetMap contributors");
    expect(headers["content-security-policy"]).toContain("img-src 'self' https://tiles.example.org;");
  });
});
