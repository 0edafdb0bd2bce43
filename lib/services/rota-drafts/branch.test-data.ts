import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeConnection, openConnection } from "@/lib/db/client";
import { insertEmployee } from "@/lib/db/employees";
import { insertPatient } from "@/lib/db/patients";
import { writeTx } from "@/lib/db/transaction";
import type { StoredVisit } from "@/lib/domain/assignment";
import { exampleEmployee, examplePatient } from "@/lib/domain/rules/example-match";
import { addDays, at, clockTimeAt, minutesOfDay } from "@/lib/domain/time";
import { type AppliedVisit, placeFor } from "@/lib/domain/week/applied-visit";
import { reloadRoster } from "@/lib/memory/roster";

export const WEEK = "2026-12-07";

/** A file of a test's own with some carers and patients, at 08:00 on Mon 23 Nov 2026. */
export interface TestBranch {
  path: string;
  close(): void;
}

const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(4, "0")}`;
export const carerId = (index: number): string => id("E", index);
export const patientId = (index: number): string => id("P", index);

/** Carers work 06:00–23:00 every day, all as nurses; everybody lives in one street. */
export function openTestBranch(carers: number, patients: number): TestBranch {
  const folder = mkdtempSync(join(tmpdir(), "rota-week-"));
  const path = join(folder, "rota.db");
  Object.assign(process.env, { DATABASE_PATH: path, ROTA_NOW: "2026-11-23T08:00" });
  openConnection();
  writeTx((tx) => {
    const everyDay = { earliestStart: "06:00", latestEnd: "23:00", dailyLoad: 30, postcode: "NR1 1AA" };
    for (let index = 0; index < carers; index++)
      insertEmployee(tx, exampleEmployee({ ...everyDay, employeeId: carerId(index) }), "2026-11-23 08:00:00");
    for (let index = 0; index < patients; index++)
      insertPatient(
        tx,
        examplePatient({ postcode: "NR1 1AA", patientId: patientId(index) }),
        "2026-11-23 08:00:00",
      );
  });
  reloadRoster();
  return {
    path,
    close() {
      closeConnection();
      rmSync(folder, { recursive: true });
    },
  };
}

const NOTHING_DEMANDED = { requiredRole: null, language: null, gender: null, vehicle: false };

export function newVisit(index: number, changes: Partial<StoredVisit> = {}): StoredVisit {
  return {
    id: placeFor(index),
    patientId: patientId(0),
    services: ["personal_care"],
    startTime: at(WEEK, "09:00"),
    duration: 30,
    carersNeeded: 1,
    urgency: "medium",
    window: { from: "08:30", to: "09:30" },
    timeCritical: false,
    demands: NOTHING_DEMANDED,
    notes: null,
    source: "fields",
    unassignedReasons: null,
    version: 1,
    cancelledAt: null,
    cancelledReason: null,
    cancelledBy: null,
    regularVisitId: null,
    occurrenceDate: null,
    ...changes,
  };
}

/** A new visit with a carer and a card, as a generated week has it. */
export function addedVisit(
  index: number,
  employeeId: string,
  changes: Partial<StoredVisit> = {},
): AppliedVisit {
  const visit = newVisit(index, changes);
  const end = clockTimeAt(minutesOfDay(visit.startTime.slice(11)) + visit.duration);
  const assignment = {
    id: placeFor(index),
    visitId: visit.id,
    employeeId,
    employeeName: "Nora Pike",
    patientId: visit.patientId,
    patientName: "Wilfred Marsh",
    serviceType: visit.services[0] as string,
    services: visit.services,
    assignedTime: visit.startTime,
    startTime: visit.startTime,
    endTime: at(visit.startTime.slice(0, 10), end),
    duration: visit.duration,
    travelTime: 5,
    priorityScore: 7.25,
    reasoning: `Nora Pike (${employeeId}, Nurse): chosen together with the whole week; visited 7 days before; 5 minutes of travel.`,
    createdAt: "2026-11-23 08:00:00",
    cancelledAt: null,
    cancelledReason: null,
    version: 1,
    overrideReason: null,
    overridden: null,
    pinned: false,
  };
  return { change: "created", before: null, after: { visit, assignments: [assignment] }, cards: [] };
}

/** A week in which each patient has visits spread over the day, each carer the same patients every day. */
export function wholeWeek(carers: number, patients: number, visitsADay: number): AppliedVisit[] {
  const added: AppliedVisit[] = [];
  for (let day = 0; day < 7; day++) {
    for (let patient = 0; patient < patients; patient++) {
      for (let round = 0; round < visitsADay; round++) {
        const turn = Math.floor(patient / carers);
        const startTime = at(addDays(WEEK, day), clockTimeAt(7 * 60 + round * 240 + turn * 40));
        const carer = (patient + (day >= 4 ? 1 : 0)) % carers;
        added.push(addedVisit(added.length, carerId(carer), { patientId: patientId(patient), startTime }));
      }
    }
  }
  return added;
}
