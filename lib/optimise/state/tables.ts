import { FAR, MUST, type Problem, type Visit } from "../model/problem";
import { firstSlots } from "../model/solution";

/** A problem laid out in flat arrays, for the search to read without following objects. */
export interface Tables {
  readonly problem: Problem;
  readonly slots: number;
  readonly visits: number;
  readonly routes: number;
  readonly carers: number;
  readonly places: number;
  readonly time: readonly Int32Array[];
  readonly legPrice: readonly (Int32Array | null)[];
  readonly visit: VisitTables;
  readonly slot: SlotTables;
  readonly route: RouteTables;
  readonly separations: SeparationTables;
  /** Routes that a slot of a kind may be in at all: for each row of compatibility. */
  readonly compatible: Int32Array;
  readonly columns: number;
}

export interface VisitTables {
  readonly place: Int32Array;
  readonly patient: Int32Array;
  readonly first: Int32Array;
  readonly latest: Int32Array;
  readonly latePrice: Float64Array;
  /** A start before this costs `earlyPrice` a unit. */
  readonly wished: Int32Array;
  readonly earlyPrice: Float64Array;
  readonly leavePrice: Float64Array;
  /** Index of a visit's first window; the next entry is where its windows end. */
  readonly firstWindow: Int32Array;
  readonly earliest: Int32Array;
  readonly due: Int32Array;
  /** 1: a slot of it is pinned, so it stays where it is. */
  readonly pinned: Uint8Array;
  /** 1: its start moves other visits too (several slots, or a separation). */
  readonly tied: Uint8Array;
}

export interface SlotTables {
  readonly visit: Int32Array;
  readonly early: Int32Array;
  readonly duration: Int32Array;
  readonly kind: Int32Array;
  readonly load: Int32Array;
  readonly unsocial: Int32Array;
  readonly least: Int32Array;
  readonly most: Int32Array;
  readonly pinRoute: Int32Array;
  readonly pinStart: Int32Array;
  readonly toldCarer: Int32Array;
  readonly toldStart: Int32Array;
  readonly toldCarerPrice: Float64Array;
  readonly toldStartPrice: Float64Array;
  readonly tolerance: Int32Array;
}

export interface RouteTables {
  readonly carer: Int32Array;
  readonly mode: Int32Array;
  readonly startPlace: Int32Array;
  readonly endPlace: Int32Array;
  readonly firstWindow: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly earliestDeparture: Int32Array;
  readonly latestReturn: Int32Array;
  readonly shiftStart: Int32Array;
  readonly shiftEnd: Int32Array;
  readonly overtimePrice: Float64Array;
  readonly capacity: Int32Array;
  readonly mostWork: Int32Array;
  readonly kind: Int32Array;
  readonly usePrice: Float64Array;
  readonly breakDuration: Int32Array;
  readonly breakFrom: Int32Array;
  readonly breakTo: Int32Array;
  readonly breakAfterWork: Int32Array;
  readonly breakUnless: Int32Array;
  readonly breakWaits: Uint8Array;
  readonly breakPrice: Float64Array;
  readonly restBefore: Int32Array;
  readonly restBeforeLeast: Int32Array;
  readonly restAfter: Int32Array;
  readonly restAfterLeast: Int32Array;
}

export interface SeparationTables {
  readonly earlier: Int32Array;
  readonly later: Int32Array;
  readonly after: Int32Array;
  readonly afterReversed: Int32Array;
  readonly price: Float64Array;
  /** Of each visit: the separations that it is in, by index into `list`. */
  readonly first: Int32Array;
  readonly list: Int32Array;
}

