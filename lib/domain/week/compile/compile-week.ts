import {
  type Carer,
  type Continuity,
  FAR,
  type Problem,
  type Separation,
  type Slot,
  type Visit,
} from "../../../optimise/model/problem";
import type { Employee } from "../../employee";
import { addDays, at, intervalOf, timeOf } from "../../time";
import { factorOf } from "../week-weights";
import type { WeekFacts } from "../week-facts";
import type { WeekVisit } from "../week-visit";
import { PairTable } from "./pair-prices";
import { Places, travelMatrices } from "./places";
import { LEAVE_PRICE, LEAVE_PRICE_FIRST, pricesFor, type WeekPrices } from "./prices";
import { type RouteContext, restsOf, routesOf, type WeekRoute } from "./routes";
import { UNIT, unitsOf, type WeekClock, weekClock } from "./week-clock";

/** A week as a problem of integers, and what its numbers stand for. */
export interface CompiledWeek {
  problem: Problem;
  clock: WeekClock;
  /** In the order of the problem's visits. */
  visits: readonly WeekVisit[];
  /** In the order of the problem's routes. */
  routes: readonly WeekRoute[];
}

/** Minutes: what the severity table and the law say, as in the rules. */
const DOSE_GAP = 4 * 60;
const MOST_A_WEEK = 48 * 60;

/**
 * A branch's week as a problem of integers. What a carer may not do at all, or only with a reason, is not
 * possible in it; what is worth a note costs. What stands is left as it is where it is settled.
 */
export function compileWeek(visits: readonly WeekVisit[], facts: WeekFacts): CompiledWeek {
  const { snapshot } = facts;
  const prices = pricesFor(snapshot.weights);
  const clock = weekClock(snapshot.week, snapshot.zone);
  const places = new Places();
  const pairs = new PairTable(facts, prices);
  const carers = snapshot.employees;
  for (const { patientId } of visits) places.ofVisit(facts.patient(patientId)?.postcode ?? null);
  for (const { postcode } of carers) places.ofHome(postcode);
  const severity = (rule: "travel-fits" | "dose-gap", finding: string) => facts.settings.severityOf(rule, finding);
  const isKept = (name: string) => name === "block" || name === "override";
  const { modes, matrices } = travelMatrices(places, carers, facts, {
    minute: prices.travel,
    far: isKept(severity("travel-fits", "far-apart")) ? null : prices.note,
    hasToFit: isKept(severity("travel-fits", "too-late")),
  });
  const context: RouteContext = { facts, clock, places, modes, pairs };
  const routes = carers.flatMap((employee, index) => routesOf(employee, index, context));
  const patients = [...new Set(visits.map(({ patientId }) => patientId.toLowerCase()))];
  const compiled = new VisitCompiler(context, routes, patients, prices);
  const problemVisits = visits.map((visit) => compiled.visit(visit));
  return {
    problem: {
      places: places.all.length,
      travel: matrices,
      visits: problemVisits,
      routes: routes.map(({ route }) => route),
      carers: carers.map((employee) => carerOf(employee, facts, prices)),
      compatibility: pairs.build(),
      separations: separationsOf(visits, problemVisits, {
        doseGap: isKept(severity("dose-gap", "too-close")) ? 0 : severity("dose-gap", "too-close") === "warn" ? prices.note : null,
      }),
      rests: restsOf(routes, facts),
      continuity: continuityOf(patients, visits, facts, prices),
      prices: { travel: 0, wait: 0, mostLate: 0, mostIdle: 0 },
    },
    clock,
    visits,
    routes,
  };
}

function carerOf(employee: Employee, facts: WeekFacts, prices: WeekPrices): Carer {
  const { contractedHours, preferredHours, mostHours, optedOutOf48Hours } = facts.availabilityOf(employee);
  const law = optedOutOf48Hours ? FAR : MOST_A_WEEK;
  const isLimited = ["block", "override"].includes(facts.settings.severityOf("weekly-hours", "over-48-hours"));
  const most = Math.min(law, mostHours === null ? FAR : mostHours * 60);
  const wished = preferredHours ?? contractedHours;
  return {
    mostWork: isLimited && most < FAR ? Math.floor(most / UNIT) : FAR,
    workBefore: 0,
    workPrices: wished === null ? [] : [{ from: unitsOf(wished * 60), price: prices.hours }],
    contracted: contractedHours === null ? 0 : unitsOf(contractedHours * 60),
    underPrice: contractedHours === null ? 0 : prices.hours,
    unsocialPrice: prices.unsocial,
  };
}

/** Makes the visits of a problem. */
class VisitCompiler {
  private readonly routeOfCarer = new Map<string, number[]>();
  private readonly patientIndex: Map<string, number>;
  private readonly carerIndex: Map<string, number>;

  constructor(
    private readonly context: RouteContext,
    routes: readonly WeekRoute[],
    patients: readonly string[],
    private readonly prices: WeekPrices,
  ) {
    for (const [index, { employee }] of routes.entries()) {
      const key = employee.employeeId.toLowerCase();
      this.routeOfCarer.set(key, [...(this.routeOfCarer.get(key) ?? []), index]);
    }
    this.routes = routes;
    this.patientIndex = new Map(patients.map((id, index) => [id, index]));
    this.carerIndex = new Map(
      context.facts.snapshot.employees.map(({ employeeId }, index) => [employeeId.toLowerCase(), index]),
    );
  }

  private readonly routes: readonly WeekRoute[];

