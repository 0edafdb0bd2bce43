import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { log } from "@/lib/log";
import { currentTravel } from "./current-travel";
import { importPlaces } from "./import-places";
import { forgetRouting, openTravelTest, TABLE, type TravelTest } from "./travel.test-data";
import { travelService } from "./travel-service";

let here: TravelTest;
beforeAll(async () => {
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
  here = await openTravelTest();
  await importPlaces(TABLE, "test");
});
afterAll(() => here.close());

const between = (from: string, to: string, mode = "Car") =>
  currentTravel().between(from, to, mode, "2026-11-23T09:00");

test("what a decision had to estimate is asked for afterwards, and again when the service has failed", async () => {
  const { osrm } = here;
  osrm.mood = "refuses";
  expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 18, source: "coordinates" });
  expect(between("NR2 1AB", "NR4 7TJ", "Public Transport")?.source).toBe("coordinates");
  expect(osrm.asked, "nobody waits for it").toEqual([]);
  await vi.waitFor(() => expect(travelService().lastFailure).not.toBeNull());
  expect(osrm.asked).toHaveLength(1);
  expect(between("NR2 1AB", "NR3 2AC")?.source).toBe("coordinates");

  osrm.mood = "works";
  forgetRouting();
  await vi.waitFor(() =>
    expect(between("NR2 1AB", "NR3 2AC")).toEqual({ minutes: 15, source: "routing service" }),
  );
  expect(osrm.asked).toHaveLength(2);
  expect(osrm.asked.join()).not.toContain("1.24");
});
