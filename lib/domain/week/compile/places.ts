import type { Travel as Matrix } from "../../../optimise/model/problem";
import { TRANSPORT_MODES, type TransportMode } from "../../employee";
import { at } from "../../time";
import { travelModeOf } from "../../travel";
import type { WeekFacts } from "../week-facts";
import { type Rounding, unitsTaken } from "./week-clock";

/** Minutes that are set aside for a way that nobody knows. */
const UNKNOWN_WAY = 15;

interface Place {
  postcode: string | null;
  /** Minutes that a carer may travel from and to this home; null where a patient lives. */
  homeLimit: number | null;
}

/** The places of a week by postcode: where visits are, and where carers live. */
export class Places {
  private readonly indexes = new Map<string, number>();
  readonly all: Place[] = [];

  ofVisit(postcode: string | null): number {
    return this.indexOf({ postcode, homeLimit: null });
  }

  /** `limit` in minutes, as the rule `home-distance` has it; infinite where that rule excludes nobody. */
  ofHome(postcode: string | null, limit: number): number {
    return this.indexOf({ postcode, homeLimit: limit });
  }

  private indexOf(place: Place): number {
    const key = `${place.homeLimit} ${place.postcode ?? ""}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.all.length;
      this.indexes.set(key, index);
      this.all.push(place);
    }
    return index;
  }
}

export interface TravelPrices {
  /** Of a minute. */
  minute: number;
  /** Of a leg between two visits of over {@link FAR_MINUTES}; null where that is not allowed. */
  far: number | null;
  /** Whether the gap between two visits has to hold the way. */
  hasToFit: boolean;
  rounding: Rounding;
}

/** As in the rule `travel-fits`. */
const FAR_MINUTES = 45;

/** The modes of travel that carers use, and the matrix of each. */
export function travelMatrices(
  places: Places,
  carers: readonly { transportMode: string | null }[],
  facts: WeekFacts,
  prices: TravelPrices,
): { modes: TransportMode[]; matrices: Matrix[] } {
  const used = new Set(carers.map(({ transportMode }) => travelModeOf(transportMode)));
  const modes = TRANSPORT_MODES.filter((mode) => used.has(mode));
  return { modes, matrices: modes.map((mode) => matrixOf(places.all, mode, facts, prices)) };
}

function matrixOf(
  places: readonly Place[],
  mode: TransportMode,
  { travel, snapshot }: WeekFacts,
  prices: TravelPrices,
): Matrix {
  const time = new Int32Array(places.length * places.length);
  const price = new Int32Array(places.length * places.length);
  const unknown = prices.rounding === "exact" ? UNKNOWN_WAY : 0;
  const noon = at(snapshot.week, "12:00");
  for (const [from, start] of places.entries()) {
    for (const [to, end] of places.entries()) {
      // Nobody goes from one home to another.
      if (start.homeLimit !== null && end.homeLimit !== null) continue;
      const minutes = travel.between(start.postcode, end.postcode, mode, noon)?.minutes ?? unknown;
      const index = from * places.length + to;
      time[index] = prices.hasToFit ? unitsTaken(minutes, prices.rounding) : 0;
      price[index] = minutes * prices.minute;
      const homeLimit = start.homeLimit ?? end.homeLimit;
      if (homeLimit !== null && minutes > homeLimit) price[index] = -1;
      if (homeLimit !== null || minutes <= FAR_MINUTES) continue;
      price[index] = prices.far === null ? -1 : (price[index] as number) + prices.far;
    }
  }
  return { time, price };
}
