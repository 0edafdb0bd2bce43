import {
  countStandingAssignments,
  findAssignments,
  listAssignmentsOfVisitsBetween,
  listAssignmentsOutsideVisits,
  newestAssignmentId,
} from "@/lib/db/assignments";
import type { Reader } from "@/lib/db/client";
import { read } from "@/lib/db/transaction";
import { findVisits } from "@/lib/db/visits";
import type { Assignment, DatedAssignment, StoredVisit } from "@/lib/domain/assignment";
import { byStart, type Starting } from "@/lib/domain/by-start";
import { CONTINUITY_DAYS } from "@/lib/domain/continuity-days";
import type { PatientVisit } from "@/lib/domain/rules/rule";
import { addDays, at, dateOf, END_OF_TIME, type LocalDateTime, START_OF_TIME } from "@/lib/domain/time";
import {
  type AssignedBooking,
  type BranchPlaces,
  bookingOf,
  isStandingAndDated,
  patientVisitOf,
  RotaIndex,
} from "./rota-index";

/**
 * How far back the memory reaches: as far as continuity counts, which every decision on a visit to come looks at. Years of
 * visits that nobody asks about would cost seconds at every start, and a pause each time they are swept over.
 */
const DAYS_IN_MEMORY = CONTINUITY_DAYS;

/**
 * Every visit and assignment that was ever stored, cancelled ones too. Those of the last days and all that are to
 * come are in memory; what is older is read from the file when somebody asks for it. Stretches of time leave their
 * end out.
 */
export class Rota {
  private constructor(
    private readonly recent: RotaIndex,
    /** From when on the memory holds everything. */
    private readonly since: LocalDateTime,
    private branch: BranchPlaces,
    /** How many assignments stand; null when that has to be counted anew. */
    private standing: number | null,
    /** The highest id of an assignment that was ever given. */
    private newest: number,
  ) {}

  /** Reads what belongs into memory. `present` is the wall-clock time at the branch. */
  static load(db: Reader, present: LocalDateTime, branch: BranchPlaces): Rota {
    const since = at(addDays(dateOf(present), -DAYS_IN_MEMORY), "00:00");
    const stretch = { from: since, until: END_OF_TIME };
    const assignments = [
      ...listAssignmentsOutsideVisits(db),
      ...listAssignmentsOfVisitsBetween(db, stretch.from, stretch.until),
    ].sort((a, b) => a.id - b.id);
    const index = new RotaIndex(findVisits(db, stretch), assignments, branch);
    return new Rota(index, since, branch, countStandingAssignments(db), newestAssignmentId(db));
  }

  /** Takes in what a transaction has just committed: each visit with all of its assignments. */
  put(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
    for (const assignment of assignments) this.countIn(assignment);
    this.recent.put(visits, assignments);
  }

  /** The same of many visits at once. */
  putMany(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
    for (const assignment of assignments) this.countIn(assignment);
    this.recent.putMany(visits, assignments);
  }

  /** From now on the patients live there. */
  locate(postcodes: BranchPlaces["postcodes"]): void {
    this.branch = { ...this.branch, postcodes };
    this.recent.locate(postcodes);
  }

  /** How many assignments stand. */
  get standingAssignments(): number {
    this.standing ??= read(countStandingAssignments);
    return this.standing;
  }

  assignment(id: number): Assignment | null {
    return this.recent.assignments.get(id) ?? read((db) => findAssignments(db, { id }))[0] ?? null;
  }

  visit(id: number): StoredVisit | null {
    return this.recent.visits.get(id) ?? read((db) => findVisits(db, { id }))[0] ?? null;
  }

  /** Cancelled ones too, oldest first. */
  assignmentsOfVisit(visitId: number): Assignment[] {
    if (this.recent.visits.has(visitId)) return this.recent.assignmentsOfVisit(visitId);
    return read((db) => findAssignments(db, { visitId }));
  }

  /** The assignments of visits, cancelled ones too, by the id of the visit. */
  assignmentsByVisit(visits: readonly StoredVisit[]): Map<number, Assignment[]> {
    const isRecent = ({ id }: StoredVisit) => this.recent.visits.has(id);
    const byVisit = new Map(
      visits.map((visit) => [visit.id, isRecent(visit) ? this.recent.assignmentsOfVisit(visit.id) : []]),
    );
    const visitIds = visits.filter((visit) => !isRecent(visit)).map(({ id }) => id);
    const older = visitIds.length === 0 ? [] : read((db) => findAssignments(db, { visitIds }));
    for (const assignment of older) byVisit.get(assignment.visitId as number)?.push(assignment);
    return byVisit;
  }