  visit(visit: WeekVisit): Visit {
    const { facts, clock, places } = this.context;
    const earliest = clock.up(clock.instantOf(visit.earliest));
    const latest = Math.max(earliest, clock.down(clock.instantOf(visit.latest)));
    const wished = Math.min(latest, Math.max(earliest, clock.down(clock.instantOf(visit.wished))));
    const isFirst = visit.timeCritical || visit.services.includes("medicine") || visit.urgency === "high";
    return {
      place: places.ofVisit(facts.patient(visit.patientId)?.postcode ?? null),
      patient: this.patientIndex.get(visit.patientId.toLowerCase()) ?? -1,
      slots: this.slotsOf(visit),
      gaps: [],
      windows: [{ earliest, due: wished }],
      latest,
      latePrice: this.prices.late,
      leavePrice: isFirst ? LEAVE_PRICE_FIRST : LEAVE_PRICE,
    };
  }

  private slotsOf(visit: WeekVisit): Slot[] {
    const { pairs } = this.context;
    const kind = pairs.rowOf(visit);
    const duration = unitsOf(visit.duration);
    const unsocial = isUnsocial(visit) ? 1 : 0;
    const start = this.startOf(visit);
    return Array.from({ length: visit.carersNeeded }, (_, index): Slot => {
      const present = index < visit.settled.length ? undefined : visit.present[index - visit.settled.length];
      const carer = present === undefined ? undefined : this.carerIndex.get(present.toLowerCase());
      return {
        duration,
        kind,
        load: 1,
        unsocial,
        pin: null,
        told:
          carer === undefined
            ? null
            : {
                carer,
                start,
                carerPrice: this.prices.change,
                startPrice: this.prices.changeOfStart,
                tolerance: 0,
              },
      };
    });
  }

  private startOf(visit: WeekVisit): number {
    const { clock } = this.context;
    return clock.down(clock.instantOf(visit.stored?.visit.startTime ?? visit.wished));
  }
}

/** Before 07:00, after 20:00 and at weekends. */
function isUnsocial({ wished }: WeekVisit): boolean {
  const time = timeOf(wished);
  const day = new Date(`${wished.slice(0, 10)}T00:00Z`).getUTCDay();
  return time < "07:00" || time >= "20:00" || day === 0 || day === 6;
}

function separationsOf(
  visits: readonly WeekVisit[],
  problemVisits: readonly Visit[],
  { doseGap }: { doseGap: number | null },
): Separation[] {
  const byPatient = new Map<string, number[]>();
  for (const [index, { patientId }] of visits.entries()) {
    const key = patientId.toLowerCase();
    byPatient.set(key, [...(byPatient.get(key) ?? []), index]);
  }
  const separations: Separation[] = [];
  for (const own of byPatient.values()) {
    for (const [place, a] of own.entries()) {
      for (const b of own.slice(place + 1)) addPair(a, b);
    }
  }
  return separations;

  function addPair(a: number, b: number): void {
    const [first, second] = [problemVisits[a] as Visit, problemVisits[b] as Visit];
    const lengths = [first, second].map(({ slots }) => slots[0]?.duration ?? 0) as [number, number];
    if (mayCome(first, second, lengths))
      separations.push({ a, b, afterA: lengths[0], afterB: lengths[1], price: 0 });
    const isDose = (index: number) => (visits[index] as WeekVisit).services.includes("medicine");
    const gap = unitsOf(DOSE_GAP);
    if (doseGap !== null && isDose(a) && isDose(b) && mayCome(first, second, [gap, gap]))
      separations.push({ a, b, afterA: gap, afterB: gap, price: doseGap });
  }
}

/** Whether two visits may start closer together than that. */
function mayCome(a: Visit, b: Visit, [afterA, afterB]: [number, number]): boolean {
  const from = (visit: Visit) => visit.windows[0]?.earliest ?? 0;
  return from(b) < a.latest + afterA && from(a) < b.latest + afterB;
}

function continuityOf(
  patients: readonly string[],
  visits: readonly WeekVisit[],
  facts: WeekFacts,
  prices: WeekPrices,
): Continuity {
  const carers = facts.snapshot.employees;
  const table = new Int32Array(patients.length * carers.length).fill(prices.newCarer);
  const carerIndex = new Map(carers.map(({ employeeId }, index) => [employeeId.toLowerCase(), index]));
  const patientIndex = new Map(patients.map((id, index) => [id, index]));
  const monday = facts.snapshot.week;
  const lower = (patient: number, employeeId: string, price: number) => {
    const carer = carerIndex.get(employeeId.toLowerCase());
    if (carer === undefined) return;
    const index = patient * carers.length + carer;
    table[index] = Math.min(table[index] as number, price);
  };
  for (const [patient, id] of patients.entries()) {
    const since = at(addDays(monday, -28), "00:00");
    for (const { employeeId } of facts.visitsReceived(id, since, at(monday, "00:00")))
      lower(patient, employeeId, prices.seenCarer);
    for (const { employeeId } of facts.preferencesOf(id).preferred) lower(patient, employeeId, prices.regularCarer);
  }
  for (const { patientId, regularCarers } of visits) {
    const patient = patientIndex.get(patientId.toLowerCase()) as number;
    for (const [rank, employeeId] of regularCarers.entries()) lower(patient, employeeId, rank * prices.regularCarer);
  }
  return { patients: patients.length, prices: table };
}

void intervalOf;
void factorOf;
