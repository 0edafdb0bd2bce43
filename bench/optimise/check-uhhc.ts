import type { Uhhc, UhhcPatient } from "./uhhc";
import { weightOf } from "./uhhc";
import type { Checked, LocationWritten, RouteWritten } from "./written";

/** Prices a written solution from the format's description alone, and lists what it may not do. */
export function checkUhhc(instance: Uhhc, routes: readonly RouteWritten[]): Checked {
  const faults: string[] = [];
  const sums = { travel: 0, wait: 0, overtime: 0, idle: 0, late: 0, mostLate: 0, preferences: 0, noLunch: 0 };
  for (const carer of instance.caregivers) {
    const route = routes.find(({ caregiver_id }) => caregiver_id === carer.id);
    walk(instance, carer, route?.locations ?? [], sums, faults);
  }
  const given = servicesGiven(routes);
  let optional = 0;
  for (const patient of instance.patients) {
    const services = given.get(patient.id) ?? [];
    if (services.length === 0) {
      if (!patient.optional) faults.push(`${patient.id} is not served`);
      optional++;
    } else checkPatient(instance, patient, services, sums, faults);
  }
  const parts = {
    travel_time: sums.travel,
    total_tardiness: sums.late,
    highest_tardiness: sums.mostLate,
    total_waiting_time: sums.wait,
    total_extra_time: sums.overtime,
    max_idle_time: sums.idle,
    caregiver_preferences: sums.preferences,
    optional_patients: optional,
    missed_lunch_break: sums.noLunch,
  };
  const cost = Object.entries(parts).reduce(
    (sum, [part, value]) => sum + value * weightOf(instance, part),
    0,
  );
  return { cost, parts, faults };
}

interface Sums {
  travel: number;
  wait: number;
  overtime: number;
  idle: number;
  late: number;
  mostLate: number;
  preferences: number;
  noLunch: number;
}

function walk(
  instance: Uhhc,
  carer: Uhhc["caregivers"][number],
  locations: readonly LocationWritten[],
  sums: Sums,
  faults: string[],
): void {
  const { start, end } = carer.working_shift;
  const hasLunch = locations.some(({ service }) => service === "lunch_break");
  if (carer.lunch_break && !hasLunch) sums.noLunch++;
  if (locations.length === 0) {
    sums.idle = Math.max(sums.idle, end - start);
    return;
  }
  const pointOf = (id: string) =>
    instance.terminal_points.find((point) => point.id === id)?.distance_matrix_index as number;
  const placeOf = (id: string) =>
    instance.patients.find((patient) => patient.id === id)?.distance_matrix_index ?? -1;
  const distance = (from: number, to: number) => instance.distances[from]?.[to] as number;
  let place = pointOf(carer.departing_point);
  let wait = 0;
  let free = 0;
  let departure = 0;
  for (const [at, location] of locations.entries()) {
    const to = placeOf(location.patient);
    if (to < 0) faults.push(`${carer.id} goes to an unknown place`);
    const travel = distance(place, to);
    sums.travel += travel;
    if (at === 0) departure = location.arrival_time - travel;
    else if (location.arrival_time < free + travel)
      faults.push(`${carer.id} cannot be at ${location.patient} in time`);
    else wait += location.arrival_time - free - travel;
    free = location.departure_time;
    place = to;
    if (location.service === "lunch_break") checkLunch(instance, carer, location, faults);
  }
  const back = distance(place, pointOf(carer.arrival_point));
  sums.travel += back;
  if (departure < start) faults.push(`${carer.id} leaves before the shift`);
  sums.wait += wait;
  sums.overtime += Math.max(0, free + back - end);
  sums.idle = Math.max(sums.idle, wait + Math.max(0, departure - start) + Math.max(0, end - free - back));
}

function checkLunch(
  { lunch_breaks: rule }: Uhhc,
  carer: Uhhc["caregivers"][number],
  { arrival_time: from, departure_time: to }: LocationWritten,
  faults: string[],
): void {
  if (!rule || from < rule.start || to > rule.end || to - from < rule.min_duration)
    faults.push(`${carer.id} has lunch outside the time for it`);
}

type Given = LocationWritten & { readonly carer: string };

function servicesGiven(routes: readonly RouteWritten[]): Map<string, Given[]> {
  const given = new Map<string, Given[]>();
  for (const { caregiver_id: carer, locations } of routes) {
    for (const location of locations) {
      if (location.service === "lunch_break") continue;
      given.set(location.patient, [...(given.get(location.patient) ?? []), { ...location, carer }]);
    }
  }
  return given;
}

function checkPatient(
  instance: Uhhc,
  patient: UhhcPatient,
  given: readonly Given[],
  sums: Sums,
  faults: string[],
): void {
  const services = patient.required_services.map(({ service, duration }) => {
    const found = given.filter((one) => one.service === service);
    if (found.length !== 1) faults.push(`${patient.id}: ${service} is given ${found.length} times`);
    const [one] = found;
    if (one && one.departure_time - one.arrival_time < duration)
      faults.push(`${patient.id}: ${service} is too short`);
    return one;
  });
  for (const one of given) checkService(instance, patient, one, sums, faults);
  const [first, second] = services;
  if (!first || !second) return;
  if (first.carer === second.carer) faults.push(`${patient.id}: one carer for both services`);
  const gap = second.arrival_time - first.arrival_time;
  const { type, distance } = patient.synchronization ?? { type: "independent" };
  if (type === "simultaneous" && gap !== 0) faults.push(`${patient.id}: not at once`);
  if (type === "sequential" && distance && (gap < distance.min || gap > distance.max))
    faults.push(`${patient.id}: a gap of ${gap}`);
}

function checkService(
  instance: Uhhc,
  patient: UhhcPatient,
  { arrival_time: from, departure_time: to, carer: id, service }: Given,
  sums: Sums,
  faults: string[],
): void {
  const carer = instance.caregivers.find((one) => one.id === id);
  if (!carer?.abilities.includes(service)) faults.push(`${id} cannot give ${service}`);
  if (patient.incompatible_caregivers?.includes(id)) faults.push(`${id} may not go to ${patient.id}`);
  const preferred = patient.preferred_caregivers;
  if (preferred && preferred.length > 0 && !preferred.includes(id)) sums.preferences++;
  if (from < (patient.time_windows[0]?.start as number)) faults.push(`${patient.id} is served too early`);
  const window = patient.time_windows.findLast(({ start }) => start <= from) ?? patient.time_windows[0];
  const at = instance.metadata.time_window_met === "at_service_end" ? to : from;
  const late = Math.max(0, at - (window?.end as number));
  sums.late += late;
  sums.mostLate = Math.max(sums.mostLate, late);
}
