import type { CarePackage, Suspension } from "@/lib/domain/care-package/care-package";
import { isProposed } from "@/lib/domain/care-package/care-package";
import {
  type HoursPeriod,
  supportInWords,
  weeklyMinutesOf,
} from "@/lib/domain/care-package/hours-of-support";
import type {
  OccurrenceException,
  RegularVisit,
  RegularVisitTerms,
  VisitDemands,
} from "@/lib/domain/care-package/regular-visit";
import type { Patient } from "@/lib/domain/patient";

/** A regular visit in the keys that programs read; `id` is null for one that is proposed and not stored. */
export function regularVisitForPrograms(line: RegularVisitTerms & Partial<RegularVisit>) {
  return {
    id: line.id || null,
    status: line.status ?? "proposed",
    ...termsForPrograms(line),
    exceptions: (line.exceptions ?? []).map(exceptionForPrograms),
  };
}

/** What is agreed about a regular visit, in the keys that programs read. */
function termsForPrograms(terms: RegularVisitTerms) {
  return {
    name: terms.name,
    service_types: terms.services,
    weekdays: terms.weekdays,
    every_weeks: terms.everyWeeks,
    weeks_from: terms.weeksFrom,
    earliest_start: terms.earliestStart,
    wished_start: terms.wishedStart,
    latest_start: terms.latestStart,
    duration: terms.duration,
    carers: terms.carersNeeded,
    time_critical: terms.timeCritical,
    ...demandsForPrograms(terms.demands),
    regular_carers: terms.regularCarers,
    notes: terms.notes,
    from: terms.from,
    until: terms.until,
    bank_holidays: terms.bankHolidays,
  };
}

const demandsForPrograms = (demands: VisitDemands) => ({
  required_role: demands.requiredRole,
  language: demands.language,
  gender: demands.gender,
  vehicle: demands.vehicle,
});

/** The names of the keys of {@link termsForPrograms}. */
const NAMES = {
  services: "service_types",
  earliestStart: "earliest_start",
  wishedStart: "wished_start",
  latestStart: "latest_start",
  duration: "duration",
  carersNeeded: "carers",
  timeCritical: "time_critical",
  notes: "notes",
} as const;

function exceptionForPrograms(exception: OccurrenceException) {
  if (exception.cancelled) return { date: exception.date, cancelled: true };
  const { demands, ...changes } = exception.changes;
  const named = Object.entries(changes).map(([key, value]) => [NAMES[key as keyof typeof NAMES], value]);
  return {
    date: exception.date,
    cancelled: false,
    changes: { ...Object.fromEntries(named), ...(demands ? demandsForPrograms(demands) : {}) },
  };
}

/** A suspension in the keys that programs read; `return_date` is the first minute of being back, null while nobody knows. */
export const suspensionForPrograms = ({ id, reason, from, until }: Suspension) => ({
  id,
  reason,
  from,
  return_date: until,
});

/** How the hours of the workbook compare with those of the package. Minutes. */
function hoursForPrograms(patient: Patient, lines: readonly RegularVisitTerms[], period: HoursPeriod) {
  const hours = patient.requiredHoursOfSupport;
  return {
    hours_of_support: hours,
    hours_of_support_per: period,
    hours_in_words: supportInWords(hours, period),
    required_minutes_a_week: weeklyMinutesOf(hours, period),
    planned_minutes_a_week: Math.round(lines.reduce((sum, line) => sum + minutesAWeek(line), 0)),
  };
}

/** On average: a visit of every second week counts half. */
const minutesAWeek = ({ duration, weekdays, everyWeeks }: RegularVisitTerms): number =>
  (duration * weekdays.length) / everyWeeks;

/** A care package in the keys that programs read. */
export function packageForPrograms(
  patient: Patient,
  carePackage: Pick<CarePackage, "suspensions" | "version"> & { regularVisits: readonly RegularVisitTerms[] },
  period: HoursPeriod,
) {
  const { regularVisits, suspensions, version } = carePackage;
  return {
    patient_id: patient.patientId,
    patient_name: patient.name,
    version: String(version),
    /** Whether it is in the file, and not only worked out from the patient's row. */
    stored: version > 0,
    proposed:
      version === 0
        ? regularVisits.length > 0
        : isProposed({ regularVisits: regularVisits as RegularVisit[] }),
    regular_visits: regularVisits.map(regularVisitForPrograms),
    suspensions: suspensions.map(suspensionForPrograms),
    ...hoursForPrograms(patient, regularVisits, period),
  };
}

export type CarePackageForPrograms = ReturnType<typeof packageForPrograms>;
