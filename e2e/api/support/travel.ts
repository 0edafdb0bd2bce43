import type { TravelSettingsChange } from "../../../lib/domain/travel/travel-settings";
import type { PlacesAnswer, PlacesStatus } from "../../../lib/services/travel/import-places";
import type { TravelSettingsAnswer } from "../../../lib/services/travel/travel-settings";
import { ask, get, type Place } from "./ask";
import type { ProblemDetails } from "./contract";
import { multipart } from "./multipart";

/** A table in the manner of the ONS Postcode Directory: two postcodes of the small branches, four kilometres apart. */
export const ONS_TABLE = "pcd,pcds,lat,long\nNR2 1AB,NR2 1AB,52.63,1.29\nNR3 2AC,NR3 2AC,52.666,1.29\n";

/** Imports a table of coordinates; the answer may be a refusal. */
export const importPlaces = (place: Place, ...tables: (string | Uint8Array)[]) =>
  ask<PlacesAnswer & ProblemDetails>(place, {
    method: "POST",
    path: "/postcode-places",
    ...multipart(tables.map((content) => ({ name: "file", filename: "table.csv", content }))),
  });

export const placesStatus = async (place: Place) => (await get<PlacesStatus>(place, "/postcode-places")).body;

export const travelSettings = async (place: Place) =>
  (await get<TravelSettingsAnswer>(place, "/travel-settings")).body;

/** Changes how fast people travel; the answer may be a refusal. */
export const changeTravel = (
  place: Place,
  change: TravelSettingsChange | unknown,
  headers: Record<string, string> = {},
) =>
  ask<TravelSettingsAnswer & ProblemDetails & { message: string }>(place, {
    method: "PATCH",
    path: "/travel-settings",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(change),
  });