  /** The visits of a stretch of time, cancelled ones too, by start; no more than `most` of them. */
  visitsBetween(from: LocalDateTime, until: LocalDateTime, most: number): readonly StoredVisit[] {
    if (from >= this.since) return this.recent.visitsBetween(from, until).slice(0, most);
    return read((db) => findVisits(db, { from, until, most })).sort(byStart);
  }

  /** Whether any visit was ever stored, cancelled ones too. */
  get hasVisits(): boolean {
    const isAny = (from: LocalDateTime) => this.visitsBetween(from, END_OF_TIME, 1).length > 0;
    return isAny(this.since) || isAny(START_OF_TIME);
  }

  /** The visits of a patient in a stretch of time, cancelled ones too. */
  visitsOfPatient(patientId: string, from: LocalDateTime, until: LocalDateTime): readonly StoredVisit[] {
    if (from >= this.since) return this.recent.visitsOfPatient(patientId).filter(startsIn(from, until));
    return read((db) => findVisits(db, { from, until, patientId }));
  }

  /** The visits of a stretch of time that an employee is or was assigned to, cancelled ones too. */
  visitsOfEmployee(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly StoredVisit[] {
    if (from < this.since) return read((db) => findVisits(db, { from, until, employeeId }));
    const ids = new Set(this.recent.assignmentsOfEmployee(employeeId).map(({ visitId }) => visitId));
    return [...ids]
      .flatMap((id) => (id === null ? [] : (this.recent.visits.get(id) ?? [])))
      .filter(startsIn(from, until));
  }

  /** What an employee is assigned to in a stretch of time: what stands and has a day. */
  assignmentsOfEmployee(employeeId: string, from: LocalDateTime, until = END_OF_TIME): DatedAssignment[] {
    if (from < this.since) {
      return read((db) => findAssignments(db, { employeeId, from, until })).filter(isStandingAndDated);
    }
    return this.recent
      .assignmentsOfEmployee(employeeId)
      .filter(isStandingAndDated)
      .filter(startsIn(from, until));
  }

  /** What is assigned at a patient in a stretch of time: what stands and has a day. */
  assignmentsOfPatient(patientId: string, from: LocalDateTime, until = END_OF_TIME): DatedAssignment[] {
    if (from < this.since) {
      return read((db) => findAssignments(db, { patientId, from, until })).filter(isStandingAndDated);
    }
    return this.recent
      .assignmentsOfPatient(patientId)
      .filter(isStandingAndDated)
      .filter(startsIn(from, until));
  }

  /** The standing assignments of the old system that have no day. */
  assignmentsWithoutDay(): Assignment[] {
    return this.recent.assignmentsWithoutDay();
  }

  /** The standing assignments from a day in memory on, by carer and start. */
  assignmentsFrom(from: LocalDateTime): Assignment[] {
    return this.recent.assignmentsFrom(from);
  }

  /** The standing visits of the last days and to come that lack a carer. */
  unassignedVisits(): StoredVisit[] {
    return this.recent.unassignedVisits();
  }

  /** What an employee is booked for, by start. */
  bookingsOf(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly AssignedBooking[] {
    if (from >= this.since) return this.recent.bookingsOf(employeeId, from, until);
    return this.booked(this.assignmentsOfEmployee(employeeId, from, until));
  }

  /** Who visits a patient when, by start. */
  visitsReceived(patientId: string, from: LocalDateTime, until: LocalDateTime): readonly AssignedBooking[] {
    if (from >= this.since) return this.recent.visitsReceived(patientId, from, until);
    return this.booked(this.assignmentsOfPatient(patientId, from, until));
  }

  /** The standing visits of a patient, covered or not, by start. */
  patientVisitsBetween(
    patientId: string,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly PatientVisit[] {
    if (from >= this.since) return this.recent.patientVisitsBetween(patientId, from, until);
    return this.visitsOfPatient(patientId, from, until)
      .filter(({ cancelledAt }) => cancelledAt === null)
      .map((visit) => patientVisitOf(visit, this.branch.zone))
      .sort(byStart);
  }

  private booked(assignments: readonly DatedAssignment[]): AssignedBooking[] {
    return assignments.map((one) => bookingOf(one, this.branch)).sort(byStart);
  }

  private countIn({ id, cancelledAt }: Assignment): void {
    const former = this.recent.assignments.get(id);
    const now = cancelledAt === null ? 1 : 0;
    const before = former ? (former.cancelledAt === null ? 1 : 0) : id > this.newest ? 0 : null;
    // What stood before of one that is not in memory is not known any more.
    this.standing = before === null || this.standing === null ? null : this.standing + now - before;
    this.newest = Math.max(this.newest, id);
  }
}

const startsIn =
  (from: LocalDateTime, until: LocalDateTime) =>
  ({ startTime }: Starting): boolean =>
    startTime >= from && startTime < until;
