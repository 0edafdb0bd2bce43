import { type Assignment, type DatedAssignment, isDated, type StoredVisit } from "@/lib/domain/assignment";
import type { Booking, PatientVisit } from "@/lib/domain/rules/rule";
import { END_OF_TIME, intervalOf, type LocalDateTime } from "@/lib/domain/time";
import { ByStart } from "./by-start";

/** A booking that knows its assignment and its carer. */
export interface AssignedBooking extends Booking {
  assignmentId: number;
  employeeId: string;
}

/** Where the branch and its patients are. */
export interface BranchPlaces {
  /** Of each patient, by id in small letters. */
  postcodes: ReadonlyMap<string, string | null>;
  zone: string;
}

const NONE: readonly never[] = [];

/**
 * Visits and assignments by whom they concern and when, all of them in memory. One that is put again takes
 * the place of what it was. Only standing ones are found by time; the cancelled are found by id and by person.
 */
export class RotaIndex {
  /** By id, which rises: the order in which they were stored. */
  readonly assignments = new Map<number, Assignment>();
  readonly visits = new Map<number, StoredVisit>();
  private readonly visitAssignments = new Map<number, Set<number>>();
  private readonly employeeAssignments = new Map<string, Set<number>>();
  private readonly patientAssignments = new Map<string, Set<number>>();
  private readonly patientVisitIds = new Map<string, Set<number>>();
  private readonly bookings = new Map<string, ByStart<AssignedBooking>>();
  private readonly patientVisits = new Map<string, ByStart<PatientVisit>>();
  private readonly patientBookings = new Map<string, ByStart<AssignedBooking>>();
  private readonly unassigned = new Set<number>();
  /** All visits, cancelled ones too. */
  private readonly visitsByStart: ByStart<StoredVisit>;
  /** Standing assignments of the old system that have no day. */
  private readonly withoutDay = new Set<number>();

  constructor(
    visits: readonly StoredVisit[],
    assignments: readonly Assignment[],
    private branch: BranchPlaces,
  ) {
    for (const assignment of assignments) this.keepAssignment(assignment);
    for (const visit of visits) this.keepVisit(visit);
    this.visitsByStart = ByStart.of(visits);
    const bookings = assignments.filter(isStandingAndDated).map((one) => bookingOf(one, branch));
    fill(this.bookings, bookings, ({ employeeId }) => employeeId);
    fill(this.patientBookings, bookings, ({ patientId }) => patientId);
    const patientVisits = visits
      .filter(isStanding)
      .map((visit) => ({ ...patientVisitOf(visit, branch.zone), patientId: visit.patientId }));
    fill(this.patientVisits, patientVisits, ({ patientId }) => patientId);
  }

  /** Takes in what a transaction has just committed. */
  put(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
    for (const visit of visits) {
      const key = visit.patientId.toLowerCase();
      const former = this.visits.get(visit.id);
      if (former) {
        this.patientVisits.get(key)?.remove(former.startTime, ({ visitId }) => visitId === visit.id);
        this.visitsByStart.remove(former.startTime, ({ id }) => id === visit.id);
      }
      this.visitsByStart.add(visit);
      if (isStanding(visit)) addTo(this.patientVisits, key, patientVisitOf(visit, this.branch.zone));
    }
    for (const assignment of assignments) this.putAssignment(assignment);
    for (const visit of visits) this.keepVisit(visit);
    for (const { visitId } of assignments) this.noteWhetherUnassigned(visitId);
  }

  /** The same of many visits, each with all of its assignments. */
  putMany(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
    this.takeOut(visits, assignments);
    for (const assignment of assignments) this.keepAssignment(assignment);
    for (const visit of visits) this.keepVisit(visit);
    this.visitsByStart.addAll(visits);
    const bookings = assignments.filter(isStandingAndDated).map((one) => bookingOf(one, this.branch));
    fill(this.bookings, bookings, ({ employeeId }) => employeeId);
    fill(this.patientBookings, bookings, ({ patientId }) => patientId);
    fill(
      this.patientVisits,
      visits
        .filter(isStanding)
        .map((visit) => ({ ...patientVisitOf(visit, this.branch.zone), patientId: visit.patientId })),
      ({ patientId }) => patientId,
    );
  }

