import type { Absence } from "../absence";
import type { RecordedAvailability } from "../availability/availability";
import type { CarePackage } from "../care-package/care-package";
import type { Employee, TransportMode } from "../employee";
import type { Patient } from "../patient";
import type { PatientPreferences } from "../preference";
import type { Severity } from "../rules/rule";
import type { CivilDate, LocalDateTime } from "../time";
import type { Coordinates, TravelSettings } from "../travel";
import type { VisitState } from "../visit-state";
import type { WeekWeights } from "./week-weights";

export const WEEK_SCOPES = ["all", "unassigned", "from-now"] as const;
/**
 * `all`: whatever a coordinator did not settle may be given to others; `unassigned`: only what lacks a carer is
 * looked at; `from-now`: as `all`, and nobody is taken off a visit before the present moment.
 */
export type WeekScope = (typeof WEEK_SCOPES)[number];

/** One visit that a patient had, by whom. */
export interface ReceivedVisit {
  visitId: number;
  patientId: string;
  employeeId: string;
  startTime: LocalDateTime;
}

/** Everything that planning a week looks at, as plain values: it crosses into a worker. */
export interface WeekSnapshot {
  /** The Monday. */
  week: CivilDate;
  scope: WeekScope;
  /** Wall-clock time of the branch. */
  now: LocalDateTime;
  zone: string;
  /** On the list. */
  employees: readonly Employee[];
  patients: readonly Patient[];
  absences: readonly Absence[];
  preferences: readonly (readonly [patientId: string, PatientPreferences])[];
  availability: readonly RecordedAvailability[];
  packages: readonly CarePackage[];
  bankHolidays: readonly CivilDate[];
  /** The visits of the week and of two days on each side, cancelled ones too. */
  visits: readonly VisitState[];
  /** Visits whose carers stay: published, pinned, or given by hand. */
  settledVisitIds: readonly number[];
  /** Who visited whom in the four weeks before, by start. */
  received: readonly ReceivedVisit[];
  trainedCarersMayAdminister: boolean;
  severities: readonly (readonly [rule: string, finding: string, Severity])[];
  travel: {
    settings: TravelSettings;
    places: readonly (readonly [postcode: string, Coordinates])[];
    legs: readonly { from: string; to: string; mode: TransportMode; minutes: number }[];
  };
  weights: WeekWeights;
}
