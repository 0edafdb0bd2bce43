import type { AvailabilityFacts } from "@/lib/domain/fields/availability-fields";
import type { CareVisitFacts } from "@/lib/domain/fields/care-visit-fields";
import type { SingleVisitFacts } from "@/lib/domain/fields/single-visit-fields";
import { AVAILABILITY_SHEET, CARE_VISIT_SHEET, SINGLE_VISIT_SHEET } from "../need-kinds";

/** Examples of regular visits. */
export const SAMPLE_CARE_VISITS: readonly CareVisitFacts[] = [
  {
    ...{ ...CARE_VISIT_SHEET.blank, patientId: "P001", name: "Breakfast" },
    ...{ services: "Personal Care, Meal Prep", weekdays: "Mon/Tue/Wed/Thu/Fri", wishedStart: "08:00" },
    ...{ duration: 45, regularCarers: "E003, E007" },
  },
  {
    ...{ ...CARE_VISIT_SHEET.blank, patientId: "P002", name: "Tea" },
    ...{ services: "Medication", weekdays: "Mon/Tue/Wed/Thu/Fri/Sat/Sun", wishedStart: "17:00" },
    ...{ duration: 30, timeCritical: "Y", requiredRole: "Nurse" },
  },
  {
    ...{ ...CARE_VISIT_SHEET.blank, patientId: "P003", name: "Shopping" },
    ...{ services: "Shopping, Companionship", weekdays: "Wed", wishedStart: "14:00", duration: 90 },
    ...{ everyWeeks: "2", weeksFrom: "2026-12-07", bankHolidays: "No visit" },
  },
];

/** Examples of availability: two windows a day, alternating weeks, one day off. */
export const SAMPLE_AVAILABILITY: readonly AvailabilityFacts[] = [
  {
    ...{ ...AVAILABILITY_SHEET.blank, employeeId: "E003", weekdays: "Mon/Tue/Wed/Thu/Fri" },
    ...{ from: "07:00", until: "11:00", contractedHours: 30, mostHours: 40 },
  },
  {
    ...{ ...AVAILABILITY_SHEET.blank, employeeId: "E003", weekdays: "Sat/Sun" },
    ...{ from: "07:00", until: "14:00", everyWeeks: "2", weeksFrom: "2026-12-07" },
  },
  { ...AVAILABILITY_SHEET.blank, employeeId: "E003", date: "2026-12-24", notes: "Day off" },
];

/** Examples of single visits. */
export const SAMPLE_VISITS: readonly SingleVisitFacts[] = [
  {
    ...{ ...SINGLE_VISIT_SHEET.blank, patientId: "P001", services: "Exercise" },
    ...{ earliestStart: "2026-12-08 09:00", latestEnd: "2026-12-08 12:00", duration: 45 },
  },
];
