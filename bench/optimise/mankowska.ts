import { FAR, MUST, type Problem, type Visit } from "../../lib/optimise/model/problem";

/** An instance of Mankowska, Meisel and Bierwirth (2014), in the JSON of the set. */
export interface Mankowska {
  readonly name: string;
  readonly depot: { readonly x: number; readonly y: number };
  readonly carers: readonly { readonly id: string; readonly skills: readonly number[] }[];
  readonly patients: readonly MankowskaPatient[];
}

export interface MankowskaPatient {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly window: readonly [number, number];
  readonly services: readonly { readonly service: number; readonly duration: number }[];
  readonly gap?: readonly [number, number];
}

/** Parts of a unit of time and distance: travel is Euclidean, and the model has integers. */
export const SCALE = 1000;

/** The cost of the set is a third of distance + lateness + largest lateness; the model leaves the third to the checker. */
export function mankowskaProblem(instance: Mankowska): Problem {
  const places = [instance.depot, ...instance.patients];
  const skills = [
    ...new Set(instance.patients.flatMap(({ services }) => services.map((one) => one.service))),
  ];
  const time = new Int32Array(places.length ** 2);
  for (const [from, one] of places.entries())
    for (const [to, other] of places.entries())
      time[from * places.length + to] = Math.round(Math.hypot(one.x - other.x, one.y - other.y) * SCALE);
  return {
    places: places.length,
    travel: [{ time, price: null }],
    visits: instance.patients.map((patient, index) => visitOf(patient, index, skills)),
    routes: instance.carers.map((_, carer) => ({
      carer,
      mode: 0,
      startPlace: 0,
      endPlace: 0,
      windows: [],
      earliestDeparture: 0,
      latestReturn: FAR,
      shiftStart: 0,
      shiftEnd: FAR,
      overtimePrice: 0,
      capacity: FAR,
      mostWork: FAR,
      kind: carer,
      usePrice: 0,
      break: null,
    })),
    carers: instance.carers.map(() => ({
      mostWork: FAR,
      workBefore: 0,
      workPrices: [],
      contracted: 0,
      underPrice: 0,
      unsocialPrice: 0,
    })),
    compatibility: {
      rows: skills.length,
      columns: instance.carers.length,
      prices: Int32Array.from(
        skills.flatMap((skill) => instance.carers.map((carer) => (carer.skills.includes(skill) ? 0 : -1))),
      ),
    },
    separations: [],
    rests: [],
    continuity: null,
    prices: { travel: 1, wait: 0, mostLate: 1, mostIdle: 0 },
  };
}

function visitOf(patient: MankowskaPatient, index: number, skills: readonly number[]): Visit {
  const [earliest, due] = patient.window;
  return {
    place: index + 1,
    patient: -1,
    slots: patient.services.map(({ service, duration }) => ({
      duration: duration * SCALE,
      kind: skills.indexOf(service),
      load: 0,
      unsocial: 0,
      pin: null,
      told: null,
    })),
    gaps: patient.gap ? [[patient.gap[0] * SCALE, patient.gap[1] * SCALE]] : [],
    windows: [{ earliest: earliest * SCALE, due: due * SCALE }],
    latest: FAR,
    latePrice: 1,
    leavePrice: MUST,
  };
}
