import { type Carer, FAR, type Problem } from "../../../optimise/model/problem";
import type { Employee } from "../../employee";
import type { RuleId } from "../../rules/rule";
import type { WeekFacts } from "../week-facts";
import type { WeekVisit } from "../week-visit";
import { continuityOf } from "./continuity";
import { PairTable } from "./pair-prices";
import { Places, travelMatrices } from "./places";
import { pricesFor, type WeekPrices } from "./prices";
import { roomForEach, windowsAsTheyAre } from "./room-for-each";
import { homeLimitOf, restsOf, routesOf, type WeekRoute } from "./routes";
import { type CompiledVisit, separationsOf } from "./separations";
import { SettledSlots } from "./settled-slots";
import { problemVisit } from "./slots";
import { type Rounding, UNIT, unitsOf, type WeekClock, weekClock } from "./week-clock";

/** A week as a problem of integers, and what its numbers stand for. */
export interface CompiledWeek {
  problem: Problem;
  clock: WeekClock;
  /** In the order of the problem's visits. */
  visits: readonly WeekVisit[];
  /** In the order of the problem's routes. */
  routes: readonly WeekRoute[];
}

/** Minutes: regulation 4 of the Working Time Regulations 1998. */
const MOST_A_WEEK = 48 * 60;

/**
 * A branch's week as a problem of integers. What the rules do not allow, or only with a reason, is not possible
 * in it; what is worth a note costs. What is settled stays as it is. All carers are those of the snapshot.
 */
export function compileWeek(
  visits: readonly WeekVisit[],
  facts: WeekFacts,
  rounding: Rounding = "exact",
): CompiledWeek {
  const carers = facts.snapshot.employees;
  const prices = pricesFor(facts.snapshot.weights);
  const clock = weekClock(facts.snapshot.week, facts.snapshot.zone);
  const places = new Places();
  const pairs = new PairTable(facts, prices, rounding);
  const placeOf = ({ patientId }: WeekVisit) => places.ofVisit(facts.patient(patientId)?.postcode ?? null);
  for (const visit of visits) placeOf(visit);
  for (const one of carers) places.ofHome(one.postcode, homeLimitOf(one, facts));
  const { modes, matrices } = travelMatrices(places, carers, facts, {
    minute: prices.travel,
    far: isKeptApart(facts, "travel-fits", "far-apart") ? null : prices.note,
    hasToFit: isKeptApart(facts, "travel-fits", "too-late"),
    rounding,
  });
  const routes = carers.flatMap((employee, index) =>
    routesOf(employee, index, { facts, clock, places, modes, pairs, rounding }),
  );
  const settled = new SettledSlots({ routes, matrices, places, clock, placeOf });
  const carerIndex = indexOf(carers.map(({ employeeId }) => employeeId));
  const patientIndex = indexOf(visits.map(({ patientId }) => patientId));
  const starts = rounding === "exact" ? roomForEach(visits, clock) : windowsAsTheyAre(visits, clock);
  const context = { clock, rounding, pairs, prices, settled, starts, placeOf, patientIndex, carerIndex };
  const compiled = visits.flatMap((visit): CompiledVisit[] => {
    const one = problemVisit(visit, context);
    return one ? [{ visit, compiled: one }] : [];
  });
  const problem: Problem = {
    places: places.all.length,
    travel: matrices,
    visits: compiled.map((one) => one.compiled),
    routes: routes.map(({ route }) => route),
    carers: carers.map((employee, index) =>
      carerOf(
        employee,
        settled.workOf((route) => routes[route]?.route.carer === index),
        facts,
        prices,
      ),
    ),
    compatibility: pairs.build(),
    separations: separationsOf(compiled, dosePrice(facts, prices)),
    rests: settled.possible(restsOf(routes, facts)),
    continuity: continuityOf(patientIndex, carerIndex, visits, facts, prices),
    prices: { travel: 0, wait: 0, mostLate: 0, mostIdle: 0 },
  };
  return { problem, clock, visits: compiled.map(({ visit }) => visit), routes };
}

const indexOf = (ids: readonly string[]): Map<string, number> =>
  new Map([...new Set(ids.map((id) => id.toLowerCase()))].map((id, index) => [id, index]));

/** Whether a finding keeps a carer from a visit. */
function isKeptApart({ settings }: WeekFacts, rule: RuleId, finding: string): boolean {
  const severity = settings.severityOf(rule, finding);
  return severity === "block" || severity === "override";
}

function dosePrice(facts: WeekFacts, prices: WeekPrices): number | null {
  if (isKeptApart(facts, "dose-gap", "too-close")) return 0;
  return facts.settings.severityOf("dose-gap", "too-close") === "off" ? null : Math.max(1, prices.note);
}

/** Hours of a week: what was agreed, what the carer would like, what must not be passed. */
function carerOf(employee: Employee, settledWork: number, facts: WeekFacts, prices: WeekPrices): Carer {
  const { contractedHours, preferredHours, mostHours, optedOutOf48Hours } = facts.availabilityOf(employee);
  const byLaw = optedOutOf48Hours || !isKeptApart(facts, "weekly-hours", "over-48-hours") ? FAR : MOST_A_WEEK;
  const agreed =
    mostHours === null || !isKeptApart(facts, "weekly-hours", "over-most-hours") ? FAR : mostHours * 60;
  const most = Math.min(byLaw, agreed);
  const wished = preferredHours ?? contractedHours;
  return {
    mostWork: most < FAR ? Math.max(settledWork, Math.floor(most / UNIT)) : FAR,
    workBefore: 0,
    workPrices: wished === null ? [] : [{ from: unitsOf(wished * 60), price: prices.hours }],
    contracted: contractedHours === null ? 0 : unitsOf(contractedHours * 60),
    underPrice: contractedHours === null ? 0 : prices.hours,
    unsocialPrice: prices.unsocial,
  };
}