export function tablesOf(problem: Problem): Tables {
  const first = firstSlots(problem.visits);
  const separations = separationTables(problem);
  return {
    problem,
    slots: first[problem.visits.length] as number,
    visits: problem.visits.length,
    routes: problem.routes.length,
    carers: problem.carers.length,
    places: problem.places,
    time: problem.travel.map(({ time }) => time),
    legPrice: problem.travel.map(({ price }) => price),
    visit: visitTables(problem, first, separations),
    slot: slotTables(problem),
    route: routeTables(problem),
    separations,
    compatible: problem.compatibility.prices,
    columns: problem.compatibility.columns,
  };
}

/** A pinned visit may start outside its windows: then its pinned start is its window. */
export function windowsOf(visit: Visit): Visit["windows"] {
  const start = pinnedStart(visit);
  const [first] = visit.windows;
  if (start >= 0 && (!first || start < first.earliest)) return [{ earliest: start, due: first?.due ?? FAR }];
  return first ? visit.windows : [{ earliest: 0, due: FAR }];
}

/** The start at which a visit is pinned, or −1. */
const pinnedStart = ({ slots }: Visit): number =>
  slots.find(({ pin }) => pin && pin.start >= 0)?.pin?.start ?? -1;

function visitTables(problem: Problem, first: Int32Array, separations: SeparationTables): VisitTables {
  const { visits } = problem;
  const windows = visits.map(windowsOf);
  const flat = windows.flat();
  const tied = Uint8Array.from(visits, ({ slots }) => (slots.length > 1 ? 1 : 0));
  for (const pair of separations.price.keys()) {
    tied[separations.earlier[pair] as number] = 1;
    tied[separations.later[pair] as number] = 1;
  }
  return {
    place: Int32Array.from(visits, ({ place }) => place),
    patient: Int32Array.from(visits, ({ patient }) => patient),
    first,
    latest: Int32Array.from(visits, (visit) => Math.max(visit.latest, pinnedStart(visit))),
    latePrice: Float64Array.from(visits, ({ latePrice }) => latePrice),
    wished: Int32Array.from(visits, ({ wished }) => wished?.start ?? -FAR),
    earlyPrice: Float64Array.from(visits, ({ wished }) => wished?.price ?? 0),
    leavePrice: Float64Array.from(visits, (visit) =>
      visit.slots.some(({ pin }) => pin) ? MUST : visit.leavePrice,
    ),
    firstWindow: firstSlots(windows.map((slots) => ({ slots }))),
    earliest: Int32Array.from(flat, ({ earliest }) => earliest),
    due: Int32Array.from(flat, ({ due }) => due),
    pinned: Uint8Array.from(visits, ({ slots }) => (slots.some(({ pin }) => pin) ? 1 : 0)),
    tied,
  };
}

function slotTables({ visits }: Problem): SlotTables {
  const slots = visits.flatMap((visit, index) =>
    visit.slots.map((slot, member) => ({ ...slot, index, gap: visit.gaps[member - 1] ?? [0, 0] })),
  );
  return {
    visit: Int32Array.from(slots, ({ index }) => index),
    early: Int32Array.from(slots, ({ early }) => early ?? 0),
    duration: Int32Array.from(slots, ({ duration }) => duration),
    kind: Int32Array.from(slots, ({ kind }) => kind),
    load: Int32Array.from(slots, ({ load }) => load),
    unsocial: Int32Array.from(slots, ({ unsocial }) => unsocial),
    least: Int32Array.from(slots, ({ gap }) => gap[0] as number),
    most: Int32Array.from(slots, ({ gap }) => gap[1] as number),
    pinRoute: Int32Array.from(slots, ({ pin }) => pin?.route ?? -1),
    pinStart: Int32Array.from(slots, ({ pin }) => pin?.start ?? -1),
    toldCarer: Int32Array.from(slots, ({ told }) => told?.carer ?? -1),
    toldStart: Int32Array.from(slots, ({ told }) => told?.start ?? -1),
    toldCarerPrice: Float64Array.from(slots, ({ told }) => told?.carerPrice ?? 0),
    toldStartPrice: Float64Array.from(slots, ({ told }) => told?.startPrice ?? 0),
    tolerance: Int32Array.from(slots, ({ told }) => told?.tolerance ?? 0),
  };
}

