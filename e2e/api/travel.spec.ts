import { type FakeOsrm, startFakeOsrm } from "../../lib/services/travel/fake-osrm.test-data";
import { expect, apiTest as test } from "../fixtures";
import { bugsOf, newFolder, type RunningServer, removeFolder, startServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { ask, get, post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem, stateOf } from "./support/problems";
import { employee, patient } from "./support/small-branch";
import { changeTravel, importPlaces, ONS_TABLE, placesStatus, travelSettings } from "./support/travel";

const SHIPPED = {
  Car: { kmh: 25, overhead: 5 },
  "Public Transport": { kmh: 15.6, overhead: 12 },
  Bicycle: { kmh: 15, overhead: 2 },
  Walking: { kmh: 5, overhead: 0 },
};

/** A carer and a patient four kilometres apart, and a patient whose postcode no table has. */
const BRANCH = branchWorkbook(
  [employee("E001", "Amira Ashdown", { PostCode: "NR2 1AB" })],
  [
    patient("P001", "Marek Loddon", { PostCode: "NR3 2AC" }),
    patient("P002", "Niamh Thurne", { PostCode: "NR9 9ZZ" }),
  ],
);
const VISIT = { patient_id: "P001", service_type: "companionship", date: "2026-11-24", start_time: "10:00" };

test.describe("how fast people travel", () => {
  test("is what it was shipped as, until somebody sets it; that is logged and outlasts a reload", async ({
    server,
  }) => {
    expect(await travelSettings(server)).toEqual({
      settings: SHIPPED,
      shipped: SHIPPED,
      service: { configured: false, lastFailure: null, failingSince: null },
    });
    const answer = await changeTravel(
      server,
      { Car: { kmh: 30.5 }, Walking: { overhead: 1 } },
      { "x-actor": "Rosa" },
    );
    expect(answer.status, answer.text).toBe(200);
    expect(answer.body.settings.Car).toEqual({ kmh: 30.5, overhead: 5 });
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "travel_settings_changed",
      description:
        "Changed the travel settings: Car average speed (km/h) 25 → 30.5, Walking extra minutes per trip 0 → 1",
      details: { changes: { "Car kmh": [25, 30.5], "Walking overhead": [0, 1] } },
      actor: "Rosa",
    });
    await post(server, "/database/reload");
    expect((await travelSettings(server)).settings.Car).toEqual({ kmh: 30.5, overhead: 5 });

    await changeTravel(server, { Car: null });
    expect((await travelSettings(server)).settings).toEqual({
      ...SHIPPED,
      Walking: { kmh: 5, overhead: 1 },
    });
    expect(query(server.databasePath, "SELECT key FROM settings WHERE key LIKE 'travel%'")).toEqual([
      { key: "travel Walking" },
    ]);
  });

  test("that is the same as before is no change", async ({ server }) => {
    const before = (await logs(server)).length;
    for (const change of [{}, { Car: {} }, { Car: null }, { Car: SHIPPED.Car }]) {
      expect((await changeTravel(server, change)).body.message).toBe(
        "Nothing to change: the settings are already like this.",
      );
    }
    expect(await logs(server)).toHaveLength(before);
  });

  test("that makes no sense is refused, with all that is wrong, and nothing is set", async ({ server }) => {
    const before = await stateOf(server, "recorded");
    const change = { Car: { kmh: 0, overhead: 61 }, Walking: { kmh: 6 }, Horse: { kmh: 20 } };
    const answer = await changeTravel(server, change);
    expectProblem(answer, 422, ["between 5 and 60", "Nothing was changed"]);
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(["Car.kmh", "Car.overhead", "Horse"]);
    expect((await travelSettings(server)).settings).toEqual(SHIPPED);
    expect(await stateOf(server, "recorded")).toEqual(before);
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "operation_refused",
      details: { operation: "travel_settings_change" },
    });
  });

  for (const body of [[], "fast", { Car: 30 }, { Car: { kmh: "30" } }, { Car: { speed: 30 } }]) {
    test(`${JSON.stringify(body)} is not a change`, async ({ server }) => {
      expectProblem(await changeTravel(server, body), 400);
    });
  }

  test("counts for the next visit", async ({ server }) => {
    await uploaded(server, BRANCH);
    await importPlaces(server, ONS_TABLE);
    const first = await assigned(server, VISIT);
    // Four kilometres are 5.2 by road, at 25 km/h, and five minutes to park.
    expect(first.assignment.travel_time).toBe(18);
    await changeTravel(server, { Car: { overhead: 20 } });
    const second = await assigned(server, { ...VISIT, date: "2026-11-25" });
    expect(second.assignment.travel_time).toBe(33);
  });
});

