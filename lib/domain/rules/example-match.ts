import type { Employee } from "../employee";
import type { Patient } from "../patient";
import { NO_PREFERENCES } from "../preference";
import { intervalOf } from "../time";
import { travelMinutes } from "../travel";
import type { Booking, Match, PatientVisit } from "./rule";
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
  dailyLoad: null,
  contactNumber: null,
  notes: null,
  status: "Active",
  archivedAt: null,
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
  patient?: Partial<Patient>;
  visit?: Partial<Match["visit"]>;
  demands?: Partial<Match["demands"]>;
  /** Start and minutes of each other booking of the carer. */
  bookings?: [string, number][];
  /** Start, minutes and services of each other visit of the patient. */
  patientVisits?: [string, number, string[]][];
  absences?: Match["absences"];
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
  return {
    employee: exampleEmployee(changes.employee),
    patient: examplePatient(changes.patient),
    visit,
    interval: intervalOf(visit.startTime, visit.duration, ZONE),
    demands: { requiredRole: null, language: null, vehicle: false, ...changes.demands },
    bookings: (changes.bookings ?? []).map(bookingOf),
    patientVisits: (changes.patientVisits ?? []).map(patientVisitOf),
    absences: changes.absences ?? [],
    preferences: { ...NO_PREFERENCES, ...changes.preferences },
    daysSinceVisit: changes.daysSinceVisit ?? null,
    travel: changes.travel ?? exampleTravel,
    settings: { ...USUAL_SETTINGS, ...changes.settings },
    zone: ZONE,
  };
}

function bookingOf([startTime, duration]: [string, number], index: number): Booking {
  const interval = intervalOf(startTime, duration, ZONE);
  return { visitId: 100 + index, patientId: "P002", postcode: "NR3 3CC", startTime, duration, interval };
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
