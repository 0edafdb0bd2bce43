import type { Absence } from "../absence";
import type { StoredVisit } from "../assignment";
import type { Availability } from "../availability/availability";
import { availabilityOf } from "../availability/availability-of";
import { type Starting, startingBetween } from "../by-start";
import type { DecisionFacts } from "../candidates";
import type { Employee } from "../employee";
import type { Patient } from "../patient";
import { NO_PREFERENCES, type PatientPreferences } from "../preference";
import type { Booking, PatientVisit, RuleSettings } from "../rules/rule";
import { isFixed, USUAL_SETTINGS } from "../rules/severities";
import { intervalOf, type LocalDateTime } from "../time";
import { type Travel, travelBetween } from "../travel";
import type { WeekSnapshot } from "./week-snapshot";

const NONE: readonly never[] = [];

/** A visit at its place in the week that is being planned. */
export type PlacedVisit = Pick<StoredVisit, "id" | "patientId" | "services" | "startTime" | "duration">;

/** Who visits a patient when, as the rules ask for it. */
interface Received {
  employeeId: string;
  startTime: LocalDateTime;
  visitId: number;
}

/**
 * The facts of a snapshot with the rota that is being planned in it: visits are placed, carers assigned and
 * taken off again. Lists are kept by start.
 */
export class WeekFacts implements DecisionFacts {
  readonly zone: string;
  readonly settings: RuleSettings;
  readonly travel: Travel;
  private readonly employees: Map<string, Employee>;
  private readonly patients: Map<string, Patient>;
  private readonly preferences: Map<string, PatientPreferences>;
  private readonly availabilities: Map<string, Availability>;
  private readonly absences = new Map<string, Absence[]>();
  private readonly bookings = new Map<string, Booking[]>();
  private readonly patientVisits = new Map<string, PatientVisit[]>();
  private readonly received = new Map<string, Received[]>();
  private readonly carerChanges = new Map<string, number>();
  private readonly patientChanges = new Map<string, number>();
  private changes = 0;

  constructor(readonly snapshot: WeekSnapshot) {
    this.zone = snapshot.zone;
    this.settings = settingsOf(snapshot);
    this.travel = travelOf(snapshot);
    this.employees = new Map(snapshot.employees.map((one) => [one.employeeId.toLowerCase(), one]));
    this.patients = new Map(snapshot.patients.map((one) => [one.patientId.toLowerCase(), one]));
    this.preferences = new Map(snapshot.preferences.map(([id, one]) => [id.toLowerCase(), one]));
    const recorded = new Map(snapshot.availability.map((one) => [one.employeeId.toLowerCase(), one]));
    this.availabilities = new Map(
      [...this.employees].map(([id, employee]) => [id, availabilityOf(employee, recorded.get(id) ?? null)]),
    );
    for (const absence of snapshot.absences) noteIn(this.absences, absence.employeeId, absence);
    for (const one of snapshot.received) insertIn(this.received, one.patientId, one);
  }

  employee(id: string): Employee | null {
    return this.employees.get(id.toLowerCase()) ?? null;
  }

  patient(id: string): Patient | null {
    return this.patients.get(id.toLowerCase()) ?? null;
  }

  /** How many changes the plan has had; what is noted of it tells later what changed since. */
  get revision(): number {
    return this.changes;
  }

  /** The revision at which a carer's bookings changed last; 0 while they never did. */
  carerRevision(employeeId: string): number {
    return this.carerChanges.get(employeeId.toLowerCase()) ?? 0;
  }

  /** The same of a patient's visits and of who gives them. */
  patientRevision(patientId: string): number {
    return this.patientChanges.get(patientId.toLowerCase()) ?? 0;
  }

  /** Puts a visit at its start, or at another one than before; its carers have to be off it. */
  place(visit: PlacedVisit): void {
    this.lift(visit);
    const { id: visitId, patientId, services, startTime, duration } = visit;
    const interval = intervalOf(startTime, duration, this.zone);
    insertIn(this.patientVisits, patientId, { visitId, services, startTime, duration, interval });
  }

  /** Takes a visit out. */
  lift({ id, patientId }: Pick<PlacedVisit, "id" | "patientId">): void {
    this.noteChange(patientId);
    removeIn(this.patientVisits, patientId, ({ visitId }) => visitId === id);
  }

