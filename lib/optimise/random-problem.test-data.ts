import { FAR, type Problem, type Slot } from "./model/problem";
import { randomFrom } from "./random";

/** A small problem with everything in it: pins, breaks, several carers, gaps, separations, rests, told carers. */
export function randomProblem(seed: number): Problem {
  const random = randomFrom(seed);
  const between = (least: number, most: number) => least + random.below(most - least + 1);
  const places = 10;
  const days = 2;
  const carers = between(2, 4);
  const visits = between(6, 14);
  const time = Int32Array.from({ length: places * places }, (_, at) =>
    at % (places + 1) === 0 ? 0 : between(3, 30),
  );
  const price = time.map((one) => (one > 28 ? -1 : one > 24 ? 40 : 0));
  const routes = Array.from({ length: carers * days }, (_, index) => {
    const base = Math.floor(index / carers) * 1440;
    const from = base + 360 + between(0, 2) * 60;
    return {
      carer: index % carers,
      mode: 0,
      startPlace: random.real() < 0.8 ? between(0, 3) : -1,
      endPlace: random.real() < 0.8 ? between(0, 3) : -1,
      windows:
        random.real() < 0.5
          ? [{ from, to: base + 1300 }]
          : [
              { from, to: base + 800 },
              { from: base + 900, to: base + 1320 },
            ],
      earliestDeparture: random.real() < 0.5 ? -FAR : base + 330,
      latestReturn: random.real() < 0.5 ? FAR : base + 1330,
      shiftStart: from,
      shiftEnd: base + 1200,
      overtimePrice: 2,
      capacity: between(4, 9),
      mostWork: random.real() < 0.3 ? 420 : FAR,
      kind: index % carers,
      usePrice: between(0, 30),
      break:
        random.real() < 0.6
          ? {
              duration: 20,
              from: base + 420,
              to: base + 1000,
              afterWork: random.real() < 0.5 ? 120 : -1,
              unlessService: 300,
              waitCounts: random.real() < 0.5,
              price: 90,
            }
          : null,
    };
  });
  const slot = (day: number): Slot => {
    const route = day * carers + random.below(carers);
    return {
      duration: between(15, 60),
      kind: random.below(3),
      load: 1,
      unsocial: random.below(3),
      early: random.real() < 0.2 ? 10 : 0,
      pin: random.real() < 0.08 ? { route, start: day * 1440 + between(500, 1100) } : null,
      told:
        random.real() < 0.3
          ? {
              carer: random.below(carers),
              start: day * 1440 + 600,
              carerPrice: 70,
              startPrice: 20,
              tolerance: 30,
            }
          : null,
    };
  };
  return {
    places,
    travel: [{ time, price }],
    visits: Array.from({ length: visits }, () => {
      const day = random.below(days);
      const earliest = day * 1440 + between(400, 1000);
      const first = slot(day);
      const isDouble = first.pin === null && random.real() < 0.3;
      const isApart = isDouble && random.real() < 0.4;
      return {
        place: between(0, places - 1),
        patient: between(-1, 3),
        slots: isDouble ? [first, { ...slot(day), pin: null }] : [first],
        gaps: isApart ? [[10, 60] as const] : [],
        windows:
          random.real() < 0.7
            ? [{ earliest, due: earliest + 30 }]
            : [
                { earliest, due: earliest + 30 },
                { earliest: earliest + 120, due: earliest + 160 },
              ],
        latest: random.real() < 0.5 ? earliest + 200 : FAR,
        latePrice: between(1, 4),
        wished: seed % 2 === 0 ? { start: earliest + 20, price: 1 + (earliest % 3) } : null,
        leavePrice: random.real() < 0.2 ? 60 : 100_000,
      };
    }),
    routes,
    carers: Array.from({ length: carers }, () => ({
      mostWork: between(300, 900),
      workBefore: between(0, 60),
      workPrices: [
        { from: 200, price: 1 },
        { from: 400, price: 3 },
      ],
      contracted: 150,
      underPrice: 1,
      unsocialPrice: 2,
    })),
    compatibility: {
      rows: 3,
      columns: carers,
      prices: Int32Array.from({ length: 3 * carers }, () => (random.real() < 0.15 ? -1 : between(0, 2) * 20)),
    },
    separations: Array.from({ length: 4 }, () => ({
      a: random.below(visits),
      b: random.below(visits),
      afterA: 90,
      afterB: 60,
      price: random.real() < 0.5 ? 0 : 2,
    })).filter(({ a, b }) => a !== b),
    rests: Array.from({ length: carers }, (_, carer) => ({
      before: carer,
      after: carers + carer,
      least: 660,
    })),
    continuity: { patients: 4, prices: Int32Array.from({ length: 4 * carers }, () => between(0, 3) * 50) },
    prices: { travel: 2, wait: random.below(2), mostLate: random.below(3), mostIdle: random.below(2) },
  };
}

/** The same with one carer of some double-ups pinned, at any start, whatever else is pinned then. */
export function halfPinnedProblem(seed: number): Problem {
  const problem = randomProblem(seed);
  const random = randomFrom(seed * 31 + 7);
  const routesOfDay = problem.routes.length / 2;
  const visits = problem.visits.map((visit) => {
    const earliest = visit.windows[0]?.earliest ?? 0;
    if (visit.slots.length < 2 || random.real() < 0.4) return visit;
    const pinned = random.below(2);
    const route = (earliest >= 1440 ? routesOfDay : 0) + random.below(routesOfDay);
    const pin = { route, start: earliest + random.below(120) };
    const slots = visit.slots.map((slot, member) => (member === pinned ? { ...slot, pin } : slot));
    return { ...visit, slots };
  });
  return { ...problem, visits };
}
