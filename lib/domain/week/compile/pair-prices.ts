import type { Compatibility } from "../../../optimise/model/problem";
import { check, excludes } from "../../check";
import { CONTINUITY_DAYS } from "../../continuity-days";
import { type Employee, QUALIFICATIONS, qualificationOf } from "../../employee";
import type { Match, RuleId } from "../../rules/rule";
import { addDays, at, type CivilDate, dateOf, daysBetween, intervalOf, timeOf } from "../../time";
import type { WeekFacts } from "../week-facts";
import type { WeekVisit } from "../week-visit";
import type { WeekPrices } from "./prices";
import type { Rounding } from "./week-clock";

/** Rules whose finding rests on when the visit is and on what else there is: routes and times hold these. */
export const RULES_OF_TIME: ReadonlySet<string> = new Set([
  "absence",
  "no-overlap",
  "travel-fits",
  "within-hours",
  "shift-matches",
  "daily-load",
  "weekly-hours",
  "dose-gap",
  "home-distance",
]);

/** What the rules find of a carer and a visit, whatever its time and whatever else there is. */
export function verdictsOfPair(employee: Employee, visit: WeekVisit, date: CivilDate, facts: WeekFacts) {
  const match = bareMatch(employee, visit, date, facts);
  return match === null ? null : check(match).filter(({ rule }) => !RULES_OF_TIME.has(rule));
}

function bareMatch(employee: Employee, visit: WeekVisit, date: CivilDate, facts: WeekFacts): Match | null {
  const patient = facts.patient(visit.patientId);
  if (!patient) return null;
  const startTime = at(date, timeOf(visit.wished));
  const { services, duration, carersNeeded, urgency, demands, patientId } = visit;
  return {
    employee,
    patient,
    visit: { patientId, services, startTime, duration, carersNeeded, urgency },
    interval: intervalOf(startTime, duration, facts.zone),
    demands,
    bookings: [],
    patientVisits: [],
    absences: [],
    availability: facts.availabilityOf(employee),
    preferences: facts.preferencesOf(patientId),
    daysSinceVisit: daysSince(employee, patientId, date, facts),
    travel: facts.travel,
    settings: facts.settings,
    zone: facts.zone,
  };
}

function daysSince(
  { employeeId }: Employee,
  patientId: string,
  date: CivilDate,
  facts: WeekFacts,
): number | null {
  const from = at(addDays(date, -CONTINUITY_DAYS), "00:00");
  const key = employeeId.toLowerCase();
  const last = facts
    .visitsReceived(patientId, from, at(addDays(date, 1), "00:00"))
    .findLast((one) => one.employeeId.toLowerCase() === key);
  return last ? daysBetween(dateOf(last.startTime), date) : null;
}

/** Rows: visits that every carer sees alike. Columns: carers on days that their certificate sees alike. */
export class PairTable {
  private readonly rowByKey = new Map<string, number>();
  private readonly rows: WeekVisit[] = [];
  private readonly columnByKey = new Map<string, number>();
  private readonly columns: { employee: Employee; date: CivilDate }[] = [];
  /** The row in which everything is allowed: of what is settled already. */
  readonly settledRow: number;

  constructor(
    private readonly facts: WeekFacts,
    private readonly prices: WeekPrices,
    private readonly rounding: Rounding = "exact",
  ) {
    this.settledRow = 0;
  }

  rowOf(visit: WeekVisit): number {
    const { patientId, services, demands, duration, urgency } = visit;
    const key = JSON.stringify([patientId.toLowerCase(), services, demands, duration, urgency]);
    let row = this.rowByKey.get(key);
    if (row === undefined) {
      this.rows.push(visit);
      // The first row is the one of what is settled.
      row = this.rows.length;
      this.rowByKey.set(key, row);
    }
    return row;
  }

  columnOf(employee: Employee, date: CivilDate): number {
    const expiry = employee.certificateExpiryDate;
    const key = `${employee.employeeId.toLowerCase()} ${expiry !== null && expiry < date}`;
    let column = this.columnByKey.get(key);
    if (column === undefined) {
      column = this.columns.length;
      this.columns.push({ employee, date });
      this.columnByKey.set(key, column);
    }
    return column;
  }

  build(): Compatibility {
    const { rows, columns } = this;
    const prices = new Int32Array((rows.length + 1) * columns.length);
    for (const [row, visit] of rows.entries()) {
      for (const [column, { employee, date }] of columns.entries())
        prices[(row + 1) * columns.length + column] = this.priceOf(employee, visit, date);
    }
    return { rows: rows.length + 1, columns: columns.length, prices };
  }

  /** Whether a carer knows the patient may change within the week. */
  private mayChange(rule: RuleId): boolean {
    return this.rounding === "generous" && rule === "short-visit";
  }

  private priceOf(employee: Employee, visit: WeekVisit, date: CivilDate): number {
    const verdicts = verdictsOfPair(employee, visit, date, this.facts);
    if (verdicts === null || verdicts.some((one) => excludes(one) && !this.mayChange(one.rule))) return -1;
    return verdicts.length * this.prices.note + stepsAbove(employee, visit, this.facts) * this.prices.nursing;
  }
}

/** Steps of qualification above what a visit needs: nurses are kept for nursing. */
function stepsAbove(employee: Employee, { services, demands }: WeekVisit, { settings }: WeekFacts): number {
  const own = qualificationOf(employee);
  if (own === null) return 0;
  const medicine = settings.trainedCarersMayAdminister ? "Senior Carer" : "Nurse";
  const needed = services.includes("medicine") ? medicine : (demands.requiredRole ?? "Carer");
  return Math.max(0, QUALIFICATIONS.indexOf(own) - QUALIFICATIONS.indexOf(needed));
}