  assign({ id: visitId, patientId, startTime, duration }: PlacedVisit, employeeId: string): void {
    this.noteChange(patientId, employeeId);
    const interval = intervalOf(startTime, duration, this.zone);
    const patient = this.patient(patientId);
    insertIn(this.bookings, employeeId, {
      visitId,
      patientId,
      patientName: patient?.name ?? patientId,
      postcode: patient?.postcode ?? null,
      startTime,
      duration,
      interval,
    });
    insertIn(this.received, patientId, { employeeId, startTime, visitId });
  }

  takeOff({ id, patientId }: Pick<PlacedVisit, "id" | "patientId">, employeeId: string): void {
    this.noteChange(patientId, employeeId);
    removeIn(this.bookings, employeeId, ({ visitId }) => visitId === id);
    const key = employeeId.toLowerCase();
    removeIn(this.received, patientId, (one) => one.visitId === id && one.employeeId.toLowerCase() === key);
  }

  /** Whether anybody gives a visit of a patient. */
  isGiven(patientId: string, id: number): boolean {
    return (this.received.get(patientId.toLowerCase()) ?? NONE).some(({ visitId }) => visitId === id);
  }

  /** A snapshot reaches as far as the rules look: the whole list is within. */
  bookingsOf(employeeId: string): readonly Booking[] {
    return this.bookings.get(employeeId.toLowerCase()) ?? NONE;
  }

  patientVisitsBetween(
    patientId: string,
    from: LocalDateTime,
    until: LocalDateTime,
  ): readonly PatientVisit[] {
    return startingBetween(this.patientVisits.get(patientId.toLowerCase()) ?? NONE, from, until);
  }

  visitsReceived(patientId: string, from: LocalDateTime, until: LocalDateTime): readonly Received[] {
    return startingBetween(this.received.get(patientId.toLowerCase()) ?? NONE, from, until);
  }

  absencesOf(employeeId: string): readonly Absence[] {
    return this.absences.get(employeeId.toLowerCase()) ?? NONE;
  }

  preferencesOf(patientId: string): PatientPreferences {
    return this.preferences.get(patientId.toLowerCase()) ?? NO_PREFERENCES;
  }

  availabilityOf(employee: Employee): Availability {
    return this.availabilities.get(employee.employeeId.toLowerCase()) ?? availabilityOf(employee);
  }

  private noteChange(patientId: string, employeeId?: string): void {
    this.changes += 1;
    this.patientChanges.set(patientId.toLowerCase(), this.changes);
    if (employeeId !== undefined) this.carerChanges.set(employeeId.toLowerCase(), this.changes);
  }
}

function settingsOf({ ruleSettings, severities }: WeekSnapshot): RuleSettings {
  const set = new Map(severities.map(([rule, finding, severity]) => [`${rule} ${finding}`, severity]));
  return {
    ...ruleSettings,
    severityOf(rule, finding) {
      const severity = isFixed(rule, finding) ? undefined : set.get(`${rule} ${finding}`);
      return severity ?? USUAL_SETTINGS.severityOf(rule, finding);
    },
  };
}

function travelOf({ travel }: WeekSnapshot): Travel {
  const places = new Map(travel.places);
  const legs = new Map(travel.legs.map(({ from, to, mode, minutes }) => [`${from} ${to} ${mode}`, minutes]));
  return travelBetween({
    places: (postcode) => places.get(postcode) ?? null,
    legs: (from, to, mode) => legs.get(`${from} ${to} ${mode}`) ?? null,
    settings: travel.settings,
  });
}

function noteIn<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key.toLowerCase());
  if (known) known.push(item);
  else map.set(key.toLowerCase(), [item]);
}

function insertIn<Item extends Starting>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key.toLowerCase());
  if (!known) {
    map.set(key.toLowerCase(), [item]);
    return;
  }
  let index = known.length;
  while (index > 0 && (known[index - 1] as Item).startTime > item.startTime) index--;
  known.splice(index, 0, item);
}

function removeIn<Item>(map: Map<string, Item[]>, key: string, matches: (item: Item) => boolean): void {
  const known = map.get(key.toLowerCase());
  const index = known?.findIndex(matches) ?? -1;
  if (index >= 0) known?.splice(index, 1);
}