function routeTables({ routes, rests }: Problem): RouteTables {
  const windows = routes.map((route) => route.windows);
  const flat = windows.flat();
  const none = new Int32Array(routes.length).fill(-1);
  const tables = {
    carer: Int32Array.from(routes, ({ carer }) => carer),
    mode: Int32Array.from(routes, ({ mode }) => mode),
    startPlace: Int32Array.from(routes, ({ startPlace }) => startPlace),
    endPlace: Int32Array.from(routes, ({ endPlace }) => endPlace),
    firstWindow: firstSlots(windows.map((slots) => ({ slots }))),
    from: Int32Array.from(flat, ({ from }) => from),
    to: Int32Array.from(flat, ({ to }) => to),
    earliestDeparture: Int32Array.from(routes, ({ earliestDeparture }) => earliestDeparture),
    latestReturn: Int32Array.from(routes, ({ latestReturn }) => latestReturn),
    shiftStart: Int32Array.from(routes, ({ shiftStart }) => shiftStart),
    shiftEnd: Int32Array.from(routes, ({ shiftEnd }) => shiftEnd),
    overtimePrice: Float64Array.from(routes, ({ overtimePrice }) => overtimePrice),
    capacity: Int32Array.from(routes, ({ capacity }) => capacity),
    mostWork: Int32Array.from(routes, ({ mostWork }) => mostWork),
    kind: Int32Array.from(routes, ({ kind }) => kind),
    usePrice: Float64Array.from(routes, ({ usePrice }) => usePrice),
    breakDuration: Int32Array.from(routes, (route) => route.break?.duration ?? -1),
    breakFrom: Int32Array.from(routes, (route) => route.break?.from ?? 0),
    breakTo: Int32Array.from(routes, (route) => route.break?.to ?? 0),
    breakAfterWork: Int32Array.from(routes, (route) => route.break?.afterWork ?? FAR),
    breakUnless: Int32Array.from(routes, (route) => route.break?.unlessService ?? FAR),
    breakWaits: Uint8Array.from(routes, (route) => (route.break?.waitCounts ? 1 : 0)),
    breakPrice: Float64Array.from(routes, (route) => route.break?.price ?? 0),
    restBefore: none.slice(),
    restBeforeLeast: none.slice(),
    restAfter: none.slice(),
    restAfterLeast: none.slice(),
  };
  for (const { before, after, least } of rests) {
    tables.restBefore[after] = before;
    tables.restBeforeLeast[after] = least;
    tables.restAfter[before] = after;
    tables.restAfterLeast[before] = least;
  }
  return tables;
}

/** Of two separated visits the one that can start first goes first. */
function separationTables({ visits, separations }: Problem): SeparationTables {
  const opens = visits.map((visit) => windowsOf(visit)[0]?.earliest ?? 0);
  const ordered = separations.map(({ a, b, afterA, afterB, price }) =>
    (opens[a] as number) <= (opens[b] as number)
      ? { earlier: a, later: b, after: afterA, afterReversed: afterB, price }
      : { earlier: b, later: a, after: afterB, afterReversed: afterA, price },
  );
  const ofVisit: number[][] = visits.map(() => []);
  for (const [pair, { earlier, later }] of ordered.entries()) {
    ofVisit[earlier]?.push(pair);
    ofVisit[later]?.push(pair);
  }
  return {
    earlier: Int32Array.from(ordered, ({ earlier }) => earlier),
    later: Int32Array.from(ordered, ({ later }) => later),
    after: Int32Array.from(ordered, ({ after }) => after),
    afterReversed: Int32Array.from(ordered, ({ afterReversed }) => afterReversed),
    price: Float64Array.from(ordered, ({ price }) => price),
    first: firstSlots(ofVisit.map((slots) => ({ slots }))),
    list: Int32Array.from(ofVisit.flat()),
  };
}
