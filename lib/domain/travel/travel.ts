import type { LocalDateTime } from "../time";

/** What minutes of travel rest on, the best first. */
export type TravelSource = "routing service" | "coordinates" | "postcode areas";

/** One way between two places. */
export interface TravelLeg {
  /** Whole minutes, rounded up, getting off the road included. */
  minutes: number;
  source: TravelSource;
}

/** The one interface of travel: from place to place by a recorded transport mode at a time. */
export interface Travel {
  /**
   * `from` and `to` are postcodes as recorded, `mode` a transport mode as recorded, `at` when one sets
   * out. Null when a postcode is missing or of no known area, or when the sea lies between.
   */
  between(from: string | null, to: string | null, mode: string | null, at: LocalDateTime): TravelLeg | null;
}
