import type { Absence } from "@/lib/domain/absence";
import type { ActualTimes } from "@/lib/domain/actual-times/match-rows";
import type { Availability } from "@/lib/domain/availability/availability";
import type { Nation } from "@/lib/domain/care-package/nation";
import { CONTINUITY_DAYS } from "@/lib/domain/continuity-days";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import type { Service } from "@/lib/domain/service";
import type { CivilDate, Interval, LocalDateTime } from "@/lib/domain/time";
import { addDays } from "@/lib/domain/time";
import type { Travel } from "@/lib/domain/travel";

/** An assignment that is not cancelled. */
export interface FiguresAssignment {
  id: number;
  employeeId: string;
  employeeName: string;
  overrideReason: string | null;
  /** When the carer was there, where a call-monitoring export was imported; null where nothing is recorded. */
  actual: ActualTimes | null;
  overridden: readonly { rule: string; finding: string; sentence: string }[];
}

/** A visit that is not cancelled. */
export interface FiguresVisit {
  id: number;
  patientId: string;
  patientName: string;
  startTime: LocalDateTime;
  /** Minutes. */
  duration: number;
  interval: Interval;
  services: readonly Service[];
  carersNeeded: number;
  timeCritical: boolean;
  /** What its regular visit asks for, on the day that it is of; null for one that was asked for by itself. */
  wished: { earliest: LocalDateTime; best: LocalDateTime; latest: LocalDateTime } | null;
  assignments: readonly FiguresAssignment[];
}

/** What figures are made from: plain rows of one moment. */
export interface Facts {
  from: CivilDate;
  /** Not included. */
  until: CivilDate;
  today: CivilDate;
  zone: string;
  nation: Nation;
  /** By start, from {@link DAYS_BEFORE} days before the period on until {@link DAYS_AFTER} days after it. */
  visits: readonly FiguresVisit[];
  employees: readonly Employee[];
  patients: readonly Patient[];
  absences: readonly Absence[];
  bankHolidays: ReadonlySet<CivilDate>;
  travel: Travel;
  availabilityOf(employee: Employee): Availability;
  /** By road; null when not known. */
  milesBetween(from: string | null, to: string | null): number | null;
  hasAgreedShortVisits(patientId: string): boolean;
  /** The carers named in the care package, by id in lower case; none where there is no package. */
  regularCarersOf(patientId: string): ReadonlySet<string>;
}

/** Continuity looks back four weeks. */
export const DAYS_BEFORE = CONTINUITY_DAYS;
/** A night that begins on the last day ends on the next, and runs are followed to their end. */
export const DAYS_AFTER = 2;

/** The visits that start in the period. */
export const visitsIn = ({ visits, from, until }: Pick<Facts, "visits" | "from" | "until">) =>
  visits.filter(({ startTime }) => startTime >= `${from}T00:00` && startTime < `${until}T00:00`);

/** The days of the period. */
export function daysIn({ from, until }: Pick<Facts, "from" | "until">): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) days.push(day);
  return days;
}

export const lackingIn = ({ carersNeeded, assignments }: FiguresVisit): number =>
  Math.max(0, carersNeeded - assignments.length);

export const hasMedication = ({ services }: FiguresVisit): boolean => services.includes("medicine");
