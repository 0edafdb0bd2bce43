import { decide } from "../candidates";
import { check } from "../check";
import { qualificationOf } from "../employee";
import type { RuleId } from "../rules/rule";
import { runOf } from "../run";
import { addDays, type CivilDate, minutesBetween } from "../time";
import { requestOf } from "./planned-request";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit } from "./week-visit";

/** A carer's week in a plan. Times in minutes. */
export interface CarerFigures {
  employeeId: string;
  name: string;
  visits: number;
  patients: number;
  visitTime: number;
  /** Between visits. */
  travelTime: number;
  /** From home and back. */
  homeTime: number;
  contractedHours: number | null;
  preferredHours: number | null;
}

/** A patient's week in a plan. */
export interface PatientFigures {
  patientId: string;
  name: string;
  visits: number;
  uncovered: number;
  /** Distinct ones. */
  carers: number;
}

/** What a plan comes to. Times in minutes. */
export interface WeekFigures {
  visits: number;
  covered: number;
  uncovered: number;
  /** One for each carer of each visit. */
  carersNeeded: number;
  carersAssigned: number;
  requiredTime: number;
  deliveredTime: number;
  travelTime: number;
  /** Between the wished starts and those planned. */
  shiftedTime: number;
  carersUsed: number;
  carersPerPatient: number;
  /** By rule. */
  warnings: Partial<Record<RuleId, number>>;
  medicationByOthers: number;
  carers: CarerFigures[];
  patients: PatientFigures[];
}

/** The figures of a plan that is among the facts. */
export function figuresOf(planned: readonly PlannedVisit[], facts: WeekFacts): WeekFigures {
  const covered = planned.filter(isCovered);
  const carers = facts.snapshot.employees.flatMap(({ employeeId }) =>
    carerFigures(employeeId, planned, facts),
  );
  const patients = patientFigures(planned, facts);
  const served = patients.filter((one) => one.carers > 0);
  const sum = (minutes: (one: PlannedVisit) => number) =>
    planned.reduce((total, one) => total + minutes(one), 0);
  return {
    visits: planned.length,
    covered: covered.length,
    uncovered: planned.length - covered.length,
    carersNeeded: sum(({ visit }) => visit.carersNeeded),
    carersAssigned: sum(({ carers: given }) => given.length),
    requiredTime: sum(({ visit }) => visit.duration * visit.carersNeeded),
    deliveredTime: sum(({ visit, carers: given }) => visit.duration * given.length),
    travelTime: carers.reduce((total, { travelTime }) => total + travelTime, 0),
    shiftedTime: sum((one) => (one.carers.length > 0 ? shiftOf(one, facts) : 0)),
    carersUsed: carers.filter(({ visits }) => visits > 0).length,
    carersPerPatient: average(served.map((one) => one.carers)),
    ...findingsOf(planned, facts),
    carers,
    patients,
  };
}

const isCovered = ({ visit, carers }: PlannedVisit) => carers.length >= visit.carersNeeded;

const shiftOf = ({ visit, startTime }: PlannedVisit, { zone }: WeekFacts) =>
  Math.abs(minutesBetween(visit.wished, startTime, zone));

const average = (values: readonly number[]) =>
  values.length === 0
    ? 0
    : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;

function carerFigures(
  employeeId: string,
  planned: readonly PlannedVisit[],
  facts: WeekFacts,
): CarerFigures[] {
  const employee = facts.employee(employeeId);
  if (!employee) return [];
  const own = planned.filter(({ carers }) => carers.includes(employeeId));
  const availability = facts.availabilityOf(employee);
  const about = { employee, availability, travel: facts.travel, zone: facts.zone };
  const week = facts.snapshot.week;
  const bookings = facts.bookingsOf(employeeId);
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => dayOf(addDays(week, day)));
  const { contractedHours, preferredHours } = availability;
  const sum = (minutes: (day: ReturnType<typeof dayOf>) => number) =>
    days.reduce((total, day) => total + minutes(day), 0);
  return [
    {
      employeeId,
      name: employee.name,
      visits: own.length,
      patients: new Set(own.map(({ visit }) => visit.patientId)).size,
      visitTime: sum(({ visitTime }) => visitTime),
      travelTime: sum(({ travelTime }) => travelTime),
      homeTime: sum(({ homeTime }) => homeTime),
      contractedHours,
      preferredHours,
    },
  ];

  function dayOf(date: CivilDate) {
    const run = runOf(date, { ...about, bookings });
    const homeTime = (run.visits[0]?.way?.minutes ?? 0) + (run.homeward?.minutes ?? 0);
    return { visitTime: run.visitTime, travelTime: run.travelTime, homeTime };
  }
}

function patientFigures(planned: readonly PlannedVisit[], facts: WeekFacts): PatientFigures[] {
  const byPatient = new Map<string, PlannedVisit[]>();
  for (const one of planned) {
    const known = byPatient.get(one.visit.patientId);
    if (known) known.push(one);
    else byPatient.set(one.visit.patientId, [one]);
  }
  return [...byPatient].map(([patientId, own]) => ({
    patientId,
    name: facts.patient(patientId)?.name ?? patientId,
    visits: own.length,
    uncovered: own.filter((one) => !isCovered(one)).length,
    carers: new Set(own.flatMap(({ carers }) => carers)).size,
  }));
}

/** What the rules note of the plan. */
function findingsOf(planned: readonly PlannedVisit[], facts: WeekFacts) {
  const warnings: WeekFigures["warnings"] = {};
  let medicationByOthers = 0;
  for (const one of planned) {
    const request = requestOf(one, facts);
    const employees = one.carers.flatMap((id) => facts.employee(id) ?? []);
    if (!request) continue;
    const decision = decide(request, employees, facts);
    const matches = [...decision.candidates, ...decision.refused].map(({ match }) => match);
    for (const { rule } of matches.flatMap(check)) warnings[rule] = (warnings[rule] ?? 0) + 1;
    if (!one.visit.services.includes("medicine") || facts.settings.trainedCarersMayAdminister) continue;
    medicationByOthers += employees.filter((employee) => qualificationOf(employee) !== "Nurse").length;
  }
  return { warnings, medicationByOthers };
}
