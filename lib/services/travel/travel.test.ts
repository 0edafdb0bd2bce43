import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asAnotherProgram } from "@/lib/db/as-another-program.test-data";
import { isAppError } from "@/lib/errors";
import { log } from "@/lib/log";
import { currentTravel } from "./current-travel";
import type { FakeOsrm } from "./fake-osrm.test-data";
import { fetchLegs } from "./fetch-legs";
import { importPlaces, placesStatus, removePlaces } from "./import-places";
import { forgetRouting, openTravelTest, TABLE, type TravelTest } from "./travel.test-data";
import { travelService } from "./travel-service";
import { changeTravelSettings, readTravelSettings } from "./travel-settings";

// What is asked in the background is another file's matter: here only what is asked for is.
vi.mock("./pending-legs", () => ({ queueLeg: () => undefined, fetchPendingLegs: async () => undefined }));

const AT = "2026-11-23T09:00";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const legs = () =>
  asAnotherProgram(here.path, (file) => file.prepare("SELECT * FROM travel_legs ORDER BY 1, 2").all());
const between = (from: string, to: string, mode = "Car") => currentTravel().between(from, to, mode, AT);

let here: TravelTest;
let osrm: FakeOsrm;

beforeAll(async () => {
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
  here = await openTravelTest();
  osrm = here.osrm;
});
afterAll(() => here.close());

beforeEach(async () => {
  Object.assign(osrm, { mood: "works", asked: [] });
  forgetRouting();
  changeTravelSettings({ Car: null }, "test");
  removePlaces("test");
  await importPlaces(TABLE, "test");
});

describe("what travel rests upon", () => {
  test("is kept until it changes, and changes with settings, places and legs", async () => {
    const first = currentTravel();
    expect(currentTravel()).toBe(first);
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 18, source: "coordinates" });
    changeTravelSettings({ Car: { overhead: 0 } }, "test");
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 13, source: "coordinates" });
    removePlaces("test");
    expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("postcode areas");
  });

  test("is read again when another program changes the file", () => {
    expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("coordinates");
    asAnotherProgram(here.path, (file) => file.exec("DELETE FROM postcode_places"));
    expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("postcode areas");
  });
});

describe("the routing service", () => {
  const home = { from: "NR2 1AB", to: "NR3 2AC", mode: "Car" };

  test("is asked once, with coordinates alone, and its word counts from then on", async () => {
    const wanted = [home, home, { ...home, from: "nr47tj" }, { ...home, mode: "Walking" }];
    expect(await fetchLegs(wanted)).toBe(3);
    expect(osrm.asked).toEqual([
      "/table/v1/driving/1.29000,52.63000;1.24000,52.62000;1.29000,52.66600?sources=0;1&destinations=2&annotations=duration",
      "/table/v1/foot/1.29000,52.63000;1.29000,52.66600?sources=0&destinations=1&annotations=duration",
    ]);
    // Ten minutes on the road and five to park; nobody walks four kilometres in less, whatever it tells.
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 15, source: "routing service" });
    expect(between("NR4 7TJ", "NR3 2AC")).toEqual({ minutes: 14, source: "routing service" });
    expect(await fetchLegs(wanted)).toBe(0);
    expect(osrm.asked).toHaveLength(2);
    expect(travelService()).toEqual({ configured: true, lastFailure: null, failingSince: null });
  });

  test.each([
    ["a way by bus", { ...home, mode: "Public Transport" }],
    ["a way to where nobody knows", { ...home, to: "NR9 9ZZ" }],
    ["a way to a part of a postcode", { ...home, to: "NR3" }],
    ["a way to itself", { ...home, to: "NR2 1AB" }],
    ["a way to nowhere", { ...home, to: null }],
  ])("is not asked for %s", async (_what, wanted) => {
    expect(await fetchLegs([wanted])).toBe(0);
    expect(osrm.asked).toEqual([]);
  });

  test("that hangs is given up after its time, is not asked again for a while, and the page is told", async () => {
    osrm.mood = "hangs";
    const started = performance.now();
    expect(await fetchLegs([home, { ...home, mode: "Walking" }])).toBe(0);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(await fetchLegs([home])).toBe(0);
    expect(osrm.asked).toHaveLength(1);
    expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("coordinates");
    expect(readTravelSettings().service).toEqual({
      configured: true,
      lastFailure: "The routing service did not answer in time.",
      failingSince: "2026-11-23T08:00",
    });
  });

  test.each(["refuses", "babbles"] as const)("that %s is left alone for that mode", async (mood) => {
    osrm.mood = mood;
    expect(await fetchLegs([home])).toBe(0);
    expect(travelService().lastFailure).toMatch(/^The routing service.* driving.*\.$/);
    osrm.mood = "works";
    expect(await fetchLegs([home, { ...home, mode: "Bicycle" }])).toBe(1);
    expect(osrm.asked.map((address) => address.split("/")[3])).toEqual(["driving", "bike"]);
    expect(travelService().lastFailure).not.toBeNull();
  });

  test("that knows no way leaves the estimate", async () => {
    osrm.mood = "knows no way";
    expect(await fetchLegs([home])).toBe(0);
    expect(legs()).toEqual([]);
    expect(travelService().lastFailure).toBeNull();
  });

  test("is forgotten with the places that it was asked about", async () => {
    await fetchLegs([home]);
    expect(legs()).toMatchObject([
      {
        from_postcode: "NR21AB",
        to_postcode: "NR32AC",
        mode: "Car",
        minutes: 10,
        fetched_at: "2026-11-23 08:00:00",
      },
    ]);
    await importPlaces(TABLE, "test");
    expect(legs()).toEqual([]);
  });

  test("tells nothing about places that were changed while it was asked", async () => {
    const fetching = fetchLegs([home]);
    removePlaces("test");
    expect(await fetching).toBe(0);
    expect(legs()).toEqual([]);
  });
});

test("an import that is refused leaves what was there", async () => {
  const before = placesStatus();
  for (const text of [
    "",
    "name,age\nAda,36\n",
    "pcds,lat,long\nNorwich,52.6,1.2\n",
    "PK\u0003\u0004\u0000",
  ]) {
    const refusal = await importPlaces(bytesOf(text), "test").catch((error: unknown) => error);
    expect(isAppError(refusal), text).toBe(true);
  }
  expect(placesStatus()).toEqual(before);
  expect(before.count).toBe(3);
});
