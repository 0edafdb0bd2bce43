import { byStart, type Starting, startingBetween } from "@/lib/domain/by-start";
import type { DecisionFacts } from "@/lib/domain/candidates";
import type { Employee } from "@/lib/domain/employee";
import type { Booking, PatientVisit } from "@/lib/domain/rules/rule";
import { addDays, at, type CivilDate, intervalOf, type LocalDateTime, startOfWeek } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { bankHolidaysOfWeek } from "../care-package/need-settings";
import type { WorkingFacts } from "../rota/working-facts";

/** A visit may have been moved to another day since; no further than a draft of its week looks. */
const DAYS_MOVED = 14;

type Planned<Item> = Map<string, Item[]>;

/**
 * What is stored, with many planned visits in the place of what they were. A planned visit that is not stored
 * yet has an id below 0.
 */
export class PlannedFacts implements DecisionFacts {
  readonly travel: DecisionFacts["travel"];
  readonly settings: DecisionFacts["settings"];
  readonly zone: string;
  private readonly occurrences = new Map<string, Set<string>>();
  private readonly holidays = new Map<CivilDate, ReadonlySet<CivilDate>>();
  private readonly changed = new Set<number>();
  /** Those of the changed that have a carer. */
  private readonly given = new Set<number>();
  private readonly bookings: Planned<Booking> = new Map();
  private readonly visits: Planned<PatientVisit> = new Map();
  private readonly received: Planned<{ employeeId: string; startTime: LocalDateTime; visitId: number }> =
    new Map();

  constructor(
    readonly stored: WorkingFacts,
    planned: readonly VisitState[],
  ) {
    this.travel = stored.travel;
    this.settings = stored.settings;
    this.zone = stored.zone;
    for (const state of planned) this.add(state);
  }

  /** Takes a visit out of the plan: what is stored of it counts again. */
  leaveOut({ visit, assignments }: VisitState): void {
    this.changed.delete(visit.id);
    this.given.delete(visit.id);
    const isAnother = ({ visitId }: { visitId: number }) => visitId !== visit.id;
    for (const { employeeId } of assignments) keep(this.bookings, employeeId, isAnother);
    keep(this.visits, visit.patientId, isAnother);
    keep(this.received, visit.patientId, isAnother);
  }

  /** Plans a visit, in the place of what was planned of it before. */
  plan(before: VisitState, after: VisitState): void {
    this.leaveOut(before);
    this.add(after);
  }

  bookingsOf(employeeId: string, from: LocalDateTime, until: LocalDateTime): readonly Booking[] {
    const stored = this.stored.bookingsOf(employeeId, from, until);
    return this.together(stored, this.bookings.get(employeeId.toLowerCase()), from, until);
  }

  patientVisitsBetween(patientId: string, from: LocalDateTime, until: LocalDateTime) {
    const stored = this.stored.patientVisitsBetween(patientId, from, until);
    return this.together(stored, this.visits.get(patientId.toLowerCase()), from, until);
  }

  visitsReceived(patientId: string, from: LocalDateTime, until: LocalDateTime) {
    const stored = this.stored.visitsReceived(patientId, from, until);
    return this.together(stored, this.received.get(patientId.toLowerCase()), from, until);
  }

  absencesOf(employeeId: string) {
    return this.stored.absencesOf(employeeId);
  }

  preferencesOf(patientId: string) {
    return this.stored.preferencesOf(patientId);
  }

  availabilityOf(employee: Employee) {
    return this.stored.availabilityOf(employee);
  }

  /** Whether anybody gives a visit. */
  isGiven(visitId: number): boolean {
    if (this.changed.has(visitId)) return this.given.has(visitId);
    return this.stored.carersOf(visitId).length > 0;
  }

  /** Whether an occurrence of a regular visit has a standing visit already, or one that a person cancelled. */
  isStored(patientId: string, regularVisitId: number, date: CivilDate): boolean {
    const key = patientId.toLowerCase();
    let known = this.occurrences.get(key);
    if (!known) {
      known = new Set(
        this.stored
          .visitsOfPatient(
            patientId,
            at(addDays(date, -DAYS_MOVED), "00:00"),
            at(addDays(date, DAYS_MOVED), "00:00"),
          )
          .filter(({ cancelledAt, cancelledBy }) => cancelledAt === null || (cancelledBy ?? null) === null)
          .map((visit) => `${visit.regularVisitId} ${visit.occurrenceDate}`),
      );
      this.occurrences.set(key, known);
    }
    return known.has(`${regularVisitId} ${date}`);
  }

  isBankHoliday(date: CivilDate): boolean {
    const monday = startOfWeek(date);
    let known = this.holidays.get(monday);
    if (!known) {
      known = bankHolidaysOfWeek(monday);
      this.holidays.set(monday, known);
    }
    return known.has(date);
  }

  private add(state: VisitState): void {
    const { visit } = state;
    this.changed.add(visit.id);
    if (visit.cancelledAt !== null) return;
    const { patientId, startTime, duration, services } = visit;
    const interval = intervalOf(startTime, duration, this.zone);
    const patient = this.stored.patient(patientId);
    const patientName = patient?.name ?? patientId;
    const postcode = patient?.postcode ?? null;
    const own = { visitId: visit.id, startTime, duration, interval };
    note(this.visits, patientId, { ...own, services });
    for (const { employeeId } of standingIn(state)) {
      this.given.add(visit.id);
      note(this.bookings, employeeId, { ...own, patientId, patientName, postcode });
      note(this.received, patientId, { employeeId, startTime, visitId: visit.id });
    }
  }

  private together<Item extends Starting & { visitId: number }>(
    stored: readonly Item[],
    planned: readonly Item[] | undefined,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly Item[] {
    const left = stored.length === 0 ? stored : stored.filter(({ visitId }) => !this.changed.has(visitId));
    const added = startingBetween(planned ?? [], from, until);
    return left.length === 0 ? added : [...left, ...added].sort(byStart);
  }
}

/** Kept by start: plans come nearly in that order. */
function note<Item extends Starting>(map: Planned<Item>, key: string, item: Item): void {
  const known = map.get(key.toLowerCase());
  if (!known) {
    map.set(key.toLowerCase(), [item]);
    return;
  }
  let index = known.length;
  while (index > 0 && byStart(known[index - 1] as Item, item) > 0) index -= 1;
  known.splice(index, 0, item);
}

function keep<Item>(map: Planned<Item>, key: string, stays: (item: Item) => boolean): void {
  const known = map.get(key.toLowerCase());
  if (known) map.set(key.toLowerCase(), known.filter(stays));
}
