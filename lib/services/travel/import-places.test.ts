import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { asAnotherProgram } from "@/lib/db/as-another-program.test-data";
import { isAppError } from "@/lib/errors";
import { importPlaces, placesStatus, removePlaces } from "./import-places";
import { openTravelTest, TABLE, type TravelTest } from "./travel.test-data";

const bytesOf = (text: string) => new TextEncoder().encode(text);

let here: TravelTest;
beforeAll(async () => {
  here = await openTravelTest();
  const stamps = "'2026-11-23 08:00:00', '2026-11-23 08:00:00'";
  asAnotherProgram(here.path, (file) => {
    const insert = file.prepare(
      `INSERT INTO employees (employee_id, name, postcode, created_at, updated_at) VALUES (?, ?, ?, ${stamps})`,
    );
    // In the table, not in it, not written in full, blank, and not recorded.
    for (const [index, postcode] of ["nr2 1ab", "NR9 9ZZ", "NR2", " ", null].entries())
      insert.run(`E00${index}`, `Carer ${index}`, postcode);
  });
});
afterAll(() => here.close());
beforeEach(() => {
  removePlaces("test");
});

const entries = () =>
  asAnotherProgram(here.path, (file) =>
    file
      .prepare("SELECT operation_type FROM operations_log WHERE operation_type LIKE 'travel_places_%'")
      .pluck()
      .all(),
  );

test("tells of how many people it is known where they live", async () => {
  expect(placesStatus()).toEqual({ count: 0, people_placed: 0, people_with_postcode: 3 });
  await importPlaces(TABLE, "test");
  expect(placesStatus()).toEqual({ count: 3, people_placed: 1, people_with_postcode: 3 });
});

test.each([
  ["", /^Saved the locations of 2 postcodes\.$/],
  ["NR4 7TJ,north,1.24\n", /^Saved the locations of 2 postcodes\. 1 row could not be read and was /],
  [
    "NR4 7TJ,north,1.24\nnowhere,52,1\n",
    /^Saved the locations of 2 postcodes\. 2 rows could not be read and were /,
  ],
])("says what was stored and what could not be read (%j)", async (further, message) => {
  const answer = await importPlaces(
    bytesOf(`pcds,lat,long\nNR3 2AC,52.666,1.29\nNR2 1AB,52.63,1.29\n${further}`),
    "test",
  );
  expect(answer.message).toMatch(message);
  expect(answer).toMatchObject({ imported: 2, count: 2, people_placed: 1 });
  expect(answer.problems).toHaveLength(answer.unreadable);
});

test("says one postcode for one", async () => {
  const { message } = await importPlaces(bytesOf("pcds,lat,long\nNR2 1AB,52.63,1.29\n"), "test");
  expect(message).toBe("Saved the locations of 1 postcode.");
});

test("refuses a table without a place, and stores nothing", async () => {
  await importPlaces(TABLE, "test");
  const refused = await importPlaces(bytesOf("pcds,lat,long\nnowhere,52,1\n"), "test").catch(
    (error: unknown) => error,
  );
  expect(isAppError(refused) && refused.code).toBe("request-refused");
  expect(placesStatus().count).toBe(3);
});

test("removes them with one entry in the log, and without one when there were none", async () => {
  await importPlaces(bytesOf("pcds,lat,long\nNR2 1AB,52.63,1.29\n"), "test");
  const before = entries().length;
  expect(removePlaces("test").message).toMatch(/^Removed the locations of 1 postcode/);
  expect(entries().slice(before)).toEqual(["travel_places_removed"]);
  expect(removePlaces("test")).toMatchObject({
    message: "There were no postcode locations to remove.",
    count: 0,
  });
  expect(entries()).toHaveLength(before + 1);
});
