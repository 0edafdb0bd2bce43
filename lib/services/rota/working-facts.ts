import { getConfig } from "@/lib/config";
import type { Assignment, StoredVisit, Visit } from "@/lib/domain/assignment";
import type { DecisionFacts } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import type { Booking, PatientVisit } from "@/lib/domain/rules/rule";
import { intervalOf, type LocalDateTime } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { currentTravel } from "../travel/current-travel";
import { ruleSettings } from "./rule-settings";

/** A visit that the request under way has decided on and not stored yet. */
interface Reserved {
  booking: Booking;
  visit: PatientVisit;
  employeeIds: string[];
}

/** The roster, and what the request that is under way has decided on top of it. */
export class WorkingFacts implements DecisionFacts {
  private readonly reserved: Reserved[] = [];
  /** Stored visits that the request under way has decided on. */
  private readonly taken = new Set<number>();
  private readonly waiting = new Map<string, StoredVisit[]>();
  readonly settings: ReturnType<typeof ruleSettings>;
  readonly zone = getConfig().timeZone;
  readonly travel = currentTravel();

  /**
   * `ignoredAbsence` is the id of an absence that is not looked at. Inside a transaction that has changed people the
   * roster is read anew each time it is asked for: whoever decides often there reads it once and hands it over.
   */
  constructor(
    private readonly ignoredAbsence: number | null = null,
    private readonly roster: Roster = currentRoster(),
  ) {
    this.settings = ruleSettings(this.roster.settings);
  }

  /** Everybody on the list; archived people are not asked. */
  get employees(): readonly Employee[] {
    return this.roster.listed.employees;
  }

  employee(employeeId: string): Employee | null {
    return this.roster.employee(employeeId);
  }

  patient(patientId: string): Patient | null {
    return this.roster.patient(patientId);
  }

  /** What was just decided counts for the visits that are decided after it. */
  reserve(visit: Visit, employeeIds: string[], storedId?: number): void {
    if (storedId !== undefined) this.taken.add(storedId);
    const visitId = -1 - this.reserved.length;
    const { startTime, duration, patientId, services } = visit;
    const interval = intervalOf(startTime, duration, this.zone);
    const patient = this.patient(patientId);
    const patientName = patient?.name ?? patientId;
    const postcode = patient?.postcode ?? null;
    this.reserved.push({
      booking: { visitId, patientId, patientName, postcode, startTime, duration, interval },
      visit: { visitId, services, startTime, duration, interval },
      employeeIds: employeeIds.map((id) => id.toLowerCase()),
    });
  }

  bookingsOf(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly Booking[] {
    const stored = this.roster.rota.bookingsOf(employeeId, from, until);
    if (this.reserved.length === 0) return stored;
    const own = this.reserved
      .filter(({ employeeIds }) => employeeIds.includes(employeeId.toLowerCase()))
      .map(({ booking }) => booking);
    return merged(stored, own, from, until);
  }

  patientVisitsBetween(
    patientId: string,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly PatientVisit[] {
    const own = this.reserved
      .filter(({ booking }) => booking.patientId.toLowerCase() === patientId.toLowerCase())
      .map(({ visit }) => visit);
    return merged(this.roster.rota.patientVisitsBetween(patientId, from, until), own, from, until);
  }

  visitsReceived(patientId: string, from: LocalDateTime, until: LocalDateTime) {
    return this.roster.rota.visitsReceived(patientId, from, until);
  }

  absencesOf(employeeId: string) {
    return this.roster.absencesOf(employeeId).filter(({ id }) => id !== this.ignoredAbsence);
  }

  availabilityOf(employee: Employee) {
    return this.roster.availabilityOf(employee);
  }

  preferencesOf(patientId: string) {
    return this.roster.preferencesOf(patientId);
  }

  /** The visits of a patient that lack a carer, earliest stored first. */
  unassignedVisitsOf(patientId: string): StoredVisit[] {
    const key = patientId.toLowerCase();
    let waiting = this.waiting.get(key);
    if (!waiting) {
      waiting = this.roster.rota
        .unassignedVisits()
        .filter((visit) => visit.patientId.toLowerCase() === key)
        .sort((a, b) => a.id - b.id);
      this.waiting.set(key, waiting);
    }
    return waiting.filter(({ id }) => !this.taken.has(id));
  }

  /** The visits of a patient in a stretch of time, cancelled ones too. */
  visitsOfPatient(patientId: string, from: LocalDateTime, until: LocalDateTime): readonly StoredVisit[] {
    return this.roster.rota.visitsOfPatient(patientId, from, until);
  }

  carePackageOf(patientId: string) {
    return this.roster.carePackageOf(patientId);
  }

  /** Who is assigned to a stored visit, by id. */
  carersOf(visitId: number): string[] {
    return this.assignedTo(visitId).map(({ employeeId }) => employeeId);
  }

  /** Who is assigned to a stored visit, by name. */
  carerNamesOf(visitId: number): string[] {
    return this.assignedTo(visitId).map(({ employeeName }) => employeeName);
  }

  private assignedTo(visitId: number): Assignment[] {
    return standingIn({ assignments: this.roster.rota.assignmentsOfVisit(visitId) } as VisitState);
  }

  /** A stored visit with its assignments; null when there is none with this id. */
  visitState(visitId: number): VisitState | null {
    const visit = this.roster.rota.visit(visitId);
    return visit ? { visit, assignments: this.roster.rota.assignmentsOfVisit(visitId) } : null;
  }
}

function merged<Item extends { startTime: LocalDateTime }>(
  stored: readonly Item[],
  own: readonly Item[],
  from: LocalDateTime,
  until: LocalDateTime,
): readonly Item[] {
  const inside = own.filter(({ startTime }) => startTime >= from && startTime < until);
  if (inside.length === 0) return stored;
  return [...stored, ...inside].sort((a, b) => (a.startTime < b.startTime ? -1 : 1));
}
