import { listAssignments } from "@/lib/db/assignments";
import { foreignChangeMark } from "@/lib/db/change";
import { listEmployees } from "@/lib/db/employees";
import { listPatients } from "@/lib/db/patients";
import { readTogether } from "@/lib/db/transaction";
import { listVisits } from "@/lib/db/visits";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";

/**
 * What the file holds, ready to be asked: everybody and everything that was ever stored, the archived
 * and the cancelled too. Nobody outside of this room changes it.
 */
export interface Roster {
  employees: readonly Employee[];
  patients: readonly Patient[];
  assignments: readonly Assignment[];
  visits: readonly StoredVisit[];
  /** Those who are on the lists now; the same object for as long as nobody joins or leaves them. */
  listed: Readonly<{ employees: readonly Employee[]; patients: readonly Patient[] }>;
  /** Those on the lists now: archived people and cancelled assignments are not counted. */
  counts: Readonly<{ employees: number; patients: number; assignments: number }>;
  assignmentsOfEmployee(employeeId: string): readonly Assignment[];
  assignmentsOfPatient(patientId: string): readonly Assignment[];
  assignmentsOfVisit(visitId: number): readonly Assignment[];
  visitsOfPatient(patientId: string): readonly StoredVisit[];
}

class LoadedRoster implements Roster {
  private readonly byEmployee = new Map<string, Assignment[]>();
  private readonly byPatient = new Map<string, Assignment[]>();
  private readonly byVisit = new Map<number, Assignment[]>();
  private readonly patientVisits = new Map<string, StoredVisit[]>();
  readonly listed: { employees: Employee[]; patients: Patient[] };
  readonly counts: { employees: number; patients: number; assignments: number };

  constructor(
    readonly employees: Employee[],
    readonly patients: Patient[],
    readonly assignments: Assignment[],
    readonly visits: StoredVisit[],
  ) {
    for (const assignment of assignments) this.index(assignment);
    for (const visit of visits) append(this.patientVisits, visit.patientId.toLowerCase(), visit);
    this.listed = { employees: employees.filter(isListed), patients: patients.filter(isListed) };
    this.counts = {
      employees: this.listed.employees.length,
      patients: this.listed.patients.length,
      assignments: standing(assignments).length,
    };
  }

  add(visit: StoredVisit | null, assignments: readonly Assignment[]): void {
    if (visit) {
      this.visits.push(visit);
      append(this.patientVisits, visit.patientId.toLowerCase(), visit);
    }
    for (const assignment of assignments) {
      this.assignments.push(assignment);
      this.index(assignment);
    }
    this.counts.assignments += assignments.length;
  }

  assignmentsOfEmployee(employeeId: string): readonly Assignment[] {
    return this.byEmployee.get(employeeId.toLowerCase()) ?? [];
  }

  assignmentsOfPatient(patientId: string): readonly Assignment[] {
    return this.byPatient.get(patientId.toLowerCase()) ?? [];
  }

  assignmentsOfVisit(visitId: number): readonly Assignment[] {
    return this.byVisit.get(visitId) ?? [];
  }

  visitsOfPatient(patientId: string): readonly StoredVisit[] {
    return this.patientVisits.get(patientId.toLowerCase()) ?? [];
  }

  private index(assignment: Assignment): void {
    append(this.byEmployee, assignment.employeeId.toLowerCase(), assignment);
    append(this.byPatient, assignment.patientId.toLowerCase(), assignment);
    if (assignment.visitId !== null) append(this.byVisit, assignment.visitId, assignment);
  }
}

function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

// One process holds several copies of this module: what is loaded lives here.
const shared = globalThis as typeof globalThis & { rotaRoster?: { mark: string; roster: LoadedRoster } };

/**
 * The roster as the file holds it now. It is read again when another program changed or replaced the
 * file since; inside a write transaction nobody else can, so there it is the file's very state.
 */
export function currentRoster(): Roster {
  const mark = foreignChangeMark();
  if (shared.rotaRoster?.mark !== mark) shared.rotaRoster = { mark, roster: load() };
  return shared.rotaRoster.roster;
}

/** Reads everything from the file again; called after a commit that changed people. */
export function reloadRoster(): Roster {
  shared.rotaRoster = undefined;
  return currentRoster();
}

/** Takes in what a transaction of ours has just committed: `visit` is null when it was stored before. */
export function addToRoster(visit: StoredVisit | null, assignments: readonly Assignment[]): void {
  shared.rotaRoster?.roster.add(visit, assignments);
}

function load(): LoadedRoster {
  return readTogether(
    (db) => new LoadedRoster(listEmployees(db), listPatients(db), listAssignments(db), listVisits(db)),
  );
}

const isListed = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;

/** Those that stand. */
export const standing = <Item extends { cancelledAt: string | null }>(items: readonly Item[]): Item[] =>
  items.filter((item) => item.cancelledAt === null);
