import { getConfig, now } from "@/lib/config";
import { listAvailability } from "@/lib/db/availability";
import { listCarePackages } from "@/lib/db/care-packages";
import type { Reader } from "@/lib/db/client";
import { listVisitsMadeByUploads } from "@/lib/db/visit-versions";
import type { Employee } from "@/lib/domain/employee";
import { type ListedPerson, listedFinder } from "@/lib/domain/listed-person";
import { type AvailabilityPlan, planAvailability } from "@/lib/domain/need-sheets/plan-availability";
import { type PackagesPlan, planPackages } from "@/lib/domain/need-sheets/plan-packages";
import { planVisits, type VisitsPlan, visitKey } from "@/lib/domain/need-sheets/plan-visits";
import type { KnownPeople } from "@/lib/domain/need-sheets/rows-by-person";
import type { Patient } from "@/lib/domain/patient";
import type { SheetPlan } from "@/lib/domain/sheet-plan";
import { dateOf, instantOf, localAt } from "@/lib/domain/time";
import type { ImportQuestion, ParsedWorkbook, PersonKind, Problem, Repair } from "@/lib/domain/workbook";
import { groupQuestions } from "@/lib/excel/findings";

/** What storing the sheets beside the people would do. */
export interface NeedPlan {
  packages: PackagesPlan;
  availability: AvailabilityPlan;
  visits: VisitsPlan;
}

/** The people as the workbook leaves them. */
interface PlannedPeople {
  employees: SheetPlan<Employee>;
  patients: SheetPlan<Patient>;
  storedEmployees: readonly Employee[];
  storedPatients: readonly Patient[];
  /** What was said of names beside ids, as {@link KnownPeople.isNameOf} tells it. */
  isNameOf: Record<PersonKind, KnownPeople["isNameOf"]>;
}

/** Compares the sheets of needs with what is stored. A workbook without them changes nothing. */
export function planNeeds(db: Reader, workbook: ParsedWorkbook, people: PlannedPeople): NeedPlan {
  const { needs } = workbook;
  const { timeZone } = getConfig();
  const present = localAt(now(), timeZone);
  const employees = knownPeople(
    "employee",
    workbook,
    people.employees,
    people.storedEmployees,
    people.isNameOf,
  );
  const patients = knownPeople("patient", workbook, people.patients, people.storedPatients, people.isNameOf);
  const packages = needs.careVisits === null ? null : listCarePackages(db);
  const recorded = needs.availability === null ? null : listAvailability(db);
  const made = needs.visits?.rows.length ? listVisitsMadeByUploads(db) : [];
  return {
    packages: planPackages(needs.careVisits, {
      ...{ patients, employees, today: dateOf(present) },
      packageOf: (id) => packages?.get(id.toLowerCase()) ?? null,
    }),
    availability: planAvailability(needs.availability, {
      employees,
      recordedOf: (id) => recorded?.get(id.toLowerCase()) ?? null,
    }),
    visits: planVisits(needs.visits, {
      ...{ patients, present },
      made: new Set(made.map(visitKey)),
      exists: (local) => instantOf(local, timeZone) !== null,
    }),
  };
}

/** Everything that is wrong with the sheets of needs. */
export const needProblems = ({ packages, availability, visits }: NeedPlan): Problem[] => [
  ...packages.problems,
  ...availability.problems,
  ...visits.problems,
];

/** Cells of them that name a person otherwise than by the stored id. */
export const needRepairs = ({ packages, availability, visits }: NeedPlan): Repair[] => [
  ...packages.repairs,
  ...availability.repairs,
  ...visits.repairs,
];

/** What is asked about them, each name once a sheet. */
export const needQuestions = ({ packages, availability, visits }: NeedPlan): ImportQuestion[] =>
  groupQuestions([...packages.questions, ...availability.questions, ...visits.questions]);

/** Whether storing them would change nothing. */
export const needsNothing = ({ packages, availability, visits }: NeedPlan): boolean =>
  packages.changes.length + availability.changes.length + visits.added.length === 0;

function knownPeople(
  kind: PersonKind,
  workbook: ParsedWorkbook,
  plan: SheetPlan<Employee> | SheetPlan<Patient>,
  stored: readonly (Employee | Patient)[],
  isNameOf: PlannedPeople["isNameOf"],
): KnownPeople {
  const idIn = (person: Partial<Employee & Patient>) =>
    (kind === "employee" ? person.employeeId : person.patientId) ?? "";
  const people = new Map<string, ListedPerson>();
  for (const person of stored) {
    const id = idIn(person);
    if (person.archivedAt === null) people.set(id.toLowerCase(), { id, name: person.name });
  }
  for (const { change, id, person } of plan.changes) {
    if (change === "archived") people.delete(id.toLowerCase());
    else people.set(id.toLowerCase(), { id, name: person.name });
  }
  const ids = new Map([...people].map(([key, { id }]) => [key, id]));
  for (const [written, id] of plan.storedIds) ids.set(written, id);
  const { sheet } = kind === "employee" ? workbook.employees : workbook.patients;
  return {
    idOf: (written) => ids.get(written.toLowerCase()) ?? null,
    find: listedFinder([...people.values()], kind === "employee" ? "carer" : "patient"),
    isNameOf: isNameOf[kind],
    isIncomplete: plan.problems.length > 0 || workbook.problems.some((problem) => problem.sheet === sheet),
    noun: kind,
    sheet,
  };
}
