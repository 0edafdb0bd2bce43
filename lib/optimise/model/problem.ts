/**
 * A routing problem of integers: which carer gives which visit, and when. Nothing here knows people, dates or
 * files. Times are integers of one unit that the caller chooses (minutes from Monday 00:00 for a week; for a
 * night that crosses midnight simply go on counting). Prices are integers per unit; every sum of prices has to
 * stay under 2^53. Starts are 0 or more; departures may be earlier. Indexes count from 0, and −1 stands for "none".
 *
 * What ranks above what is the caller's matter: prices far apart make the objective lexicographic.
 */
export interface Problem {
  /** Number of distinct places; matrices have places × places entries. */
  readonly places: number;
  /** One pair of matrices for each way of travelling. */
  readonly travel: readonly Travel[];
  readonly visits: readonly Visit[];
  readonly routes: readonly Route[];
  /** In the order of `Route.carer`. */
  readonly carers: readonly Carer[];
  readonly compatibility: Compatibility;
  /** Pairs of visits that may not be too close in time, such as two visits of one patient. */
  readonly separations: readonly Separation[];
  /** Pairs of routes of one carer between which there has to be rest. */
  readonly rests: readonly Rest[];
  readonly continuity: Continuity | null;
  readonly prices: Prices;
}

/** Matrices are row by row: from × places + to. They need not be symmetric. */
export interface Travel {
  readonly time: Int32Array;
  /** Price of a leg beside what its time costs; −1: this leg may not be travelled. Null: no leg has one. */
  readonly price: Int32Array | null;
}

/** What is given or left out as a whole: one call at a patient's home, by one carer or by several. */
export interface Visit {
  readonly place: number;
  /** For continuity: an index into `Continuity.prices`, or −1. */
  readonly patient: number;
  /** One for each carer needed, 1 to 4, each by another carer. Starts are tied together by `gaps`. */
  readonly slots: readonly Slot[];
  /**
   * Least and most time from the start of slot 0 to the start of slot k, for k = 1 …; empty: all at the same
   * moment. For two services that have nothing to do with each other use −{@link FAR} and {@link FAR}.
   */
  readonly gaps: readonly (readonly [least: number, most: number])[];
  /**
   * Not overlapping, by `earliest`. A start belongs to the last window that has opened by then, and is late
   * by what it lies after that window's `due`.
   */
  readonly windows: readonly Window[];
  /** No slot may start after this, however late that is. {@link FAR}: no such limit. */
  readonly latest: number;
  /** Price of a unit of lateness, for each slot. */
  readonly latePrice: number;
  /** Each unit by which a slot starts before this costs `price`. Null or none: early is as good. */
  readonly wished?: { readonly start: number; readonly price: number } | null;
  /** Price of leaving the visit out (all its slots). {@link MUST} where it has to be given. */
  readonly leavePrice: number;
}

export interface Window {
  readonly earliest: number;
  readonly due: number;
}

export interface Slot {
  readonly duration: number;
  /** It is late by so much sooner: its length where a window is met by ending in it. Usually none. */
  readonly early?: number;
  /** Row of the compatibility table. */
  readonly kind: number;
  /** What it takes of a route's capacity. */
  readonly load: number;
  /** What it counts towards a carer's unsocial total (0: ordinary hours). */
  readonly unsocial: number;
  /** Given by this route, at this start where there is one (−1: at any); it can't be left out. */
  readonly pin: { readonly route: number; readonly start: number } | null;
  /** What the carer was told before, and what it costs to say otherwise. */
  readonly told: Told | null;
}

export interface Told {
  readonly carer: number;
  readonly start: number;
  /** Another carer, or nobody. */
  readonly carerPrice: number;
  /** The same carer at a start that differs by more than `tolerance`. */
  readonly startPrice: number;
  readonly tolerance: number;
}

/** One carer's working day or shift. */
export interface Route {
  readonly carer: number;
  /** Index into `Problem.travel`. */
  readonly mode: number;
  /** Where the day starts and ends; −1: at the first or last visit, without travel. */
  readonly startPlace: number;
  readonly endPlace: number;
  /** Services lie wholly inside one of these, ordered and apart. Empty: no such limit. */
  readonly windows: readonly { readonly from: number; readonly to: number }[];
  readonly earliestDeparture: number;
  /** The return to `endPlace` may not be later. {@link FAR}: no such limit. */
  readonly latestReturn: number;
  /** A return after `shiftEnd` costs `overtimePrice` a unit. */
  readonly shiftStart: number;
  readonly shiftEnd: number;
  readonly overtimePrice: number;
  /** Sum of `Slot.load`. {@link FAR}: no limit. */
  readonly capacity: number;
  /** Most work: services and the travel between them. {@link FAR}: no limit. */
  readonly mostWork: number;
  /** Column of the compatibility table. */
  readonly kind: number;
  /** Price of using the route at all. */
  readonly usePrice: number;
  readonly break: Break | null;
}

/** Time off within a route, taken at the place before or after it. */
export interface Break {
  readonly duration: number;
  /** The break lies wholly within. */
  readonly from: number;
  readonly to: number;
  /** Needed once the route has more work than this (services and travel between them); −1: always, also when unused. */
  readonly afterWork: number;
  /** Not needed where one single service is longer than this. */
  readonly unlessService: number;
  /** A wait of that length between two visits is a break too; then before the first and after the last visit none is. */
  readonly waitCounts: boolean;
  /** Price of a break that is needed and missing; {@link MUST}: it may not be missing. */
  readonly price: number;
}

/** What a carer's routes add up to. */
export interface Carer {
  /** Work of all routes: services and the travel between them, beside `workBefore`. */
  readonly mostWork: number;
  readonly workBefore: number;
  /** Each unit of work above `from` costs `price` more. Ordered by `from`. */
  readonly workPrices: readonly { readonly from: number; readonly price: number }[];
  /** Each unit of work below `contracted` costs this. */
  readonly contracted: number;
  readonly underPrice: number;
  /** Price × the square of the unsocial total: makes unsocial hours even. */
  readonly unsocialPrice: number;
}

/** Price of a slot of a kind in a route of a kind; −1: not allowed. Kinds keep it small: rows × columns entries. */
export interface Compatibility {
  readonly rows: number;
  readonly columns: number;
  readonly prices: Int32Array;
}

/**
 * Whichever of the two comes first, the other starts at least so much later: `b` at least `afterA` after `a`
 * starts, or `a` at least `afterB` after `b` starts. With `price` 0 this always holds; else each unit that is
 * missing costs `price`.
 */
export interface Separation {
  readonly a: number;
  readonly b: number;
  readonly afterA: number;
  readonly afterB: number;
  readonly price: number;
}

/** From the end of the last service of `before` to the first start of `after`, at least `least`. A route has one before and one after it at most. */
export interface Rest {
  readonly before: number;
  readonly after: number;
  readonly least: number;
}

/** Price of each different carer of a patient, patients × carers; known carers are cheaper. */
export interface Continuity {
  readonly patients: number;
  readonly prices: Int32Array;
}

export interface Prices {
  /** A unit of travel, home legs included. */
  readonly travel: number;
  /** A unit between arrival and start. The first departure waits for nothing. */
  readonly wait: number;
  /** A unit of the largest lateness of all slots. */
  readonly mostLate: number;
  /**
   * A unit of the largest idle time of all routes: waiting, the shift before departure and after return.
   * An unused route is idle for its whole shift.
   */
  readonly mostIdle: number;
}

/** Stands for "no limit". */
export const FAR = 1_000_000_000;

/** Stands for "at any price": more than all other prices together. */
export const MUST = 100_000_000_000;
