import { getConfig } from "@/lib/config";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import type { DecisionFacts } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { USUAL_SETTINGS } from "@/lib/domain/rules/rule";
import { currentRoster, type Roster, standing } from "@/lib/memory/roster";
import type { StoredDecision } from "./store-visit";

/** The roster, and what the transaction that is under way has stored on top of it. */
export class WorkingFacts implements DecisionFacts {
  readonly settings = USUAL_SETTINGS;
  readonly zone = getConfig().timeZone;
  private readonly newVisits: StoredVisit[] = [];
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
  add({ visit, isNew, assignments }: StoredDecision): void {
    if (isNew) this.newVisits.push(visit);
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

  /** The visits of a patient that stand, covered or not. */
  visitsOf(patientId: string): StoredVisit[] {
    return [
      ...standing(this.roster.visitsOfPatient(patientId)),
      ...this.newVisits.filter((one) => sameId(one.patientId, patientId)),
    ];
  }

  /** The visits of a patient that lack a carer: they lost theirs. */
  openVisitsOf(patientId: string): StoredVisit[] {
    return this.visitsOf(patientId).filter((visit) => this.carersOf(visit.id).length < visit.carersNeeded);
  }

  /** Who is assigned to a visit, by id. */
  carersOf(visitId: number): string[] {
    const own = this.newAssignments.filter((one) => one.visitId === visitId);
    return [...standing(this.roster.assignmentsOfVisit(visitId)), ...own].map(({ employeeId }) => employeeId);
  }
}

const sameId = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
