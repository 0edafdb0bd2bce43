import type { PostcodePlace } from "@/lib/db/postcode-places";
import { coordinatesOfGrid, isInTheseIslands, parsePostcode, postcodeKey } from "@/lib/domain/travel";
import type { PlaceColumns } from "./place-columns";

/** Areas that the National Grid does not reach: tables give them on grids of their own. */
const OTHER_GRIDS = ["BT", "GY", "JE"];

const LONGEST_SHOWN = 20;

/** The location in a row, or a sentence about what is wrong with it. */
export function placeOfRow(
  fields: readonly string[],
  columns: PlaceColumns,
): PostcodePlace | { value?: string; message: string } {
  const written = (fields[columns.postcode] ?? "").trim();
  const value = written.slice(0, LONGEST_SHOWN);
  const postcode = parsePostcode(written);
  const key = postcode && postcodeKey(postcode);
  if (!postcode || !key) return { value, message: "This is not a full UK postcode." };
  const north = numberIn(fields[columns.north]);
  const east = numberIn(fields[columns.east]);
  if (north === null || east === null) return { value, message: "The row has no coordinates." };
  if (columns.kind === "grid" && OTHER_GRIDS.includes(postcode.area)) {
    const message =
      "The National Grid does not cover this postcode. Import a file with its latitude and longitude.";
    return { value, message };
  }
  const found =
    columns.kind === "grid" ? coordinatesOfGrid(east, north) : { latitude: north, longitude: east };
  if (!found || !isInTheseIslands(found)) {
    return {
      value,
      message: "Its coordinates are outside the United Kingdom, the Isle of Man and the Channel Islands.",
    };
  }
  return { postcode: key, ...found };
}

/** Published tables fill what is not known with nothing, zeros or 99.999999: the box around the islands refuses those. */
function numberIn(field: string | undefined): number | null {
  const text = (field ?? "").trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
