import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { insertAssignment } from "@/lib/db/assignments";
import { closeConnection, openConnection } from "@/lib/db/client";
import { insertEmployee } from "@/lib/db/employees";
import { insertPatient } from "@/lib/db/patients";
import { writeTx } from "@/lib/db/transaction";
import { insertVisit } from "@/lib/db/visits";
import type { StoredVisit } from "@/lib/domain/assignment";
import type { RegularVisitTerms } from "@/lib/domain/care-package/regular-visit";
import { visitsOfWeek } from "@/lib/domain/care-package/visits-of-week";
import type { Employee } from "@/lib/domain/employee";
import type { Patient } from "@/lib/domain/patient";
import { exampleEmployee, examplePatient } from "@/lib/domain/rules/example-match";
import { timeOf } from "@/lib/domain/time";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { bankHolidaysOfWeek } from "./need-settings";

/** The settings are read once: each test has its file in the same place. */
const FOLDER = mkdtempSync(join(tmpdir(), "rota-need-"));
const STAMP = "2026-11-23 08:00:00";

/** A file of a test's own with these people, at 08:00 on Mon 23 Nov 2026. Returns what closes and removes it. */
export function openNeedBranch(employees: Partial<Employee>[], patients: Partial<Patient>[]): () => void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  Object.assign(process.env, { DATABASE_PATH: join(FOLDER, "rota.db"), ROTA_NOW: "2026-11-23T08:00" });
  openConnection();
  const home = { postcode: "NR1 1AA" };
  writeTx((tx) => {
    for (const one of employees) insertEmployee(tx, exampleEmployee({ ...home, ...one }), STAMP);
    for (const one of patients) insertPatient(tx, examplePatient({ ...home, ...one }), STAMP);
  });
  reloadRoster();
  return () => {
    closeConnection();
    rmSync(FOLDER, { recursive: true });
  };
}

/** A regular visit at breakfast, every day, with changes. */
export const breakfast = (changes: Partial<RegularVisitTerms> = {}): RegularVisitTerms => ({
  name: "Breakfast",
  services: ["personal_care"],
  weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  everyWeeks: 1,
  weeksFrom: null,
  earliestStart: "08:30",
  wishedStart: "09:00",
  latestStart: "09:30",
  duration: 30,
  carersNeeded: 1,
  timeCritical: false,
  demands: { requiredRole: null, language: null, gender: null, vehicle: false },
  regularCarers: [],
  notes: null,
  from: null,
  until: null,
  bankHolidays: "as-usual",
  ...changes,
});

/** Stores the visits that the packages ask for in a week, as generating would, each given by one carer. */
export function planWeek(monday: string, employeeId: string): void {
  const needed = visitsOfWeek(currentRoster().carePackages, monday, bankHolidaysOfWeek(monday));
  writeTx((tx) => {
    for (const one of needed) {
      const { patientId, services, duration, carersNeeded, timeCritical, demands, notes } = one;
      const visit = { patientId, services, duration, carersNeeded, timeCritical, demands, notes };
      const startTime = one.wishedStart;
      const window = { from: timeOf(one.earliestStart), to: "10:00" };
      const occurrence = { regularVisitId: one.regularVisitId, occurrenceDate: one.date };
      const rest = { urgency: "medium", source: "care-package", unassignedReasons: null } as const;
      const visitId = insertVisit(tx, { ...visit, ...rest, startTime, window, ...occurrence }, STAMP);
      insertAssignment(tx, {
        ...{ visitId, employeeId, patientId, duration, startTime },
        ...{ employeeName: employeeId, patientName: patientId, serviceType: services[0] as string },
        ...{ assignedTime: startTime, endTime: startTime, createdAt: STAMP },
        ...{ travelTime: 5, priorityScore: 5, reasoning: null, overrideReason: null, overridden: null },
      });
    }
  });
  reloadRoster();
}

/** The visits of a patient from a day on, by start: `2026-11-24T09:00 30 E001`, `2026-11-25T09:00 cancelled`. */
export function visitsInShort(patientId: string, from = "2026-11-23T00:00"): string[] {
  const { rota } = currentRoster();
  return rota
    .visitsOfPatient(patientId, from, "9999-12-31T00:00")
    .toSorted((a, b) => (a.startTime < b.startTime ? -1 : 1))
    .map((visit) => inShort(visit));
}

function inShort({ id, startTime, duration, cancelledAt, cancelledBy }: StoredVisit): string {
  if (cancelledAt !== null) return `${startTime} cancelled ${cancelledBy}`;
  const carers = currentRoster()
    .rota.assignmentsOfVisit(id)
    .filter((one) => one.cancelledAt === null);
  return `${startTime} ${duration} ${carers.map(({ employeeId }) => employeeId).join("+") || "nobody"}`;
}
