import { firstSlots, type Solution } from "../../lib/optimise/model/solution";
import type { Mankowska } from "./mankowska";
import type { Checked, RouteWritten } from "./written";

/**
 * The routes in the format of the set. The search counts in integers; starts are worked out once more for its
 * order with exact distances, each as early as it can be.
 */
export function writeMankowska(instance: Mankowska, solution: Solution): RouteWritten[] {
  const first = firstSlots(instance.patients.map(({ services: slots }) => ({ slots })));
  const starts = exactStarts(instance, solution, first);
  return instance.carers.map(({ id }, route) => ({
    caregiver_id: id,
    locations: instance.patients
      .flatMap((patient, at) =>
        patient.services.map(({ service, duration }, member) => {
          const slot = (first[at] as number) + member;
          const start = starts[slot] as number;
          return {
            slot,
            patient: patient.id,
            service: `s${service}`,
            arrival_time: start,
            departure_time: start + duration,
          };
        }),
      )
      .filter(({ slot }) => solution.route[slot] === route)
      .map(({ slot: _slot, ...location }) => location)
      .sort((one, other) => one.arrival_time - other.arrival_time),
  }));
}

/** Raises starts from nothing until everything that has to wait for something else does. */
function exactStarts(instance: Mankowska, { route, start }: Solution, first: Int32Array): Float64Array {
  const { patients, depot } = instance;
  const patientOf = patients.flatMap((patient) => patient.services.map(() => patient));
  const duration = patients.flatMap(({ services }) => services.map((service) => service.duration));
  const exact = Float64Array.from(patientOf, ({ window }) => window[0]);
  const chains = instance.carers.map((_, carer) =>
    [...patientOf.keys()]
      .filter((slot) => route[slot] === carer)
      .sort((one, other) => (start[one] as number) - (start[other] as number)),
  );
  const raise = (slot: number, to: number): boolean => {
    if (to <= (exact[slot] as number)) return false;
    exact[slot] = to;
    return true;
  };
  for (let isMoving = true; isMoving; ) {
    isMoving = false;
    for (const chain of chains) {
      let place: { x: number; y: number } = depot;
      let free = 0;
      for (const slot of chain) {
        const patient = patientOf[slot] as Mankowska["patients"][number];
        if (raise(slot, free + distance(place, patient))) isMoving = true;
        free = (exact[slot] as number) + (duration[slot] as number);
        place = patient;
      }
    }
    for (const [at, { gap }] of patients.entries()) {
      if (!gap) continue;
      const one = first[at] as number;
      if (raise(one + 1, (exact[one] as number) + gap[0])) isMoving = true;
      if (raise(one, (exact[one + 1] as number) - gap[1])) isMoving = true;
    }
  }
  return exact;
}

const distance = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** Rounding of sums of distances. */
const DUST = 1e-6;

/** Prices a written solution from the description of the set alone. */
export function checkMankowska(instance: Mankowska, routes: readonly RouteWritten[]): Checked {
  const faults: string[] = [];
  let travel = 0;
  const given = new Map<string, { start: number; carer: string }>();
  for (const { caregiver_id: id, locations } of routes) {
    const carer = instance.carers.find((one) => one.id === id);
    let place: { x: number; y: number } = instance.depot;
    let free = 0;
    for (const { patient: patientId, service, arrival_time: start } of locations) {
      const patient = instance.patients.find((one) => one.id === patientId);
      const wanted = patient?.services.find((one) => `s${one.service}` === service);
      if (!patient || !wanted) {
        faults.push(`${id} gives an unknown service`);
        continue;
      }
      const key = `${patientId} ${service}`;
      if (given.has(key)) faults.push(`${key} is given twice`);
      given.set(key, { start, carer: id });
      if (!carer?.skills.includes(wanted.service)) faults.push(`${id} lacks the skill for ${key}`);
      travel += distance(place, patient);
      if (start < free + distance(place, patient) - DUST) faults.push(`${id} cannot be at ${key} in time`);
      free = start + wanted.duration;
      place = patient;
    }
    if (locations.length > 0) travel += distance(place, instance.depot);
  }
  const late = checkPatients(instance, given, faults);
  const total = late.reduce((sum, one) => sum + one, 0);
  const most = Math.max(0, ...late);
  return { cost: (travel + total + most) / 3, parts: { travel, late: total, mostLate: most }, faults };
}

function checkPatients(
  { patients }: Mankowska,
  given: ReadonlyMap<string, { start: number; carer: string }>,
  faults: string[],
): number[] {
  return patients.flatMap(({ id, services, window, gap }) => {
    const found = services.map(({ service }) => given.get(`${id} s${service}`));
    if (found.some((one) => !one)) faults.push(`${id} is not given`);
    const [one, other] = found;
    if (one && other) {
      const apart = other.start - one.start;
      if (one.carer === other.carer) faults.push(`${id} has one carer twice`);
      if (gap && (apart < gap[0] - DUST || apart > gap[1] + DUST)) faults.push(`${id}: a gap of ${apart}`);
    }
    return found.map((start) => {
      if (start && start.start < window[0] - DUST) faults.push(`${id} is too early`);
      return start ? Math.max(0, start.start - window[1]) : 0;
    });
  });
}
