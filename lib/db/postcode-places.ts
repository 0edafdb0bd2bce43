import { count, sql } from "drizzle-orm";
import type { Coordinates } from "@/lib/domain/travel";
import type { Reader } from "./client";
import { prepared } from "./prepared";
import { postcodePlaces } from "./schema";
import { type Tx, translated } from "./transaction";

/** A full postcode, in capitals and without spaces, and its location. */
export interface PostcodePlace extends Coordinates {
  postcode: string;
}

/** Rows that one statement stores: SQLite reads them from one JSON text. */
const AT_ONCE = 5_000;

/** The location of a full postcode; null when the table does not have it. The table may hold all 1.7 million. */
export function findPostcodePlace(postcode: string): Coordinates | null {
  return translated(() => {
    const find = prepared("SELECT latitude, longitude FROM postcode_places WHERE postcode = ?");
    return (find.get(postcode) as Coordinates | undefined) ?? null;
  });
}

/** The middle of the known locations of a district, such as `NR2`; null when none is known. */
export function findDistrictMiddle(district: string): Coordinates | null {
  return translated(() => {
    // A sector and a unit follow: NR21AB is of NR2, NR211AB of NR21.
    const find = prepared(
      "SELECT avg(latitude) AS latitude, avg(longitude) AS longitude FROM postcode_places WHERE postcode BETWEEN ? AND ? AND length(postcode) = ?",
    );
    const row = find.get(`${district}0`, `${district}9ZZ`, district.length + 3) as
      | { latitude: number | null; longitude: number | null }
      | undefined;
    const { latitude = null, longitude = null } = row ?? {};
    return latitude === null || longitude === null ? null : { latitude, longitude };
  });
}

/** How many postcodes the table has. */
export function countPostcodePlaces(db: Reader): number {
  return db.select({ rows: count() }).from(postcodePlaces).get()?.rows ?? 0;
}

/** Stores places, each in the stead of what was known of its postcode. */
export function putPostcodePlaces(tx: Tx, places: readonly PostcodePlace[]): void {
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const rows = places
      .slice(from, from + AT_ONCE)
      .map(({ postcode, latitude, longitude }) => [postcode, latitude, longitude]);
    tx.run(sql`
      INSERT OR REPLACE INTO ${postcodePlaces} (postcode, latitude, longitude)
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(${JSON.stringify(rows)})
    `);
  }
}

/** Empties the table and returns how many postcodes it had. */
export function deletePostcodePlaces(tx: Tx): number {
  return tx.delete(postcodePlaces).run().changes;
}
