import type { TransportMode } from "@/lib/domain/employee";
import type { Coordinates } from "@/lib/domain/travel";

/** The profiles of an OSRM server that are used. There is none for public transport. */
export const ROUTING_PROFILES = {
  Car: "driving",
  Bicycle: "bike",
  Walking: "foot",
} as const satisfies Partial<Record<TransportMode, string>>;
export type RoutingProfile = (typeof ROUTING_PROFILES)[keyof typeof ROUTING_PROFILES];

/** Why a service gave no times. `silent` is the whole server, `refused` the one profile. */
export class RoutingFailure extends Error {
  override readonly name = "RoutingFailure";

  constructor(
    readonly kind: "silent" | "refused",
    message: string,
  ) {
    super(message);
  }
}

/** One request: the legs from each of `from` to each of `to`. */
export interface TableQuestion {
  profile: RoutingProfile;
  from: readonly Coordinates[];
  to: readonly Coordinates[];
}

const LONGEST_LEG_SECONDS = 24 * 60 * 60;

/**
 * Asks an OSRM server for a table of durations: minutes, by `from` and `to`, null where it knows no way.
 * It is sent coordinates to a metre and nothing else, and followed nowhere. Throws {@link RoutingFailure}.
 * Source: project-osrm.org, HTTP API, table service.
 */
export async function askRoutingService(
  baseUrl: string,
  question: TableQuestion,
  signal: AbortSignal,
): Promise<(number | null)[][]> {
  const response = await send(addressOf(baseUrl, question), signal);
  if (!response.ok) {
    throw new RoutingFailure(
      "refused",
      `The routing service refused ${question.profile} (${response.status}).`,
    );
  }
  const durations = durationsIn(await bodyOf(response, signal), question);
  if (!durations) {
    throw new RoutingFailure(
      "refused",
      `The routing service's answer for ${question.profile} could not be read.`,
    );
  }
  return durations.map((row) => row.map((seconds) => (seconds === null ? null : seconds / 60)));
}

function addressOf(baseUrl: string, { profile, from, to }: TableQuestion): string {
  const points = [...from, ...to].map(
    ({ latitude, longitude }) => `${longitude.toFixed(5)},${latitude.toFixed(5)}`,
  );
  const numbers = points.map((_, index) => index);
  const sources = numbers.slice(0, from.length).join(";");
  const destinations = numbers.slice(from.length).join(";");
  return `${baseUrl}/table/v1/${profile}/${points.join(";")}?sources=${sources}&destinations=${destinations}&annotations=duration`;
}

async function send(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal, redirect: "error", cache: "no-store" });
  } catch {
    throw silence(signal);
  }
}

async function bodyOf(response: Response, signal: AbortSignal): Promise<unknown> {
  const text = await response.text().catch(() => {
    throw silence(signal);
  });
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const silence = (signal: AbortSignal) =>
  new RoutingFailure(
    "silent",
    signal.aborted
      ? "The routing service did not answer in time."
      : "The routing service could not be reached.",
  );

/** The seconds of a table of the right size; null for anything else. */
function durationsIn(body: unknown, { from, to }: TableQuestion): (number | null)[][] | null {
  if (typeof body !== "object" || body === null) return null;
  const { code, durations } = body as { code?: unknown; durations?: unknown };
  if (code !== "Ok" || !Array.isArray(durations) || durations.length !== from.length) return null;
  const isWhole = durations.every(
    (row) => Array.isArray(row) && row.length === to.length && row.every(isDuration),
  );
  return isWhole ? (durations as (number | null)[][]) : null;
}

const isDuration = (seconds: unknown) =>
  seconds === null || (typeof seconds === "number" && seconds >= 0 && seconds <= LONGEST_LEG_SECONDS);
