import {
  countPostcodePlaces,
  deletePostcodePlaces,
  findPostcodePlace,
  type PostcodePlace,
  putPostcodePlaces,
} from "@/lib/db/postcode-places";
import { read, writeTx } from "@/lib/db/transaction";
import { deleteTravelLegs } from "@/lib/db/travel-legs";
import { countInWords } from "@/lib/domain/in-figures";
import { parsePostcode, postcodeKey } from "@/lib/domain/travel";
import type { Problem } from "@/lib/domain/workbook";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { type ReadPlaces, readPlaces } from "./read-places";
import { forgetTravel } from "./travel-memory";

/** How many places are known, and of how many of the people on the lists. */
export interface PlacesStatus {
  count: number;
  people_placed: number;
  people_with_postcode: number;
}

export interface PlacesAnswer extends PlacesStatus {
  message: string;
  /** Rows of the file that were stored, and that could not be read. */
  imported: number;
  unreadable: number;
  /** The first of the unreadable rows, by line of the file. */
  problems: Problem[];
}

/** What is known of where people live. */
export function placesStatus(): PlacesStatus {
  const postcodes = fullPostcodes();
  return {
    count: read(countPostcodePlaces),
    people_placed: postcodes.filter((key) => key !== null && findPostcodePlace(key) !== null).length,
    people_with_postcode: postcodes.length,
  };
}

/**
 * Stores the places of a table, all in one transaction, each in the stead of what was known of its postcode.
 * Rows that cannot be read are counted and left out. Travel times of a routing service are deleted: they depend on
 * the earlier places. Throws `not-a-workbook` and `request-refused`, and then nothing is saved.
 */
export async function importPlaces(bytes: Uint8Array, actor: string): Promise<PlacesAnswer> {
  const { places, unreadable, problems } = await readSome(bytes).catch((error: unknown) =>
    recordingRefusal("travel_places_import", null, actor, () => {
      throw error;
    }),
  );
  // In the order of the index, the insert takes half the time.
  places.sort(byPostcode);
  writeTx((tx) => {
    putPostcodePlaces(tx, places);
    deleteTravelLegs(tx);
    const details = { places: places.length, unreadable };
    recordOperation(tx, { type: "travel_places_imported", details }, actor);
  });
  forgetTravel();
  const leftOut =
    unreadable === 0
      ? ""
      : ` ${countInWords(unreadable, "row")} could not be read and ${unreadable === 1 ? "was" : "were"} left out.`;
  return {
    message: `Saved the locations of ${countInWords(places.length, "postcode")}.${leftOut}`,
    imported: places.length,
    unreadable,
    problems,
    ...placesStatus(),
  };
}

/** The locations of a file that has at least one. */
async function readSome(bytes: Uint8Array): Promise<ReadPlaces> {
  const table = await readPlaces(bytes);
  if (table.places.length === 0) throw noPlaces(table.problems);
  return table;
}

/** Removes all postcode locations, and the travel times that a routing service gave between them. */
export function removePlaces(actor: string): { message: string } & PlacesStatus {
  const removed = writeTx((tx) => {
    const places = deletePostcodePlaces(tx);
    deleteTravelLegs(tx);
    if (places > 0) recordOperation(tx, { type: "travel_places_removed", details: { places } }, actor);
    return places;
  });
  forgetTravel();
  const message =
    removed === 0
      ? "There were no postcode locations to remove."
      : `Removed the locations of ${countInWords(removed, "postcode")}. Travel is now estimated from the postcodes alone.`;
  return { message, ...placesStatus() };
}

/** The postcodes of all people who have one; null for one that is incomplete. */
function fullPostcodes(): (string | null)[] {
  const { employees, patients } = currentRoster().listed;
  return [...employees, ...patients].flatMap(({ postcode }) => {
    if ((postcode ?? "").trim() === "") return [];
    const parsed = parsePostcode(postcode);
    return [parsed && postcodeKey(parsed)];
  });
}

const byPostcode = (one: PostcodePlace, other: PostcodePlace) => (one.postcode < other.postcode ? -1 : 1);

const noPlaces = (problems: Problem[]) =>
  new AppError(
    "request-refused",
    "No row of this file has a postcode with coordinates, so nothing was saved. Check that it is the right file.",
    { problems },
  );
