import type { Absence } from "../absence";
import type { RecordedAvailability } from "../availability/availability";
import { availabilityOf } from "../availability/availability-of";
import type { Employee } from "../employee";
import type { Patient } from "../patient";
import { NO_PREFERENCES } from "../preference";
import { type Interval, intervalOf } from "../time";
import { travelMinutes } from "../travel";
import type { Booking, Match, PatientVisit, Rule } from "./rule";
import { USUAL_SETTINGS } from "./severities";

const ZONE = "Europe/London";

/** A nurse who may give the example visit; a test changes what it is about. */
export const exampleEmployee = (changes: Partial<Employee> = {}): Employee => ({
  employeeId: "E001",
  name: "Nora Pike",
  address: null,
  postcode: "NR1 1AA",
  gender: "Female",
  ethnicity: null,
  religion: null,
  transportMode: "Car",
  qualification: "Nurse",
  languageSpoken: "English/Polish",
  certificateExpiryDate: "2030-01-01",
  earliestStart: "08:00",
  latestEnd: "18:00",
  shifts: null,
  weekdays: null,
  workingWindows: null,
  dailyLoad: null,
  maxHomeTravel: null,
  contactNumber: null,
  notes: null,
  status: "Active",
  archivedAt: null,
  ...changes,
});

/** Availability as it is recorded of the example's carer: nothing but what a test changes. */
export const exampleAvailability = (changes: Partial<RecordedAvailability> = {}): RecordedAvailability => ({
  employeeId: "E001",
  windows: null,
  exceptions: [],
  contractedHours: null,
  preferredHours: null,
  mostHours: null,
  optedOutOf48Hours: false,
  version: 1,
  ...changes,
});

export const examplePatient = (changes: Partial<Patient> = {}): Patient => ({
  patientId: "P001",
  name: "Wilfred Marsh",
  address: null,
  postcode: "NR2 2BB",
  gender: "Male",
  ethnicity: null,
  religion: null,
  requiredSupport: "Medication",
  requiredHoursOfSupport: 2,
  additionalRequirements: null,
  illness: null,
  contactNumber: null,
  requiresMedication: "Y",
  emergencyContact: null,
  emergencyRelation: null,
  languagePreference: "English",
  notes: null,
  status: "Active",
  priority: null,
  wishedTimes: null,
  archivedAt: null,
  ...changes,
});

export interface MatchChanges {
  employee?: Partial<Employee>;
  /** As a coordinator recorded it; the workbook's where left out. */
  availability?: Partial<RecordedAvailability>;
  patient?: Partial<Patient>;
  visit?: Partial<Match["visit"]>;
  demands?: Partial<Match["demands"]>;
  /** Start and minutes of each other booking of the carer, and what else of it matters. In any order. */
  bookings?: [string, number, Partial<Booking>?][];
  /** Start, minutes and services of each other visit of the patient. */
  patientVisits?: [string, number, string[]][];
  /** Of the carer; on leave where nothing else is said. */
  absences?: (Pick<Absence, "from" | "until"> & Partial<Absence>)[];
  preferences?: Partial<Match["preferences"]>;
  daysSinceVisit?: number | null;
  travel?: Match["travel"];
  settings?: Partial<Match["settings"]>;
}

/** Travel as it is reckoned without any table of places. */
export const exampleTravel: Match["travel"] = {
  between(from, to, mode) {
    const minutes = travelMinutes(from, to, mode);
    return minutes === null ? null : { minutes, source: "postcode areas" };
  },
};

/** A match against which no rule finds anything, with changes. For the tests of the rules. */
export function exampleMatch(changes: MatchChanges = {}): Match {
  const visit: Match["visit"] = {
    patientId: "P001",
    services: ["medicine"],
    startTime: "2026-11-23T10:00",
    duration: 30,
    carersNeeded: 1,
    urgency: "medium",
    ...changes.visit,
  };
  const employee = exampleEmployee(changes.employee);
  const recorded = changes.availability ? exampleAvailability(changes.availability) : null;
  return {
    employee,
    availability: availabilityOf(employee, recorded),
    patient: examplePatient(changes.patient),
    visit,
    interval: intervalOf(visit.startTime, visit.duration, ZONE),
    demands: { requiredRole: null, language: null, vehicle: false, ...changes.demands },
    bookings: (changes.bookings ?? []).map(bookingOf).toSorted(byStart),
    patientVisits: (changes.patientVisits ?? []).map(patientVisitOf).toSorted(byStart),
    absences: (changes.absences ?? []).map(absenceOf),
    preferences: { ...NO_PREFERENCES, ...changes.preferences },
    daysSinceVisit: changes.daysSinceVisit ?? null,
    travel: changes.travel ?? exampleTravel,
    settings: { ...USUAL_SETTINGS, ...changes.settings },
    zone: ZONE,
  };
}

/** What a rule finds in the example with changes. */
export const findingsOf = (rule: Rule, changes: MatchChanges = {}): string[] =>
  rule(exampleMatch(changes)).map(({ finding }) => finding);

/** Travel that takes the same minutes from everywhere to everywhere; null where nobody knows a way. */
export const travelTaking = (minutes: number | null): Match["travel"] => ({
  between: () => (minutes === null ? null : { minutes, source: "coordinates" }),
});

const byStart = (a: { interval: Interval }, b: { interval: Interval }) => a.interval.start - b.interval.start;

function bookingOf(
  [startTime, duration, changes]: [string, number, Partial<Booking>?],
  index: number,
): Booking {
  const interval = intervalOf(startTime, duration, ZONE);
  return {
    visitId: 100 + index,
    patientId: "P002",
    patientName: "Peter Long",
    postcode: "NR3 3CC",
    startTime,
    duration,
    interval,
    ...changes,
  };
}

function absenceOf(changes: Pick<Absence, "from" | "until"> & Partial<Absence>, index: number): Absence {
  return { id: 300 + index, employeeId: "E001", kind: "leave", cancelledAt: null, ...changes };
}

function patientVisitOf(
  [startTime, duration, services]: [string, number, string[]],
  index: number,
): PatientVisit {
  return {
    visitId: 200 + index,
    services,
    startTime,
    duration,
    interval: intervalOf(startTime, duration, ZONE),
  };
}