  /** Forgets how visits and assignments were before, list by list instead of one by one. */
  private takeOut(visits: readonly StoredVisit[], assignments: readonly Assignment[]): void {
    const formerVisits = visits.filter(({ id }) => this.visits.has(id));
    const former = assignments.flatMap(({ id }) => this.assignments.get(id) ?? []);
    const visitIds = new Set(formerVisits.map(({ id }) => id));
    const ids = new Set(former.map(({ id }) => id));
    if (visitIds.size > 0) this.visitsByStart.removeAll(({ id }) => visitIds.has(id));
    for (const key of new Set(formerVisits.map(({ patientId }) => patientId.toLowerCase())))
      this.patientVisits.get(key)?.removeAll(({ visitId }) => visitIds.has(visitId));
    for (const { id, employeeId } of former) {
      this.withoutDay.delete(id);
      this.employeeAssignments.get(employeeId.toLowerCase())?.delete(id);
    }
    for (const key of new Set(former.map(({ employeeId }) => employeeId.toLowerCase())))
      this.bookings.get(key)?.removeAll(({ assignmentId }) => ids.has(assignmentId));
    for (const key of new Set(former.map(({ patientId }) => patientId.toLowerCase())))
      this.patientBookings.get(key)?.removeAll(({ assignmentId }) => ids.has(assignmentId));
  }

  /** Cancelled ones too. */
  assignmentsOfEmployee(employeeId: string): Assignment[] {
    return this.assignmentsWith(this.employeeAssignments.get(employeeId.toLowerCase()));
  }

  /** Cancelled ones too. */
  assignmentsOfPatient(patientId: string): Assignment[] {
    return this.assignmentsWith(this.patientAssignments.get(patientId.toLowerCase()));
  }

  assignmentsOfVisit(visitId: number): Assignment[] {
    return this.assignmentsWith(this.visitAssignments.get(visitId));
  }

  visitsOfPatient(patientId: string): StoredVisit[] {
    const ids = this.patientVisitIds.get(patientId.toLowerCase()) ?? NONE;
    return [...ids].flatMap((id) => this.visits.get(id) ?? []);
  }

  /** Standing visits that lack a carer, whenever they are. */
  unassignedVisits(): StoredVisit[] {
    return [...this.unassigned].flatMap((id) => this.visits.get(id) ?? []);
  }

  /** All visits of a stretch of time, cancelled ones too, by start. */
  visitsBetween(from: LocalDateTime, until: LocalDateTime): readonly StoredVisit[] {
    return this.visitsByStart.between(from, until);
  }

  /** The standing assignments from a time on, by carer and start. */
  assignmentsFrom(from: LocalDateTime): Assignment[] {
    return [...this.bookings.values()].flatMap((ofCarer) =>
      ofCarer
        .between(from, END_OF_TIME)
        .flatMap(({ assignmentId }) => this.assignments.get(assignmentId) ?? []),
    );
  }

  /** The standing assignments of the old system that have no day. */
  assignmentsWithoutDay(): Assignment[] {
    return this.assignmentsWith(this.withoutDay);
  }