test.describe("where postcodes lie", () => {
  test("is imported, replaced row by row, counted, logged and removed", async ({ server }) => {
    await uploaded(server, BRANCH);
    expect(await placesStatus(server)).toEqual({ count: 0, people_placed: 0, people_with_postcode: 3 });
    const answer = await importPlaces(server, `${ONS_TABLE}NR4,NR4,52.6,1.2\n`);
    expect(answer.body).toEqual({
      message: "Saved the locations of 2 postcodes. 1 row could not be read and was left out.",
      imported: 2,
      unreadable: 1,
      problems: [{ row: 4, value: "NR4", message: expect.any(String) }],
      count: 2,
      people_placed: 2,
      people_with_postcode: 3,
    });
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "travel_places_imported",
      details: { places: 2, unreadable: 1 },
    });

    // Code-Point Open, without a header: one row is new, and one in the place of what was there.
    const again = await importPlaces(server, '"NR9 9ZZ",10,609000,308000\n"NR2 1AB",10,622000,308000\n');
    expect(again.body).toMatchObject({ imported: 2, count: 3, people_placed: 3 });
    const [moved] = query<{ latitude: number }>(
      server.databasePath,
      "SELECT latitude FROM postcode_places WHERE postcode = 'NR21AB'",
    );
    expect(moved?.latitude).toBeCloseTo(52.622, 2);

    const removed = await ask(server, { method: "DELETE", path: "/postcode-places" });
    expect(removed.body).toMatchObject({ count: 0, people_placed: 0 });
    expect((await logs(server))[0]).toMatchObject({
      operation_type: "travel_places_removed",
      details: { places: 3 },
    });
  });

  test("stays when the people are cleared", async ({ server }) => {
    await importPlaces(server, ONS_TABLE);
    await post(server, "/database/clear");
    expect((await placesStatus(server)).count).toBe(2);
  });

  test("is refused as a whole when it is no such table", async ({ server }) => {
    await importPlaces(server, ONS_TABLE);
    const before = await stateOf(server, "recorded");
    expectProblem(await importPlaces(server, "Name,Age\nAda,36\n"), 422, ["eastings and northings"]);
    const empty = await importPlaces(server, "pcds,lat,long\nNorwich,52.6,1.3\n");
    expectProblem(empty, 422, ["nothing was saved"]);
    expect(empty.body.errors).toMatchObject([{ row: 2, value: "Norwich" }]);
    expectProblem(await importPlaces(server, BRANCH), 415, ["CSV"]);
    expectProblem(await importPlaces(server, ONS_TABLE, ONS_TABLE), 400, ["one CSV file"]);
    expectProblem(await importPlaces(server), 400, ["one CSV file"]);
    expectProblem(await post(server, "/postcode-places", {}), 400, ["one CSV file"]);
    expect(await stateOf(server, "recorded")).toEqual(before);
    const [first, second] = await logs(server);
    for (const entry of [first, second]) {
      expect(entry?.details).toMatchObject({ operation: "travel_places_import", reason: "request-refused" });
    }
  });

  test("answers its own methods and no other", async ({ server }) => {
    for (const [path, allow] of [
      ["/postcode-places", "GET, POST, DELETE, HEAD, OPTIONS"],
      ["/travel-settings", "GET, PATCH, HEAD, OPTIONS"],
      ["/travel-settings/check", "POST, OPTIONS"],
    ] as const) {
      const answer = await ask(server, { method: "PUT", path });
      expectProblem(answer, 405);
      expect(answer.headers.allow).toBe(allow);
    }
  });
});

