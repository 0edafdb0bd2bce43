import {
  FAR,
  type Problem,
  type Route,
  type Separation,
  type Slot,
  type Visit,
} from "../../lib/optimise/model/problem";
import { type Random, randomFrom } from "../../lib/optimise/random";
import { minutesBetween, NORFOLK, type Spot } from "./week-geography";

/** Carers for a week of so many visits: a small branch up to the old system's target. */
export const WEEK_SIZES: Readonly<Record<number, number>> = {
  100: 7,
  1000: 40,
  2500: 95,
  8000: 260,
  17500: 500,
};

/**
 * Prices of a generated week, in the order of what matters: covering, being on time, few and known carers,
 * travel, wishes, fair hours. They lie in the proportions of a branch's own week.
 */
const PRICE = {
  leave: 10_000_000,
  leaveCritical: 40_000_000,
  lateMinute: 100,
  earlyMinute: 7,
  newCarer: 3000,
  knownCarer: 300,
  regularCarer: 0,
  travelMinute: 20,
  farLeg: 1500,
  language: 800,
  nurseForCarer: 300,
  overContract: 5,
  overPreferred: 15,
  underContract: 5,
  unsocial: 5,
};

const DAY = 1440;
const MEALS = [
  { wished: 8 * 60 + 30, spread: 90, unsocial: 0 },
  { wished: 12 * 60 + 45, spread: 60, unsocial: 0 },
  { wished: 16 * 60 + 45, spread: 60, unsocial: 0 },
  { wished: 20 * 60 + 15, spread: 75, unsocial: 1 },
];

interface Patient {
  readonly spot: Spot;
  readonly language: number;
  readonly regular: readonly number[];
  readonly refuses: number;
  readonly needsNurse: boolean;
}

interface Carer {
  readonly spot: Spot;
  readonly role: number;
  readonly languages: number;
  readonly mode: number;
  readonly hours: readonly (readonly { from: number; to: number }[])[];
  readonly load: number;
  readonly contracted: number;
}

/**
 * A branch's week, made from a seed: regular patients with one to four visits a day around the meals, 15 % of the
 * visits by two carers, nurses for medication, split and straight shifts, contracted hours, regular carers.
 */
export function weekProblem(visits: number, seed: number): Problem {
  const random = randomFrom(seed * 7919 + visits);
  const carers = Array.from({ length: WEEK_SIZES[visits] ?? Math.ceil(visits / 26) }, () => carerOf(random));
  const towns = townsOf(random, visits);
  const patients = Array.from({ length: Math.ceil(visits / 16) }, () => patientOf(random, towns, carers));
  const spots = [...patients.map(({ spot }) => spot), ...carers.map(({ spot }) => spot)];
  const { list, separations } = visitsOf(random, patients, visits);
  const routes = routesOf(carers, patients.length);
  return {
    places: spots.length,
    travel: [travelOf(spots, 38, 3), travelOf(spots, 14, 1)],
    visits: list,
    routes,
    carers: carers.map(({ contracted }) => ({
      mostWork: 48 * 60,
      workBefore: 0,
      workPrices: [
        { from: contracted, price: PRICE.overContract },
        { from: contracted + 240, price: PRICE.overPreferred },
      ],
      contracted,
      underPrice: PRICE.underContract,
      unsocialPrice: PRICE.unsocial,
    })),
    compatibility: compatibilityOf(patients, carers),
    separations,
    rests: restsOf(routes),
    continuity: {
      patients: patients.length,
      prices: Int32Array.from(
        patients.flatMap(({ regular }) =>
          carers.map((_, carer) => {
            const rank = regular.indexOf(carer);
            if (rank === 0) return PRICE.regularCarer;
            return rank > 0 ? PRICE.knownCarer : PRICE.newCarer;
          }),
        ),
      ),
    },
    prices: { travel: PRICE.travelMinute, wait: 0, mostLate: 0, mostIdle: 0 },
  };
}

