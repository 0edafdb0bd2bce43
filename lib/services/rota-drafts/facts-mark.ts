import { CONTINUITY_DAYS } from "@/lib/domain/continuity-days";
import type { Booking, PatientVisit, RuleSettings } from "@/lib/domain/rules/rule";
import { SEVERITIES } from "@/lib/domain/rules/severities";
import { addDays, at, type CivilDate } from "@/lib/domain/time";
import type { Travel } from "@/lib/domain/travel";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import type { WorkingFacts } from "../rota/working-facts";

/** What the rules looked at when a week was checked: where nothing of it has changed, nothing is checked again. */
export interface FactsMark {
  settings: string;
  travel: Travel;
  /** By id in small letters. */
  carers: Map<string, string>;
  patients: Map<string, string>;
}

/** Days: a week's rules look at two on each side of it. */
const DAYS_BEFORE = 2;
const DAYS_AFTER = 9;

/** The mark of all whom the changes of a week concern. */
export function markOf(changes: readonly AppliedVisit[], week: CivilDate, facts: WorkingFacts): FactsMark {
  const from = at(addDays(week, -DAYS_BEFORE), "00:00");
  const known = at(addDays(week, -CONTINUITY_DAYS), "00:00");
  const until = at(addDays(week, DAYS_AFTER), "00:00");
  const carers = new Set<string>();
  const patients = new Set<string>();
  for (const { after } of changes) {
    patients.add(after.visit.patientId.toLowerCase());
    for (const { employeeId } of after.assignments) carers.add(employeeId.toLowerCase());
  }
  const ofCarer = (id: string) => {
    const employee = facts.employee(id);
    return JSON.stringify([
      employee,
      employee && facts.availabilityOf(employee),
      facts.absencesOf(id),
      facts.bookingsOf(id, from, until).map(timesOf),
    ]);
  };
  const ofPatient = (id: string) =>
    JSON.stringify([
      facts.patient(id),
      facts.preferencesOf(id),
      facts.carePackageOf(id),
      facts.patientVisitsBetween(id, from, until).map(timesOf),
      facts.visitsReceived(id, known, until).map(({ employeeId, visitId }) => [employeeId, visitId]),
    ]);
  return {
    settings: settingsMark(facts.settings),
    travel: facts.travel,
    carers: new Map([...carers].map((id) => [id, ofCarer(id)])),
    patients: new Map([...patients].map((id) => [id, ofPatient(id)])),
  };
}

const timesOf = ({ visitId, startTime, duration }: PatientVisit | Booking) => [visitId, startTime, duration];

function settingsMark(settings: RuleSettings): string {
  const severities = Object.entries(SEVERITIES).flatMap(([rule, findings]) =>
    Object.keys(findings).map((finding) => settings.severityOf(rule as keyof typeof SEVERITIES, finding)),
  );
  return [settings.trainedCarersMayAdminister, ...severities].join();
}

/** Whether a change has to be checked again: something that it rests on differs between two marks. */
export function restsOnChanged(before: FactsMark, now: FactsMark): (change: AppliedVisit) => boolean {
  if (before.settings !== now.settings || before.travel !== now.travel) return () => true;
  const differs = (a: Map<string, string>, b: Map<string, string>) =>
    new Set([...b.keys()].filter((id) => a.get(id) !== b.get(id)));
  const carers = differs(before.carers, now.carers);
  const patients = differs(before.patients, now.patients);
  return ({ after }) =>
    patients.has(after.visit.patientId.toLowerCase()) ||
    after.assignments.some(({ employeeId }) => carers.has(employeeId.toLowerCase()));
}
