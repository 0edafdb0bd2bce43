import { getConfig } from "@/lib/config";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { type Coordinates, parsePostcode, postcodeKey } from "@/lib/domain/travel";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { ROUTING_PROFILES } from "./ask-routing-service";
import { LONGEST_WAIT, requestRouting } from "./request-routing";
import { type TravelService, travelService } from "./travel-service";

/**
 * Asks the routing service now, for one way by car between the homes of two people, whatever happened before.
 * Throws `conflict` when there is none, or nothing that it could be asked.
 */
export async function checkService(): Promise<{ message: string; service: TravelService }> {
  const { routingUrl } = getConfig();
  if (routingUrl === null) {
    throw new AppError("conflict", "No routing service is set up. Set OSRM_URL and restart the server.");
  }
  const [from, to] = twoHomes();
  if (!from || !to) {
    throw new AppError(
      "conflict",
      "Fewer than two people have a postcode with a known location. Import the postcode locations first.",
    );
  }
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  await requestRouting(routingUrl, { profile: ROUTING_PROFILES.Car, from: [from], to: [to] }, signal);
  const service = travelService();
  const message = service.lastFailure
    ? `${service.lastFailure} Travel is estimated.`
    : "The routing service answers.";
  return { message, service };
}

/** Where two people live, at different postcodes. */
function twoHomes(): Coordinates[] {
  const { employees, patients } = currentRoster().listed;
  const homes = new Map<string, Coordinates>();
  for (const { postcode } of [...employees, ...patients]) {
    const parsed = parsePostcode(postcode);
    const key = parsed && postcodeKey(parsed);
    const place = key && !homes.has(key) ? findPostcodePlace(key) : null;
    if (key && place) homes.set(key, place);
    if (homes.size === 2) break;
  }
  return [...homes.values()];
}