test.describe("a table that is too large", () => {
  test.use({ serverEnv: { MAX_UPLOAD_MB: "1" } });

  test("is refused before it is read, and one that is just not too large is stored", async ({ server }) => {
    const rows = Array.from({ length: 40_000 }, (_, index) => {
      const unit = `${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + (Math.floor(index / 26) % 26))}`;
      return `NR${1 + Math.floor(index / 6_760)} ${Math.floor(index / 676) % 10}${unit},52.63,1.29`;
    });
    expectProblem(await importPlaces(server, `pcds,lat,long\n${"x".repeat(1_100_000)}`), 413);
    const answer = await importPlaces(server, ["pcds,lat,long", ...rows].join("\n"));
    expect(answer.body).toMatchObject({ imported: 40_000, unreadable: 0, count: 40_000 });
  });
});

test.describe("a routing service", () => {
  let osrm: FakeOsrm;
  let server: RunningServer;
  test.beforeEach(async () => {
    osrm = await startFakeOsrm();
    server = await startServer({ folder: newFolder(), env: { OSRM_URL: osrm.url } });
    await uploaded(server, BRANCH);
    await importPlaces(server, ONS_TABLE);
  });
  test.afterEach(async () => {
    await server.stop();
    osrm.close();
    removeFolder(server.folder);
    expect(bugsOf(server), "the server logged no bug").toEqual([]);
  });

  const check = () => post<{ message: string }>(server, "/travel-settings/check");

  const told = () => query(server.databasePath, "SELECT mode, minutes FROM travel_legs");

  test("is sent coordinates and nothing else, after a decision, and its word counts from then on", async () => {
    expect((await check()).body.message).toBe("The routing service answers.");
    expect((await assigned(server, VISIT)).assignment.travel_time).toBe(18);
    await expect.poll(told).toContainEqual({ mode: "Car", minutes: 10 });
    const { assignment } = await assigned(server, { ...VISIT, date: "2026-11-25" });
    // Ten minutes on the road, and five to park.
    expect(assignment.travel_time).toBe(15);
    expect((await travelSettings(server)).service).toMatchObject({ configured: true, lastFailure: null });
    for (const path of osrm.asked) {
      expect(path).toMatch(
        /^\/table\/v1\/(driving|bike|foot)\/[\d.,;-]+\?sources=[\d;]+&destinations=[\d;]+&annotations=duration$/,
      );
    }
    await post(server, "/database/clear");
    expect(told()).toEqual([]);
  });

  test("that hangs holds nobody up for long, nor twice, and the answer says so", async () => {
    osrm.mood = "hangs";
    const started = performance.now();
    expect((await assigned(server, VISIT)).assignment.travel_time).toBe(18);
    expect(performance.now() - started, "nobody waits for it").toBeLessThan(1_400);
    expect((await check()).body.message).toContain("did not answer in time");
    const asked = osrm.asked.length;
    await assigned(server, { ...VISIT, date: "2026-11-25" });
    expect(osrm.asked).toHaveLength(asked);
    expect((await travelSettings(server)).service).toEqual({
      configured: true,
      lastFailure: "The routing service did not answer in time.",
      failingSince: "2026-11-23T08:00",
    });
  });

  test("that is gone is told, and estimates are used", async () => {
    osrm.close();
    expect((await check()).body.message).toContain("could not be reached");
    expect((await assigned(server, VISIT)).assignment.travel_time).toBe(18);
    expect((await get(server, "/health")).status).toBe(200);
  });
});

test("without a routing service there is nothing to check", async ({ server }) => {
  expectProblem(await post(server, "/travel-settings/check"), 409, ["OSRM_URL"]);
});
