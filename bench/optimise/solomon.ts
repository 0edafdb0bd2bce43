import { FAR, MUST, type Problem } from "../../lib/optimise/model/problem";
import type { Solution } from "../../lib/optimise/model/solution";
import type { Checked } from "./written";

/** An instance of Solomon (1987) as the DIMACS challenge writes it. */
export interface Solomon {
  readonly name: string;
  readonly vehicles: number;
  readonly capacity: number;
  readonly serviceTime: number;
  /** The depot first. Windows and service are in tenths, like travel. */
  readonly nodes: readonly {
    readonly x: number;
    readonly y: number;
    readonly demand: number;
    readonly earliest: number;
    readonly due: number;
  }[];
}

/** Distances count in tenths: `floor(10 × Euclid)`. */
const TENTHS = 10;

export function readSolomon(text: string): Solomon {
  const header = (key: string): string => text.match(new RegExp(`^${key}\\s*:\\s*(\\S+)`, "m"))?.[1] ?? "";
  const section = (name: string): number[][] => {
    const lines = text.split(/\r?\n/);
    const start = lines.findIndex((line) => line.trim() === name) + 1;
    const end = lines.findIndex((line, at) => at >= start && /^[A-Z_]/.test(line));
    const rows = lines.slice(start, end < 0 ? undefined : end);
    return rows.map((line) => line.trim().split(/\s+/).map(Number)).filter((row) => row.length > 1);
  };
  const coordinates = section("NODE_COORD_SECTION");
  const demand = new Map(section("DEMAND_SECTION").map(([id, value]) => [id, value]));
  const windows = new Map(section("TIME_WINDOW_SECTION").map(([id, from, to]) => [id, [from, to]]));
  return {
    name: header("NAME"),
    vehicles: Number(header("VEHICLES")),
    capacity: Number(header("CAPACITY")),
    serviceTime: Number(header("SERVICE_TIME")),
    nodes: coordinates.map(([id, x, y]) => ({
      x: x as number,
      y: y as number,
      demand: demand.get(id) ?? 0,
      earliest: windows.get(id)?.[0] ?? 0,
      due: windows.get(id)?.[1] ?? 0,
    })),
  };
}

const distance = (one: Solomon["nodes"][number], other: Solomon["nodes"][number]): number =>
  Math.floor(TENTHS * Math.hypot(one.x - other.x, one.y - other.y));

export function solomonProblem({ nodes, vehicles, capacity, serviceTime }: Solomon): Problem {
  const [depot, ...clients] = nodes as [Solomon["nodes"][number], ...Solomon["nodes"][number][]];
  return {
    places: nodes.length,
    travel: [
      { time: Int32Array.from(nodes.flatMap((from) => nodes.map((to) => distance(from, to)))), price: null },
    ],
    visits: clients.map(({ demand, earliest, due }, index) => ({
      place: index + 1,
      patient: -1,
      slots: [{ duration: serviceTime * TENTHS, kind: 0, load: demand, unsocial: 0, pin: null, told: null }],
      gaps: [],
      windows: [{ earliest: earliest * TENTHS, due: due * TENTHS }],
      latest: due * TENTHS,
      latePrice: 0,
      leavePrice: MUST,
    })),
    routes: Array.from({ length: vehicles }, (_, carer) => ({
      carer,
      mode: 0,
      startPlace: 0,
      endPlace: 0,
      windows: [],
      earliestDeparture: depot.earliest * TENTHS,
      latestReturn: depot.due * TENTHS,
      shiftStart: 0,
      shiftEnd: FAR,
      overtimePrice: 0,
      capacity,
      mostWork: FAR,
      kind: 0,
      usePrice: 0,
      break: null,
    })),
    carers: Array.from({ length: vehicles }, () => ({
      mostWork: FAR,
      workBefore: 0,
      workPrices: [],
      contracted: 0,
      underPrice: 0,
      unsocialPrice: 0,
    })),
    compatibility: { rows: 1, columns: 1, prices: Int32Array.of(0) },
    separations: [],
    rests: [],
    continuity: null,
    prices: { travel: 1, wait: 0, mostLate: 0, mostIdle: 0 },
  };
}

/** In the format of VRPLIB: clients count from 1. */
export function writeSolomon(solution: Solution, cost: number): string {
  const routes = routesOf(solution);
  return `${routes.map((route, index) => `Route #${index + 1}: ${route.join(" ")}`).join("\n")}\nCost ${cost / TENTHS}\n`;
}

function routesOf({ route, start }: Solution): number[][] {
  const routes: number[][] = [];
  for (const [client, at] of route.entries()) {
    routes[at] ??= [];
    routes[at]?.push(client + 1);
  }
  for (const clients of routes)
    clients?.sort((one, other) => (start[one - 1] as number) - (start[other - 1] as number));
  return routes.filter(Boolean);
}

/** Drives the written routes from nothing but the file. */
export function checkSolomon(instance: Solomon, text: string): Checked {
  const faults: string[] = [];
  const routes = [...text.matchAll(/^Route #\d+: (.*)$/gm)].map(([, list]) =>
    (list ?? "").split(" ").map(Number),
  );
  const { nodes, capacity, serviceTime, vehicles } = instance;
  const depot = nodes[0] as Solomon["nodes"][number];
  if (routes.length > vehicles) faults.push(`${routes.length} vehicles`);
  const seen = routes.flat().sort((one, other) => one - other);
  if (seen.length !== nodes.length - 1 || seen.some((client, at) => client !== at + 1))
    faults.push("not every client once");
  let total = 0;
  for (const [index, clients] of routes.entries()) {
    let time = depot.earliest * TENTHS;
    let last = depot;
    let load = 0;
    for (const client of clients) {
      const node = nodes[client] as Solomon["nodes"][number];
      total += distance(last, node);
      time = Math.max(time + distance(last, node), node.earliest * TENTHS);
      if (time > node.due * TENTHS) faults.push(`route ${index} is late at ${client}`);
      time += serviceTime * TENTHS;
      load += node.demand;
      last = node;
    }
    total += distance(last, depot);
    if (time + distance(last, depot) > depot.due * TENTHS) faults.push(`route ${index} is late at the depot`);
    if (load > capacity) faults.push(`route ${index} is over its capacity`);
  }
  return { cost: total / TENTHS, parts: { distance: total / TENTHS, vehicles: routes.length }, faults };
}
