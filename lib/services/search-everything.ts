import { getConfig, now } from "@/lib/config";
import { foldName } from "@/lib/domain/names/fold-name";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { addDays, at, dateOf, localAt } from "@/lib/domain/time";
import type { PersonKind } from "@/lib/domain/workbook";
import { currentRoster } from "@/lib/memory/roster";

/** A person whose name, id or postcode is what was searched for. */
export interface FoundPerson {
  kind: PersonKind;
  id: string;
  name: string;
}

/** A coming visit of such a person. */
export interface FoundVisit {
  visit_id: number;
  start_time: string;
  patient_id: string;
  patient_name: string;
  employee_names: string[];
}

const MOST_PEOPLE = 8;
const MOST_VISITS = 6;
const DAYS_AHEAD = 7;

/** People on the lists, and visits: those of the first people found within a week, or the one of a number (`#12`). */
export function searchEverything(typed: string): { people: FoundPerson[]; visits: FoundVisit[] } {
  const words = typed.trim();
  if (words === "") return { people: [], visits: [] };
  const numbered = /^#(\d{1,12})$/.exec(words);
  if (numbered) return { people: [], visits: visitsById(Number(numbered[1])) };
  const { employees, patients } = currentRoster().listed;
  const all: (FoundPerson & { postcode: string | null })[] = [
    ...employees.map(({ employeeId, name, postcode }) => ({
      kind: "employee" as const,
      id: employeeId,
      name,
      postcode,
    })),
    ...patients.map(({ patientId, name, postcode }) => ({
      kind: "patient" as const,
      id: patientId,
      name,
      postcode,
    })),
  ];
  const people = all
    .filter((person) => isFoundBy(person, words, foldName))
    .slice(0, MOST_PEOPLE)
    .map(({ kind, id, name }) => ({ kind, id, name }));
  return { people, visits: people.length > 2 ? [] : people.flatMap(visitsAhead).slice(0, MOST_VISITS) };
}

function visitsAhead({ kind, id }: FoundPerson): FoundVisit[] {
  const { rota } = currentRoster();
  const from = localAt(now(), getConfig().timeZone);
  const until = at(addDays(dateOf(from), DAYS_AHEAD), "00:00");
  const visits =
    kind === "patient" ? rota.visitsOfPatient(id, from, until) : rota.visitsOfEmployee(id, from, until);
  return visits
    .filter(({ cancelledAt }) => cancelledAt === null)
    .slice(0, MOST_VISITS)
    .map(foundVisit);
}

function visitsById(id: number): FoundVisit[] {
  const visit = currentRoster().rota.visit(id);
  return visit === null ? [] : [foundVisit(visit)];
}

function foundVisit({ id, startTime, patientId }: { id: number; startTime: string; patientId: string }) {
  const roster = currentRoster();
  return {
    visit_id: id,
    start_time: startTime,
    patient_id: patientId,
    patient_name: roster.patient(patientId)?.name ?? patientId,
    employee_names: roster.rota
      .assignmentsOfVisit(id)
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map(({ employeeName }) => employeeName),
  };
}