  /** What an employee is booked for, by start. */
  bookingsOf(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly AssignedBooking[] {
    return this.bookings.get(employeeId.toLowerCase())?.between(from, until) ?? NONE;
  }

  /** The standing visits of a patient, covered or not, by start. */
  patientVisitsBetween(
    patientId: string,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly PatientVisit[] {
    return this.patientVisits.get(patientId.toLowerCase())?.between(from, until) ?? NONE;
  }

  /** Who visits a patient when, by start. */
  visitsReceived(patientId: string, from: LocalDateTime, until: LocalDateTime) {
    return this.patientBookings.get(patientId.toLowerCase())?.between(from, until) ?? NONE;
  }

  /** From now on the patients live there. */
  locate(postcodes: BranchPlaces["postcodes"]): void {
    const former = this.branch.postcodes;
    this.branch = { ...this.branch, postcodes };
    for (const [id, postcode] of postcodes) {
      if (former.get(id) !== postcode) this.move(id, postcode);
    }
  }

  private move(patientId: string, postcode: string | null): void {
    for (const booking of this.patientBookings.get(patientId.toLowerCase())?.all() ?? NONE) {
      booking.postcode = postcode;
    }
  }

  private putAssignment(assignment: Assignment): void {
    const before = this.assignments.get(assignment.id);
    if (before) this.forget(before);
    this.keepAssignment(assignment);
    if (!isStandingAndDated(assignment)) return;
    const booking = bookingOf(assignment, this.branch);
    addTo(this.bookings, assignment.employeeId.toLowerCase(), booking);
    addTo(this.patientBookings, assignment.patientId.toLowerCase(), booking);
  }

  private forget(assignment: Assignment): void {
    const isIt = ({ assignmentId }: { assignmentId: number }) => assignmentId === assignment.id;
    const start = assignment.startTime ?? "";
    this.withoutDay.delete(assignment.id);
    this.employeeAssignments.get(assignment.employeeId.toLowerCase())?.delete(assignment.id);
    this.bookings.get(assignment.employeeId.toLowerCase())?.remove(start, isIt);
    this.patientBookings.get(assignment.patientId.toLowerCase())?.remove(start, isIt);
  }

  private keepAssignment(assignment: Assignment): void {
    this.assignments.set(assignment.id, assignment);
    if (isStanding(assignment) && !isDated(assignment)) this.withoutDay.add(assignment.id);
    noteIn(this.employeeAssignments, assignment.employeeId.toLowerCase(), assignment.id);
    noteIn(this.patientAssignments, assignment.patientId.toLowerCase(), assignment.id);
    if (assignment.visitId !== null) noteIn(this.visitAssignments, assignment.visitId, assignment.id);
  }

  private keepVisit(visit: StoredVisit): void {
    this.visits.set(visit.id, visit);
    noteIn(this.patientVisitIds, visit.patientId.toLowerCase(), visit.id);
    this.noteWhetherUnassigned(visit.id);
  }

  private noteWhetherUnassigned(visitId: number | null): void {
    const visit = visitId === null ? undefined : this.visits.get(visitId);
    if (!visit) return;
    const covered = this.assignmentsOfVisit(visit.id).filter(isStanding).length >= visit.carersNeeded;
    if (isStanding(visit) && !covered) this.unassigned.add(visit.id);
    else this.unassigned.delete(visit.id);
  }

  private assignmentsWith(ids: Iterable<number> | undefined): Assignment[] {
    return [...(ids ?? NONE)].flatMap((id) => this.assignments.get(id) ?? []);
  }
}

/** An assignment as the rules see it. */
export function bookingOf(assignment: DatedAssignment, { postcodes, zone }: BranchPlaces): AssignedBooking {
  const { id, visitId, employeeId, patientId, patientName, startTime, duration } = assignment;
  return {
    assignmentId: id,
    employeeId,
    // A row of the old system may have lost its visit: it is a visit of its own then.
    visitId: visitId ?? -id,
    patientId,
    patientName,
    postcode: postcodes.get(patientId.toLowerCase()) ?? null,
    startTime,
    duration,
    interval: intervalOf(startTime, duration, zone),
  };
}

/** A visit as the rules of its patient see it. */
export const patientVisitOf = (
  { id, services, startTime, duration }: StoredVisit,
  zone: string,
): PatientVisit => ({
  visitId: id,
  services,
  startTime,
  duration,
  interval: intervalOf(startTime, duration, zone),
});

const isStanding = ({ cancelledAt }: { cancelledAt: string | null }) => cancelledAt === null;

/** Whether an assignment takes part in the rules. */
export const isStandingAndDated = (one: Assignment): one is DatedAssignment =>
  isStanding(one) && isDated(one);

function noteIn<Key>(map: Map<Key, Set<number>>, key: Key, id: number): void {
  const known = map.get(key);
  if (known) known.add(id);
  else map.set(key, new Set([id]));
}

function addTo<Item extends { startTime: string }>(
  map: Map<string, ByStart<Item>>,
  key: string,
  item: Item,
): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, ByStart.of([item]));
}

/** All at once, sorted once: adding one by one would be slow for weeks of visits. */
function fill<Source extends Item, Item extends { startTime: string }>(
  map: Map<string, ByStart<Item>>,
  items: readonly Source[],
  keyOf: (item: Source) => string,
): void {
  const groups = new Map<string, Source[]>();
  for (const item of items) {
    const key = keyOf(item).toLowerCase();
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  for (const [key, group] of groups) {
    const known = map.get(key);
    if (known) known.addAll(group);
    else map.set(key, ByStart.of<Item>(group));
  }
}
