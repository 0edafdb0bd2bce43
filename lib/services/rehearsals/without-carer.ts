import { type DecisionFacts, type DecisionRequest, decide, firstFreeFor } from "@/lib/domain/candidates";
import type { RegularVisit } from "@/lib/domain/care-package/regular-visit";
import { type NeededVisit, visitsOfWeek } from "@/lib/domain/care-package/visits-of-week";
import type { Employee } from "@/lib/domain/employee";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import type { Service } from "@/lib/domain/service";
import { addDays, at, type CivilDate, startOfWeek } from "@/lib/domain/time";
import { servicesInWords } from "@/lib/export/rota-tables";
import { currentRoster } from "@/lib/memory/roster";
import { groupBy } from "@/lib/reports/group";
import type { LostRegularVisit, LostVisit, Others, WithoutCarer } from "@/lib/reports/rehearse-leaver";
import { bankHolidaysOfWeek } from "../care-package/need-settings";
import { WorkingFacts } from "../rota/working-facts";
import { confirmedPackages, freeOfOtherWork, requestOf } from "./rehearsed-visits";

const DAYS_OF_REGULAR_VISITS = 28;
const NAMES_SHOWN = 3;
const REASONS_SHOWN = 2;

/**
 * What is uncovered without a carer from a day on. `isRanked` names those who could, best first: every carer is
 * compared for every visit then. Without it they are looked for until there are enough, and not named.
 */
export function withoutCarer(employee: Employee, from: CivilDate, isRanked: boolean): WithoutCarer {
  const facts = new WorkingFacts();
  const isSame = (id: string) => id.toLowerCase() === employee.employeeId.toLowerCase();
  const others = facts.employees.filter(({ employeeId }) => !isSame(employeeId));
  const asked: Asked = { facts, others, isRanked };
  const until = addDays(from, DAYS_OF_REGULAR_VISITS);
  return {
    employee,
    from,
    until,
    assigned: assignedVisits(employee.employeeId, from, asked),
    regular: regularVisits(isSame, { from, until }, asked),
  };
}

interface Asked {
  facts: WorkingFacts;
  /** Everybody on the list but the carer. */
  others: readonly Employee[];
  isRanked: boolean;
}

function assignedVisits(
  employeeId: string,
  from: CivilDate,
  { facts, others, isRanked }: Asked,
): LostVisit[] {
  return currentRoster()
    .rota.assignmentsOfEmployee(employeeId, at(from, "00:00"))
    .sort((a, b) => a.startTime.localeCompare(b.startTime))
    .flatMap(({ visitId }): LostVisit[] => {
      const state = visitId === null ? null : facts.visitState(visitId);
      const patient = state && facts.patient(state.visit.patientId);
      if (!state || !patient || state.visit.cancelledAt !== null) return [];
      const { visit } = state;
      const there = facts.carersOf(visit.id);
      const free = others.filter((one) => !there.includes(one.employeeId));
      const request = { visit, patient, demands: visit.demands, own: visit.id };
      return [
        {
          visitId: visit.id,
          startTime: visit.startTime,
          patientId: patient.patientId,
          patientName: patient.name,
          services: servicesInWords(visit.services),
          others: othersFor(request, free, facts, { needed: 1, isRanked }),
        },
      ];
    });
}

function regularVisits(
  isSame: (employeeId: string) => boolean,
  { from, until }: { from: CivilDate; until: CivilDate },
  { facts, others, isRanked }: Asked,
): LostRegularVisit[] {
  const free = freeOfOtherWork(facts);
  const packages = confirmedPackages().map((one) => ({
    ...one,
    regularVisits: one.regularVisits.filter(({ regularCarers }) => regularCarers.some(isSame)),
  }));
  const lines = new Map(packages.flatMap((one) => one.regularVisits.map((line) => [line.id, line])));
  const occurrences: NeededVisit[] = [];
  for (let monday = startOfWeek(from); monday < until; monday = addDays(monday, 7)) {
    occurrences.push(...visitsOfWeek(packages, monday, bankHolidaysOfWeek(monday)));
  }
  const inside = occurrences.filter(({ date }) => date >= from && date < until);
  return [...groupBy(inside, ({ regularVisitId }) => String(regularVisitId)).values()].flatMap((own) => {
    const first = own[0] as NeededVisit;
    const line = lines.get(first.regularVisitId) as RegularVisit;
    const patient = facts.patient(first.patientId);
    if (!patient) return [];
    return [
      {
        regularVisitId: line.id,
        name: nameOf(line),
        patientId: patient.patientId,
        patientName: patient.name,
        first: first.wishedStart,
        visits: own.length,
        regularCarers: line.regularCarers
          .filter((id) => !isSame(id))
          .map((id) => facts.employee(id)?.name ?? id),
        others: othersFor(requestOf(first, patient), others, free, { needed: first.carersNeeded, isRanked }),
      },
    ];
  });
}

const nameOf = ({ name, services }: { name: string; services: Service[] }) =>
  `${name} (${servicesInWords(services)})`;

function othersFor(
  request: DecisionRequest,
  employees: readonly Employee[],
  facts: DecisionFacts,
  { needed, isRanked }: { needed: number; isRanked: boolean },
): Others {
  if (!isRanked) {
    const count = firstFreeFor(request, employees, facts, needed).length;
    return { names: [], count, needed, reason: null };
  }
  const { candidates, refused } = decide(request, employees, facts);
  const reasons = exclusionReasons(refused)
    .sort((a, b) => b.count - a.count)
    .slice(0, REASONS_SHOWN);
  return {
    names: candidates.slice(0, NAMES_SHOWN).map(({ match }) => match.employee.name),
    count: candidates.length,
    needed,
    reason: candidates.length >= needed ? null : reasons.map(({ sentence }) => sentence).join("; ") || null,
  };
}
