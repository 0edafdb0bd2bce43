import type { Employee } from "@/lib/domain/employee";
import { type PaySettings, rateOn } from "@/lib/domain/pay";
import { dateOf, daysBetween } from "@/lib/domain/time";
import { type CallSums, callsOf, sumsOf } from "./actual-times";
import type { Facts } from "./facts";
import { groupBy, sumOf } from "./group";
import { type RunStop, runStops } from "./runs";
import { unsocialMinutes } from "./unsocial";

/** What one carer works in a period, by the actual times where both are recorded. All times in minutes, money in pounds. */
export interface CarerHours {
  employee: Employee;
  visits: number;
  visitTime: number;
  /** Between visits of a working day: working time, to be paid at the minimum wage at the least. */
  travelTime: number;
  /** Gaps between visits that are not travel. */
  waitingTime: number;
  /** From home and to home, which is not working time. */
  firstLegs: number;
  lastLegs: number;
  workingTime: number;
  unsocialTime: number;
  miles: number;
  homeMiles: number;
  /** Ways between visits that nobody knows; their travel is not counted. */
  unknownWays: number;
  /** Contracted in the period; null when not recorded. */
  contractedTime: number | null;
  /** The least that the law wants for the working time; null where no rate is recorded for a day. */
  minimumPay: number | null;
  /** By the rates of the settings; null when none is recorded. */
  pay: number | null;
  /** Planned against actual. */
  calls: CallSums;
}

/** The hours of each carer who has visits, or hours in the contract, in the period. */
export function carerHours(facts: Facts, pay: PaySettings, all = callsOf(facts)): CarerHours[] {
  const calls = groupBy(all, ({ assignment }) => assignment.employeeId.toLowerCase());
  const stops = groupBy(runStops(facts, "worked"), ({ employee }) => employee.employeeId);
  return facts.employees
    .map((employee) => ({
      ...hoursOfCarer(employee, stops.get(employee.employeeId) ?? [], facts, pay),
      calls: sumsOf(calls.get(employee.employeeId.toLowerCase()) ?? []),
    }))
    .filter(({ employee, visits, contractedTime }) =>
      visits > 0
        ? true
        : employee.archivedAt === null && employee.status === "Active" && contractedTime !== null,
    );
}

function hoursOfCarer(
  employee: Employee,
  stops: readonly RunStop[],
  facts: Facts,
  pay: PaySettings,
): Omit<CarerHours, "calls"> {
  const visitTime = sumOf(stops, (stop) => stop.visitTime);
  const travelTime = sumOf(stops, ({ travel }) => travel);
  const { contractedHours } = facts.availabilityOf(employee);
  const weeks = daysBetween(facts.from, facts.until) / 7;
  const unsocialFacts = { unsocial: pay.unsocial, bankHolidays: facts.bankHolidays, zone: facts.zone };
  return {
    employee,
    visits: stops.length,
    visitTime,
    travelTime,
    waitingTime: sumOf(stops, (stop) => stop.gap - stop.travel),
    firstLegs: sumOf(stops, ({ firstLeg }) => firstLeg ?? 0),
    lastLegs: sumOf(stops, ({ lastLeg }) => lastLeg ?? 0),
    workingTime: visitTime + travelTime,
    unsocialTime: sumOf(stops, ({ worked }) => unsocialMinutes(worked, unsocialFacts)),
    miles: sumOf(stops, ({ miles }) => miles ?? 0),
    homeMiles: sumOf(stops, ({ homeMiles }) => homeMiles ?? 0),
    unknownWays: stops.filter(({ isUnknownWay }) => isUnknownWay).length,
    contractedTime: contractedHours === null ? null : contractedHours * weeks * 60,
    minimumPay: minimumPayOf(stops, pay),
    pay:
      pay.visitRate === null ? null : (pay.visitRate * visitTime + (pay.travelRate ?? 0) * travelTime) / 60,
  };
}

/** Each minute at the rate of the day on which its visit starts. */
function minimumPayOf(stops: readonly RunStop[], { minimumWage }: PaySettings): number | null {
  let pounds = 0;
  for (const { visit, visitTime, travel } of stops) {
    const rate = rateOn(minimumWage, dateOf(visit.startTime));
    if (rate === null) return null;
    pounds += (rate * (visitTime + travel)) / 60;
  }
  return pounds;
}
