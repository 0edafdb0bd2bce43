import { FAR, MUST, type Problem, type Route, type Visit } from "../../lib/optimise/model/problem";
import { firstSlots, type Solution } from "../../lib/optimise/model/solution";
import type { RouteWritten } from "./written";

/** An instance of the unified home health care format (iolab-uniud/uhhc), as far as it is used here. */
export interface Uhhc {
  readonly metadata: {
    readonly name?: string;
    readonly time_window_met: "at_service_start" | "at_service_end";
    readonly cost_components: Readonly<Record<string, number>>;
  };
  readonly distances: readonly (readonly number[])[];
  readonly terminal_points: readonly { readonly id: string; readonly distance_matrix_index: number }[];
  readonly caregivers: readonly {
    readonly id: string;
    readonly abilities: readonly string[];
    readonly departing_point: string;
    readonly arrival_point: string;
    readonly working_shift: { readonly start: number; readonly end: number };
    readonly lunch_break?: boolean;
  }[];
  readonly patients: readonly UhhcPatient[];
  readonly lunch_breaks?: { readonly start: number; readonly end: number; readonly min_duration: number };
}

export interface UhhcPatient {
  readonly id: string;
  readonly required_services: readonly { readonly service: string; readonly duration: number }[];
  readonly distance_matrix_index: number;
  readonly time_windows: readonly { readonly start: number; readonly end: number }[];
  readonly synchronization?: {
    readonly type: "simultaneous" | "sequential" | "independent";
    readonly distance?: { readonly min: number; readonly max: number };
  };
  readonly preferred_caregivers?: readonly string[] | null;
  readonly incompatible_caregivers?: readonly string[] | null;
  readonly optional?: boolean;
}

/** The price of a part; parts that the instance does not name cost nothing. */
export const weightOf = ({ metadata }: Uhhc, part: string): number => metadata.cost_components[part] ?? 0;

export function uhhcProblem(instance: Uhhc): Problem {
  const places = instance.distances.length;
  const placeOf = new Map(instance.terminal_points.map((point) => [point.id, point.distance_matrix_index]));
  const carers = instance.caregivers;
  let kinds = 0;
  const visits = instance.patients.map((patient) => {
    const visit = visitOf(instance, patient, kinds);
    kinds += visit.slots.length;
    return visit;
  });
  return {
    places,
    travel: [{ time: Int32Array.from(instance.distances.flat()), price: null }],
    visits,
    routes: carers.map((carer, index) => routeOf(instance, carer, index, placeOf)),
    carers: carers.map(() => ({
      mostWork: FAR,
      workBefore: 0,
      workPrices: [],
      contracted: 0,
      underPrice: 0,
      unsocialPrice: 0,
    })),
    compatibility: {
      rows: kinds,
      columns: carers.length,
      prices: Int32Array.from(
        instance.patients.flatMap((patient) =>
          patient.required_services.flatMap(({ service }) =>
            carers.map((carer) => pairPrice(instance, patient, service, carer)),
          ),
        ),
      ),
    },
    separations: [],
    rests: [],
    continuity: null,
    prices: {
      travel: weightOf(instance, "travel_time"),
      wait: weightOf(instance, "total_waiting_time"),
      mostLate: weightOf(instance, "highest_tardiness"),
      mostIdle: weightOf(instance, "max_idle_time"),
    },
  };
}

function pairPrice(
  instance: Uhhc,
  patient: UhhcPatient,
  service: string,
  carer: Uhhc["caregivers"][number],
): number {
  if (!carer.abilities.includes(service) || patient.incompatible_caregivers?.includes(carer.id)) return -1;
  const preferred = patient.preferred_caregivers;
  return preferred && preferred.length > 0 && !preferred.includes(carer.id)
    ? weightOf(instance, "caregiver_preferences")
    : 0;
}

