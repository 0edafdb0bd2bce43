import type { TimelineCarer, TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";

/** A carer who works 07:00 to 22:00, with what a test says. */
export const carerOf = (id: string, name: string, more: Partial<TimelineCarer> = {}): TimelineCarer => ({
  id,
  name,
  role: "Carer",
  area: "NR1",
  available: [{ from: 420, until: 1320 }],
  absences: [],
  legs: [],
  bookedInWeek: 0,
  contracted: null,
  ...more,
});

/** A companionship visit of a Monday; its assignments are numbered after it. */
export const visitOf = (
  id: number,
  patientName: string,
  from: number,
  duration: number,
  carers: string[],
  carersNeeded: TimelineVisit["carersNeeded"] = 1,
): TimelineVisit => ({
  id,
  version: 1,
  patientId: `P00${id}`,
  patientName,
  area: "NR1",
  services: ["companionship"],
  start: `2026-11-30T${clockOf(from)}`,
  from,
  until: from + duration,
  duration,
  carersNeeded,
  window: null,
  isTimeCritical: false,
  urgency: "medium",
  earlier: null,
  later: null,
  carers: carers.map((employeeId, index) => ({
    id: id * 10 + index,
    employeeId,
    employeeName: `Carer ${employeeId}`,
    version: 3,
    pinned: false,
    isOverridden: false,
  })),
});

export const dayOf = (carers: TimelineCarer[], visits: TimelineVisit[]): TimelineDay => ({
  day: "2026-11-30",
  now: "2026-11-30T08:00",
  logEntry: 7,
  carers,
  visits,
});
