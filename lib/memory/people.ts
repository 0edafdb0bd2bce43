import { listAbsences } from "@/lib/db/absences";
import type { Reader } from "@/lib/db/client";
import { listEmployees } from "@/lib/db/employees";
import { listPatientPreferences } from "@/lib/db/patient-preferences";
import { listPatients } from "@/lib/db/patients";
import { listSettings } from "@/lib/db/settings";
import type { Absence } from "@/lib/domain/absence";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { NO_PREFERENCES, type PatientPreferences } from "@/lib/domain/preference";
import { standing } from "@/lib/domain/standing";

/** Everybody who was ever stored, the archived too, with what was recorded of them, and what an operator set. */
export interface People {
  readonly employees: readonly Employee[];
  readonly patients: readonly Patient[];
  /** Those who are on the lists now; the same object for as long as nobody joins or leaves them. */
  readonly listed: Readonly<{ employees: readonly Employee[]; patients: readonly Patient[] }>;
  /** What an operator set, by key. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly absences: readonly Absence[];
  /** In any case of the letters. */
  employee(employeeId: string): Employee | null;
  patient(patientId: string): Patient | null;
  /** The standing absences of an employee. */
  absencesOf(employeeId: string): readonly Absence[];
  preferencesOf(patientId: string): PatientPreferences;
}

/** The people as the file holds them. */
export class LoadedPeople implements People {
  readonly employees: readonly Employee[];
  readonly patients: readonly Patient[];
  readonly listed: Readonly<{ employees: Employee[]; patients: Patient[] }>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly absences: readonly Absence[];
  private readonly preferences: Map<string, PatientPreferences>;
  private readonly employeesById: Map<string, Employee>;
  private readonly patientsById: Map<string, Patient>;
  private readonly absencesByEmployee = new Map<string, Absence[]>();

  constructor(db: Reader) {
    this.employees = listEmployees(db);
    this.patients = listPatients(db);
    this.settings = listSettings(db);
    this.absences = listAbsences(db);
    this.preferences = listPatientPreferences(db);
    this.employeesById = new Map(this.employees.map((one) => [one.employeeId.toLowerCase(), one]));
    this.patientsById = new Map(this.patients.map((one) => [one.patientId.toLowerCase(), one]));
    this.listed = { employees: this.employees.filter(isListed), patients: this.patients.filter(isListed) };
    for (const absence of standing(this.absences)) {
      const key = absence.employeeId.toLowerCase();
      this.absencesByEmployee.set(key, [...(this.absencesByEmployee.get(key) ?? []), absence]);
    }
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

const isListed = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;