function visitOf(instance: Uhhc, patient: UhhcPatient, kind: number): Visit {
  const atEnd = instance.metadata.time_window_met === "at_service_end";
  const { synchronization: together, required_services: services } = patient;
  const gap =
    together?.type === "sequential"
      ? ([together.distance?.min ?? 0, together.distance?.max ?? FAR] as const)
      : together?.type === "independent"
        ? ([-FAR, FAR] as const)
        : ([0, 0] as const);
  return {
    place: patient.distance_matrix_index,
    patient: -1,
    slots: services.map(({ duration }, member) => ({
      duration,
      kind: kind + member,
      // Windows that are met at the end are due earlier by the slot's own length.
      early: atEnd ? duration : 0,
      load: 0,
      unsocial: 0,
      pin: null,
      told: null,
    })),
    gaps: services.length > 1 ? [gap] : [],
    windows: patient.time_windows.map(({ start, end }) => ({ earliest: start, due: end })),
    latest: FAR,
    latePrice: weightOf(instance, "total_tardiness"),
    leavePrice: patient.optional ? weightOf(instance, "optional_patients") : MUST,
  };
}

function routeOf(
  instance: Uhhc,
  carer: Uhhc["caregivers"][number],
  index: number,
  placeOf: ReadonlyMap<string, number>,
): Route {
  const { start, end } = carer.working_shift;
  const lunch = instance.lunch_breaks;
  return {
    carer: index,
    mode: 0,
    startPlace: placeOf.get(carer.departing_point) as number,
    endPlace: placeOf.get(carer.arrival_point) as number,
    windows: [],
    earliestDeparture: start,
    latestReturn: FAR,
    shiftStart: start,
    shiftEnd: end,
    overtimePrice: weightOf(instance, "total_extra_time"),
    capacity: FAR,
    mostWork: FAR,
    kind: index,
    usePrice: 0,
    break:
      carer.lunch_break && lunch
        ? {
            duration: lunch.min_duration,
            from: lunch.start,
            to: lunch.end,
            afterWork: -1,
            unlessService: FAR,
            waitCounts: false,
            price: weightOf(instance, "missed_lunch_break"),
          }
        : null,
  };
}

/** The routes in the format of the set. A break is written at the place where it is taken. */
export function writeUhhc(instance: Uhhc, { route, start, breakStart }: Solution): RouteWritten[] {
  const first = firstSlots(instance.patients.map(({ required_services: slots }) => ({ slots })));
  return instance.caregivers.map((carer, index) => {
    const locations = instance.patients
      .flatMap((patient, at) =>
        patient.required_services.map(({ service, duration }, member) => {
          const slot = (first[at] as number) + member;
          const from = start[slot] as number;
          return { patient: patient.id, service, arrival_time: from, departure_time: from + duration, slot };
        }),
      )
      .filter(({ slot }) => route[slot] === index)
      .map(({ slot: _slot, ...location }) => location)
      .sort((one, other) => one.arrival_time - other.arrival_time);
    const pause = breakStart[index] as number;
    if (pause >= 0) insertLunch(instance, locations, pause);
    return { caregiver_id: carer.id, locations };
  });
}

function insertLunch(instance: Uhhc, locations: RouteWritten["locations"], pause: number): void {
  const length = instance.lunch_breaks?.min_duration ?? 0;
  const places = new Map(instance.patients.map((patient) => [patient.id, patient.distance_matrix_index]));
  const at = locations.findIndex(({ arrival_time }) => arrival_time > pause);
  const next = at < 0 ? undefined : locations[at];
  const before = at < 0 ? locations.at(-1) : locations[at - 1];
  const travel =
    before && next
      ? (instance.distances[places.get(before.patient) as number]?.[
          places.get(next.patient) as number
        ] as number)
      : 0;
  // At the next place, if the carer can be there in time for it.
  const isThere = next && (!before || before.departure_time + travel <= pause);
  const patient = (isThere ? next : before)?.patient ?? "";
  const lunch = { patient, service: "lunch_break", arrival_time: pause, departure_time: pause + length };
  locations.splice(at < 0 ? locations.length : at, 0, lunch);
}
