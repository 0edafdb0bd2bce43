import { getConfig, now } from "@/lib/config";
import { listPublishedWeeks, listToldRuns } from "@/lib/db/publications";
import { insertPublicationSeen, isPublicationSeen, listPublicationsSeen } from "@/lib/db/record-views";
import { readTogether, writeTx } from "@/lib/db/transaction";
import type { Service } from "@/lib/domain/service";
import {
  addDays,
  type CivilDate,
  dateOf,
  instantOfStamp,
  type LocalDateTime,
  localAt,
  plusMinutes,
  startOfWeek,
  utcStamp,
} from "@/lib/domain/time";
import type { ToldVisit } from "@/lib/domain/week/told-run";
import { AppError } from "@/lib/errors";
import { currentRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { WorkingFacts } from "../rota/working-facts";

/** A published visit, as the carer who gives it needs it. */
export interface OwnVisit {
  visit_id: number;
  publication_id: number;
  patient_id: string;
  patient_name: string;
  start_time: LocalDateTime;
  end_time: LocalDateTime;
  duration: number;
  service_types: Service[];
  with: string[];
  address: string | null;
  postcode: string | null;
  contact_number: string | null;
  requirements: string | null;
  notes: string | null;
  /** Minutes from the visit before on the same day; null for the first, and where it is not known. */
  travel_minutes: number | null;
}

/** What was published of the weeks from this one on, of one carer. */
export interface OwnRota {
  employee_id: string;
  employee_name: string;
  today: CivilDate;
  days: { date: CivilDate; visits: OwnVisit[] }[];
  /** Publications that this carer has not said to have seen. */
  unseen: number[];
}

/** The published visits of a carer from today on. Throws `not-found` for nobody's id. */
export function ownRota(employeeId: string): OwnRota {
  const rota = findOwnRota(employeeId);
  if (!rota) throw new AppError("not-found", "There is no carer with that id. Ask your coordinator.");
  return rota;
}

/** The same; null for an id that nobody has, or has any more. */
export function findOwnRota(employeeId: string): OwnRota | null {
  const facts = new WorkingFacts();
  const employee = facts.employee(employeeId);
  if (!employee) return null;
  const today = dateOf(localAt(now(), getConfig().timeZone));
  const { visits, unseen } = readTogether((db) => {
    const runs = listPublishedWeeks(db, startOfWeek(addDays(today, -1))).flatMap((week) =>
      listToldRuns(db, week).filter(
        (run) => run.employeeId.toLowerCase() === employee.employeeId.toLowerCase(),
      ),
    );
    return {
      visits: runs
        .flatMap(({ publicationId, visits }) => visits.map((visit) => ({ publicationId, visit })))
        .filter(({ visit }) => visit.startTime >= `${addDays(today, -1)}T12:00`)
        .sort((a, b) => (a.visit.startTime < b.visit.startTime ? -1 : 1)),
      unseen: runs
        .map(({ publicationId }) => publicationId)
        .filter((id) => !isPublicationSeen(db, id, employee.employeeId)),
    };
  });
  const own = visits.map(({ publicationId, visit }, index) =>
    ownVisit(visit, publicationId, visits[index - 1]?.visit ?? null, employee.transportMode, facts),
  );
  const dates = [...new Set(own.map(({ start_time }) => dateOf(start_time)))].filter((date) => date >= today);
  return {
    employee_id: employee.employeeId,
    employee_name: employee.name,
    today,
    days: dates.map((date) => ({ date, visits: own.filter((one) => dateOf(one.start_time) === date) })),
    unseen,
  };
}

function ownVisit(
  visit: ToldVisit,
  publicationId: number,
  before: ToldVisit | null,
  mode: string | null,
  facts: WorkingFacts,
): OwnVisit {
  const patient = facts.patient(visit.patientId);
  const isSameDay = before !== null && dateOf(before.startTime) === dateOf(visit.startTime);
  const from = isSameDay ? (facts.patient(before.patientId)?.postcode ?? null) : null;
  const leg = isSameDay ? facts.travel.between(from, patient?.postcode ?? null, mode, visit.startTime) : null;
  return {
    visit_id: visit.visitId,
    publication_id: publicationId,
    patient_id: visit.patientId,
    patient_name: visit.patientName,
    start_time: visit.startTime,
    end_time: plusMinutes(visit.startTime, visit.duration, facts.zone),
    duration: visit.duration,
    service_types: visit.services,
    with: visit.with,
    address: patient?.address ?? null,
    postcode: patient?.postcode ?? null,
    contact_number: patient?.contactNumber ?? null,
    requirements: patient?.additionalRequirements || null,
    notes: currentRoster().rota.visit(visit.visitId)?.notes ?? null,
    travel_minutes: leg?.minutes ?? null,
  };
}

/** Says that a carer has seen everything that was published. Returns how much of it was new. */
export function markRotaSeen(employeeId: string, actor: string): { seen: number } {
  const { unseen, employee_id } = ownRota(employeeId);
  writeTx((tx) => {
    for (const publicationId of unseen) {
      if (isPublicationSeen(tx, publicationId, employee_id)) continue;
      const details = { publication_id: publicationId, employee_id };
      const logId = recordOperation(tx, { type: "rota_seen", details }, actor);
      const seenAt = utcStamp(now());
      insertPublicationSeen(tx, { publicationId, employeeId: employee_id, seenAt, logId });
    }
  });
  return { seen: unseen.length };
}

/** Which carers have seen what they were told last of a week, and which have not. */
export function seenOfWeek(week: CivilDate) {
  const { told, seen } = readTogether((db) => ({
    told: listToldRuns(db, week),
    seen: listPublicationsSeen(db),
  }));
  const roster = currentRoster();
  return told.map(({ employeeId, publicationId }) => {
    const found = seen.find(
      (one) =>
        one.publicationId === publicationId && one.employeeId.toLowerCase() === employeeId.toLowerCase(),
    );
    const instant = found ? instantOfStamp(found.seenAt) : null;
    return {
      employee_id: employeeId,
      employee_name: roster.employee(employeeId)?.name ?? employeeId,
      seen_at: instant === null ? null : localAt(instant, getConfig().timeZone),
    };
  });
}