/** A small branch works around one town; a large one in more of them. */
function townsOf(random: Random, visits: number): typeof NORFOLK {
  const count = Math.min(NORFOLK.length, Math.max(2, Math.ceil(visits / 400)));
  const home = NORFOLK[random.below(6)] as (typeof NORFOLK)[number];
  const spot = ([, latitude, longitude]: (typeof NORFOLK)[number]) => ({ latitude, longitude });
  return [...NORFOLK]
    .sort(
      (one, other) =>
        minutesBetween(spot(home), spot(one), 60, 0) - minutesBetween(spot(home), spot(other), 60, 0),
    )
    .slice(0, count);
}

function spotNear(random: Random, towns: typeof NORFOLK): Spot {
  const people = towns.reduce((sum, town) => sum + town[3], 0);
  let left = random.real() * people;
  const town =
    towns.find((one) => {
      left -= one[3];
      return left < 0;
    }) ?? (towns[0] as (typeof NORFOLK)[number]);
  const spread = 0.008 * Math.sqrt(town[3]);
  const scatter = () => (random.real() + random.real() + random.real() - 1.5) * spread;
  return { latitude: town[1] + scatter(), longitude: town[2] + scatter() * 1.6 };
}

function carerOf(random: Random): Carer & { spot: Spot } {
  const role = random.real() < 0.25 ? 2 : random.real() < 0.3 ? 1 : 0;
  const shift = [0, 0, 1, 1, 1, 3, 3, 3, 3, 3][random.below(10)] as number;
  const off = random.below(7);
  const hours = Array.from({ length: 7 }, (_, day) => {
    if (day === off || day === (off + 1) % 7) return [];
    const at = (from: number, to: number) => ({ from: day * DAY + from * 60, to: day * DAY + to * 60 });
    if (shift === 0) return [at(6.5, 14.5)];
    if (shift === 1) return [at(14, 22.5)];
    if (shift === 2) return [at(7, 19)];
    return [at(6.5, 13.5), at(16, 22)];
  });
  return {
    spot: { latitude: 0, longitude: 0 },
    role,
    languages: random.real() < 0.15 ? 3 : 1,
    mode: random.real() < 0.88 ? 0 : 1,
    hours,
    load: 9 + random.below(4),
    contracted: [16, 20, 25, 30, 37][random.below(5)]! * 60,
  };
}

function patientOf(random: Random, towns: typeof NORFOLK, carers: Carer[]): Patient {
  const spot = spotNear(random, towns);
  const regular = Array.from({ length: 3 }, () => random.below(carers.length));
  // Carers live where patients live: each lives near a patient whom they know.
  for (const index of regular) {
    const carer = carers[index] as Carer;
    if (carer.spot.latitude === 0) carers[index] = { ...carer, spot: spotNear(random, towns) };
  }
  for (const [index, carer] of carers.entries())
    if (carer.spot.latitude === 0) carers[index] = { ...carer, spot: spotNear(random, towns) };
  return {
    spot,
    language: random.real() < 0.06 ? 2 : 1,
    regular: [...new Set(regular)],
    refuses: random.real() < 0.3 ? random.below(carers.length) : -1,
    needsNurse: random.real() < 0.12,
  };
}

function visitsOf(random: Random, patients: readonly Patient[], count: number) {
  const list: Visit[] = [];
  const separations: Separation[] = [];
  const left = () => count - list.length;
  for (let round = 0; left() > 0; round++) {
    for (const [patient, { needsNurse }] of patients.entries()) {
      if (left() === 0) break;
      const meals = mealsOf(random, round);
      const isDouble = random.real() < 0.15;
      const length = [30, 30, 30, 45, 30, 45, 60][random.below(7)] as number;
      const wished = MEALS.map((meal) => meal.wished + (random.below(2 * meal.spread + 1) - meal.spread));
      const isCritical = random.real() < 0.15;
      for (let day = 0; day < 7; day++) {
        if (random.real() < 0.08) continue;
        const ofDay: number[] = [];
        for (const meal of meals) {
          if (left() === 0) break;
          ofDay.push(list.length);
          list.push(
            visitOf(patient, day, meal, wished[meal] as number, {
              length,
              isDouble,
              isCritical,
              nurse: needsNurse && (meal === 0 || meal === 2),
            }),
          );
        }
        for (const [at, a] of ofDay.entries())
          for (const b of ofDay.slice(at + 1))
            separations.push({ a, b, afterA: length + 60, afterB: length + 60, price: 0 });
      }
    }
  }
  return { list, separations };
}

