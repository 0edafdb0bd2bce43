import { getConfig } from "@/lib/config";
import type { Assignment, StoredVisit } from "@/lib/domain/assignment";
import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import type { Employee } from "@/lib/domain/employee";
import { needsMedication, type Patient } from "@/lib/domain/patient";
import type { Verdict } from "@/lib/domain/rules/rule";
import { plusMinutes } from "@/lib/domain/time";

/**
 * The shapes that programs read (API.md): people in the workbook's own column names, empty text where
 * nothing is recorded. Keys may be added here and never taken away.
 */
const text = (value: string | null) => value ?? "";

export function employeeForPrograms(employee: Employee) {
  return {
    EmployeeID: employee.employeeId,
    Name: employee.name,
    Address: text(employee.address),
    PostCode: text(employee.postcode),
    Gender: text(employee.gender),
    Ethnicity: text(employee.ethnicity),
    Religion: text(employee.religion),
    TransportMode: text(employee.transportMode),
    Qualification: text(employee.qualification),
    LanguageSpoken: text(employee.languageSpoken),
    CertificateExpiryDate: text(employee.certificateExpiryDate),
    EarliestStart: text(employee.earliestStart),
    LatestEnd: text(employee.latestEnd),
    Shifts: text(employee.shifts),
    ContactNumber: text(employee.contactNumber),
    Notes: text(employee.notes),
    Status: employee.status,
    Availability: text(employee.weekdays),
    MaxPatientsPerDay: employee.dailyLoad,
    Archived: employee.archivedAt !== null,
  };
}

/** `RequiresMedication` is Y when either column says so; hours of 0 are "not recorded", and count per `hoursPer`. */
export function patientForPrograms(patient: Patient, hoursPer: HoursPeriod) {
  return {
    PatientID: patient.patientId,
    PatientName: patient.name,
    Address: text(patient.address),
    PostCode: text(patient.postcode),
    Gender: text(patient.gender),
    Ethnicity: text(patient.ethnicity),
    Religion: text(patient.religion),
    RequiredSupport: text(patient.requiredSupport),
    RequiredHoursOfSupport: patient.requiredHoursOfSupport ?? 0,
    HoursOfSupportPer: hoursPer,
    AdditionalRequirements: text(patient.additionalRequirements),
    Illness: text(patient.illness),
    ContactNumber: text(patient.contactNumber),
    RequiresMedication: needsMedication(patient) ? "Y" : "N",
    EmergencyContact: text(patient.emergencyContact),
    EmergencyRelation: text(patient.emergencyRelation),
    LanguagePreference: text(patient.languagePreference),
    Notes: text(patient.notes),
    Status: patient.status,
    Priority: text(patient.priority),
    ServiceTimes: text(patient.wishedTimes),
    Archived: patient.archivedAt !== null,
  };
}

/** Numbers stay numbers: what the old system left out is 0, and `travel_known` tells a guess-free 0 from a real one. */
export function assignmentForPrograms(assignment: Assignment) {
  return {
    id: assignment.id,
    visit_id: assignment.visitId,
    employee_id: assignment.employeeId,
    employee_name: assignment.employeeName,
    patient_id: assignment.patientId,
    patient_name: assignment.patientName,
    service_type: assignment.serviceType,
    service_types: assignment.services,
    assigned_time: assignment.assignedTime,
    start_time: text(assignment.startTime),
    end_time: text(assignment.endTime),
    duration: assignment.duration ?? 0,
    estimated_duration: assignment.duration ?? 0,
    travel_time: assignment.travelTime ?? 0,
    travel_known: assignment.travelTime !== null,
    priority_score: assignment.priorityScore ?? 0,
    reasoning: text(assignment.reasoning),
    assignment_reason: text(assignment.reasoning),
    created_at: assignment.createdAt,
    cancelled: assignment.cancelledAt !== null,
    cancelled_reason: assignment.cancelledReason,
    version: assignment.version,
    override_reason: assignment.overrideReason,
    pinned: assignment.pinned ?? false,
    overridden: (assignment.overridden ?? []).map(findingForPrograms),
  };
}

/** What a rule found. */
export function findingForPrograms({ rule, finding, severity, sentence, miss }: Verdict) {
  return { rule, finding, severity, sentence, miss: miss ?? null };
}

export type FindingForPrograms = ReturnType<typeof findingForPrograms>;

/** A visit, as it was asked for and as it stands. */
export function visitForPrograms(visit: StoredVisit) {
  return {
    id: visit.id,
    patient_id: visit.patientId,
    service_types: visit.services,
    start_time: visit.startTime,
    end_time: plusMinutes(visit.startTime, visit.duration, getConfig().timeZone),
    duration: visit.duration,
    window: visit.window,
    carers: visit.carersNeeded,
    urgency: visit.urgency,
    time_critical: visit.timeCritical,
    required_role: visit.demands.requiredRole,
    language: visit.demands.language,
    vehicle: visit.demands.vehicle,
    gender: visit.demands.gender ?? null,
    notes: visit.notes,
    source: visit.source,
    unassigned_reasons: visit.unassignedReasons ?? [],
    version: visit.version,
    cancelled: visit.cancelledAt !== null,
    cancelled_reason: visit.cancelledReason,
    regular_visit_id: visit.regularVisitId ?? null,
    occurrence_date: visit.occurrenceDate ?? null,
  };
}

export type VisitForPrograms = ReturnType<typeof visitForPrograms>;

export type AssignmentForPrograms = ReturnType<typeof assignmentForPrograms>;
