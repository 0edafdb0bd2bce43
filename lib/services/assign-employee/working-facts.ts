import { getConfig } from "@/lib/config";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import type { DecisionFacts } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { USUAL_SETTINGS } from "@/lib/domain/rules/rule";
import { currentRoster, type Roster, standing } from "@/lib/memory/roster";

/** The roster, and what the transaction that is under way has stored on top of it. */
export class WorkingFacts implements DecisionFacts {
  readonly settings = USUAL_SETTINGS;
  readonly zone = getConfig().timeZone;
  private readonly newAssignments: Assignment[] = [];
  private readonly roster: Roster = currentRoster();
  private readonly patients = new Map(this.roster.patients.map((one) => [one.patientId.toLowerCase(), one]));

  /** Everybody on the list; archived people are not asked. */
  get employees(): readonly Employee[] {
    return this.roster.listed.employees;
  }

  employee(employeeId: string): Employee | null {
    return this.roster.employees.find((one) => sameId(one.employeeId, employeeId)) ?? null;
  }

  /** What was just stored counts from now on. */
  add({ assignments }: { assignments: readonly Assignment[] }): void {
    this.newAssignments.push(...assignments);
  }

  patient(patientId: string): Patient | null {
    return this.patients.get(patientId.toLowerCase()) ?? null;
  }

  postcodeOf(patientId: string): string | null {
    return this.patient(patientId)?.postcode ?? null;
  }

  assignmentsOf(employeeId: string): readonly Assignment[] {
    const own = this.newAssignments.filter((one) => sameId(one.employeeId, employeeId));
    return [...standing(this.roster.assignmentsOfEmployee(employeeId)), ...own];
  }

  assignmentsOfPatient(patientId: string): readonly Assignment[] {
    const own = this.newAssignments.filter((one) => sameId(one.patientId, patientId));
    return [...standing(this.roster.assignmentsOfPatient(patientId)), ...own];
  }

  /** The visits of a patient that lack a carer: they lost theirs. */
  openVisitsOf(patientId: string): StoredVisit[] {
    return standing(this.roster.visits).filter(
      (visit) => sameId(visit.patientId, patientId) && this.carersOf(visit.id) < visit.carersNeeded,
    );
  }

  carersOf(visitId: number): number {
    return standing(this.roster.assignmentsOfVisit(visitId)).length;
  }
}

const sameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