/** Most patients have two or three visits a day; a second round fills the week up with other patients' meals. */
function mealsOf(random: Random, round: number): number[] {
  if (round > 0) return [1];
  const chance = random.real();
  if (chance < 0.2) return [0];
  if (chance < 0.5) return [0, 3];
  if (chance < 0.8) return [0, 1, 3];
  return [0, 1, 2, 3];
}

function visitOf(
  patient: number,
  day: number,
  meal: number,
  wished: number,
  {
    length,
    isDouble,
    isCritical,
    nurse,
  }: { length: number; isDouble: boolean; isCritical: boolean; nurse: boolean },
): Visit {
  const start = day * DAY + wished;
  const reach = isCritical ? 15 : 45;
  const slot: Slot = {
    duration: length,
    kind: patient * 2 + (nurse ? 1 : 0),
    load: 1,
    unsocial: (MEALS[meal]?.unsocial ?? 0) + (day > 4 ? 1 : 0),
    pin: null,
    told: null,
  };
  return {
    place: patient,
    patient,
    slots: isDouble ? [slot, { ...slot, kind: patient * 2 }] : [slot],
    gaps: [],
    windows: [start - reach, start - Math.floor(reach / 2), start].map((earliest) => ({
      earliest,
      due: start + Math.min(15, reach),
    })),
    wished: { start, price: PRICE.earlyMinute },
    latest: start + reach,
    latePrice: PRICE.lateMinute,
    leavePrice: isCritical || nurse ? PRICE.leaveCritical : PRICE.leave,
  };
}

function routesOf(carers: readonly Carer[], patients: number): Route[] {
  return carers.flatMap(({ hours, mode, load }, carer) =>
    hours.flatMap((windows, _day): Route[] =>
      windows.length === 0
        ? []
        : [
            {
              carer,
              mode,
              startPlace: patients + carer,
              endPlace: patients + carer,
              windows,
              earliestDeparture: -FAR,
              latestReturn: FAR,
              shiftStart: windows[0]!.from,
              shiftEnd: windows.at(-1)!.to,
              overtimePrice: 0,
              capacity: load,
              mostWork: FAR,
              kind: carer,
              usePrice: 0,
              break: {
                duration: 20,
                from: -FAR,
                to: FAR,
                afterWork: 360,
                unlessService: 360,
                waitCounts: true,
                price: PRICE.leave,
              },
            },
          ],
    ),
  );
}

/** 11 hours between working days that follow each other. */
function restsOf(routes: readonly Route[]): Problem["rests"] {
  return routes.slice(1).flatMap((route, index) => {
    const before = routes[index] as Route;
    const isNext = before.carer === route.carer && route.shiftStart - before.shiftEnd < DAY;
    return isNext ? [{ before: index, after: index + 1, least: 660 }] : [];
  });
}

function compatibilityOf(patients: readonly Patient[], carers: readonly Carer[]): Problem["compatibility"] {
  const prices = patients.flatMap((patient) =>
    [false, true].flatMap((nurse) =>
      carers.map((carer, index) => {
        if (index === patient.refuses || (nurse && carer.role < 2)) return -1;
        const language = (carer.languages & patient.language) === 0 ? PRICE.language : 0;
        return language + (!nurse && carer.role === 2 ? PRICE.nurseForCarer : 0);
      }),
    ),
  );
  return { rows: patients.length * 2, columns: carers.length, prices: Int32Array.from(prices) };
}

/** Minutes, with a price for journeys over 45 minutes; over 90 there is no going. */
function travelOf(
  spots: readonly Spot[],
  kilometresAnHour: number,
  extra: number,
): Problem["travel"][number] {
  const time = new Int32Array(spots.length ** 2);
  const price = new Int32Array(spots.length ** 2);
  for (const [from, one] of spots.entries()) {
    for (const [to, other] of spots.entries()) {
      const minutes = minutesBetween(one, other, kilometresAnHour, extra);
      time[from * spots.length + to] = minutes;
      price[from * spots.length + to] = minutes > 90 ? -1 : minutes > 45 ? PRICE.farLeg : 0;
    }
  }
  return { time, price };
}
