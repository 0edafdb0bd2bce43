import { listAbsences } from "@/lib/db/absences";
import { listAvailability } from "@/lib/db/availability";
import { listCarePackages } from "@/lib/db/care-packages";
import type { Reader } from "@/lib/db/client";
import { listEmployees } from "@/lib/db/employees";
import { listPatientPreferences } from "@/lib/db/patient-preferences";
import { listPatients } from "@/lib/db/patients";
import { listSettings } from "@/lib/db/settings";
import type { Absence } from "@/lib/domain/absence";
import type { Availability, RecordedAvailability } from "@/lib/domain/availability/availability";
import { availabilityOf } from "@/lib/domain/availability/availability-of";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import type { Employee } from "@/lib/domain/employee";
import { notCancelled } from "@/lib/domain/not-cancelled";
import type { Patient } from "@/lib/domain/patient";
import { type CarerWish, NO_PREFERENCES, type PatientPreferences } from "@/lib/domain/preference";
import { shiftHoursFrom } from "@/lib/domain/shift-hours";

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
  /** The stored care packages, proposed ones too; a patient without any is not among them. */
  readonly carePackages: readonly CarePackage[];
  carePackageOf(patientId: string): CarePackage | null;
  /** When an employee can work; the same object until people are read again. */
  availabilityOf(employee: Employee): Availability;
  /** As a coordinator recorded it; null where only the workbook says. */
  recordedAvailabilityOf(employeeId: string): RecordedAvailability | null;
}

/** The people as the file holds them. */
export class LoadedPeople implements People {
  readonly employees: readonly Employee[];
  readonly patients: readonly Patient[];
  readonly listed: Readonly<{ employees: Employee[]; patients: Patient[] }>;
  readonly settings: ReadonlyMap<string, unknown>;
  readonly absences: readonly Absence[];
  readonly carePackages: readonly CarePackage[];
  private readonly packages: Map<string, CarePackage>;
  private readonly availability: Map<string, RecordedAvailability>;
  private readonly availabilities = new WeakMap<Employee, Availability>();
  private readonly preferences: Map<string, PatientPreferences>;
  private readonly employeesById: Map<string, Employee>;
  private readonly patientsById: Map<string, Patient>;
  private readonly absencesByEmployee = new Map<string, Absence[]>();

  constructor(db: Reader) {
    this.employees = listEmployees(db);
    this.patients = listPatients(db);
    this.settings = listSettings(db);
    this.absences = listAbsences(db);
    this.packages = listCarePackages(db);
    this.carePackages = [...this.packages.values()];
    this.availability = listAvailability(db);
    this.employeesById = new Map(this.employees.map((one) => [one.employeeId.toLowerCase(), one]));
    this.patientsById = new Map(this.patients.map((one) => [one.patientId.toLowerCase(), one]));
    this.preferences = this.withNames(listPatientPreferences(db));
    this.listed = { employees: this.employees.filter(isListed), patients: this.patients.filter(isListed) };
    for (const absence of notCancelled(this.absences)) {
      const key = absence.employeeId.toLowerCase();
      this.absencesByEmployee.set(key, [...(this.absencesByEmployee.get(key) ?? []), absence]);
    }
  }

  /** Wishes name the carers, so that a rule can say whom a patient prefers. */
  private withNames(preferences: Map<string, PatientPreferences>): Map<string, PatientPreferences> {
    const named = (wish: CarerWish): CarerWish => ({ ...wish, name: this.employee(wish.employeeId)?.name });
    return new Map(
      [...preferences].map(([patientId, wishes]) => [
        patientId,
        { ...wishes, preferred: wishes.preferred.map(named), avoid: wishes.avoid.map(named) },
      ]),
    );
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

  carePackageOf(patientId: string): CarePackage | null {
    return this.packages.get(patientId.toLowerCase()) ?? null;
  }

  availabilityOf(employee: Employee): Availability {
    const known = this.availabilities.get(employee);
    if (known) return known;
    const availability = availabilityOf(
      employee,
      this.recordedAvailabilityOf(employee.employeeId),
      shiftHoursFrom(this.settings),
    );
    this.availabilities.set(employee, availability);
    return availability;
  }

  recordedAvailabilityOf(employeeId: string): RecordedAvailability | null {
    return this.availability.get(employeeId.toLowerCase()) ?? null;
  }
}

const isListed = ({ archivedAt }: { archivedAt: string | null }) => archivedAt === null;
