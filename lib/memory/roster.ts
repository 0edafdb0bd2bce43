import { getConfig } from "@/lib/config";
import { listAbsences } from "@/lib/db/absences";
import { listAssignments } from "@/lib/db/assignments";
import { foreignChangeMark } from "@/lib/db/change";
import { listEmployees } from "@/lib/db/employees";
import { listPatientPreferences } from "@/lib/db/patient-preferences";
import { listPatients } from "@/lib/db/patients";
import { listSettings } from "@/lib/db/settings";
import { readTogether } from "@/lib/db/transaction";
import { listVisits } from "@/lib/db/visits";
import type { Absence } from "@/lib/domain/absence";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { NO_PREFERENCES, type PatientPreferences } from "@/lib/domain/preference";
import { RotaIndex } from "./rota-index";

/**
 * What the file holds, ready to be asked: everybody and everything that was ever stored, the archived
 * and the cancelled too. Nobody outside of this room changes it.
 */
export interface Roster {
  employees: readonly Employee[];
  patients: readonly Patient[];
  /** Visits and assignments, by id, by whom they concern and by time. */
  rota: Omit<RotaIndex, "put">;
  /** Those who are on the lists now; the same object for as long as nobody joins or leaves them. */
  listed: Readonly<{ employees: readonly Employee[]; patients: readonly Patient[] }>;
  /** Those on the lists now: archived people and cancelled assignments are not counted. */
  counts: Readonly<{ employees: number; patients: number; assignments: number }>;
  /** What an operator set, by key. */
  settings: ReadonlyMap<string, unknown>;
  /** In any case of the letters. */
  employee(employeeId: string): Employee | null;
  patient(patientId: string): Patient | null;
  /** The standing absences of an employee. */
  absencesOf(employeeId: string): readonly Absence[];
  absences: readonly Absence[];
  preferencesOf(patientId: string): PatientPreferences;
}

interface Loaded {
  employees: Employee[];
  patients: Patient[];
  assignments: Assignment[];
  visits: StoredVisit[];
  settings: ReadonlyMap<string, unknown>;
  absences: Absence[];
  preferences: Map<string, PatientPreferences>;
}

class LoadedRoster implements Roster {
  readonly rota: RotaIndex;
  readonly listed: { employees: Employee[]; patients: Patient[] };
  readonly employees: readonly Employee[];
  readonly patients: readonly Patient[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly absences: readonly Absence[];
  private readonly preferences: Map<string, PatientPreferences>;
  private readonly employeesById: Map<string, Employee>;
  private readonly patientsById: Map<string, Patient>;
  private readonly absencesByEmployee = new Map<string, Absence[]>();

  constructor(loaded: Loaded) {
    const { employees, patients, visits, assignments } = loaded;
    this.employees = employees;
    this.patients = patients;
    this.settings = loaded.settings;
    this.absences = loaded.absences;
    this.preferences = loaded.preferences;
    this.employeesById = new Map(employees.map((one) => [one.employeeId.toLowerCase(), one]));
    this.patientsById = new Map(patients.map((one) => [one.patientId.toLowerCase(), one]));
    this.listed = { employees: employees.filter(isListed), patients: patients.filter(isListed) };
    for (const absence of standing(loaded.absences)) {
      const key = absence.employeeId.toLowerCase();
      this.absencesByEmployee.set(key, [...(this.absencesByEmployee.get(key) ?? []), absence]);
    }
    const postcodeOf = (id: string) => this.patient(id)?.postcode ?? null;
    this.rota = new RotaIndex(visits, assignments, postcodeOf, getConfig().timeZone);
  }

  get counts() {
    return {
      employees: this.listed.employees.length,
      patients: this.listed.patients.length,
      assignments: this.rota.standingAssignments,
    };
  }

  employee(employeeId: string): Employee | null {
    return this.employeesById.get(employeeId.toLowerCase()) ?? null;
  }

  patient(patientId: string): Patient | null {
    return this.patientsById.get(patientId.toLowerCase()) ?? null;
  }

  absencesOf(employeeId: string): readonly Absence[] {
    return this.absencesByEmployee.get(employeeId.toLowerCase()) ?? [];
  }

  preferencesOf(patientId: string): PatientPreferences {
    return this.preferences.get(patientId.toLowerCase()) ?? NO_PREFERENCES;
  }
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

/** The mark of the file that the roster in memory was read from; null before it was. */
export const memoryMark = (): string | null => shared.rotaRoster?.mark ?? null;

/** Reads everything from the file again; called after a commit that changed people, absences or settings. */
export function reloadRoster(): Roster {
  shared.rotaRoster = undefined;
  return currentRoster();
}

/** Takes in what a transaction of ours has just committed, in the place of what it was. */
export function putInRoster(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
  shared.rotaRoster?.roster.rota.put(visits, assignments);
}

function load(): LoadedRoster {
  return readTogether(
    (db) =>
      new LoadedRoster({
        employees: listEmployees(db),
        patients: listPatients(db),
        assignments: listAssignments(db),
        visits: listVisits(db),
        settings: listSettings(db),
        absences: listAbsences(db),
        preferences: listPatientPreferences(db),
      }),
  );
}

const isListed = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;

/** Those that stand. */
export const standing = <Item extends { cancelledAt: string | null }>(items: readonly Item[]): Item[] =>
  items.filter((item) => item.cancelledAt === null);
