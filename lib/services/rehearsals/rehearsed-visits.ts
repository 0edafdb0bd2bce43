import { getConfig } from "@/lib/config";
import type { StoredVisit } from "@/lib/domain/assignment";
import { type DecisionFacts, type DecisionRequest, decide, firstFreeFor } from "@/lib/domain/candidates";
import type { CarePackage } from "@/lib/domain/care-package/care-package";
import { type NeededVisit, occurrenceKey, visitsOfWeek } from "@/lib/domain/care-package/visits-of-week";
import { exclusionReasons } from "@/lib/domain/exclusion-reasons";
import type { Patient } from "@/lib/domain/patient";
import { addDays, at, plusMinutes, startOfWeek } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import type { RehearsedVisit } from "@/lib/reports/rehearsal";
import { bankHolidaysOfWeek } from "../care-package/need-settings";
import type { Period } from "../exports/period";
import { WorkingFacts } from "../rota/working-facts";

/** The packages of active patients, with their confirmed regular visits alone. */
export function confirmedPackages(roster: Roster = currentRoster()): CarePackage[] {
  return roster.carePackages
    .filter(({ patientId }) => {
      const patient = roster.patient(patientId);
      return patient?.status === "Active" && patient.archivedAt === null;
    })
    .map((one) => ({
      ...one,
      regularVisits: one.regularVisits.filter(({ status }) => status === "confirmed"),
    }));
}

/** The facts as if no carer had any visit yet: who is left out then is not available at all. */
export function freeOfOtherWork(facts: WorkingFacts): DecisionFacts {
  return {
    bookingsOf: () => [],
    patientVisitsBetween: () => [],
    visitsReceived: (...asked) => facts.visitsReceived(...asked),
    absencesOf: (employeeId) => facts.absencesOf(employeeId),
    availabilityOf: (employee) => facts.availabilityOf(employee),
    preferencesOf: (patientId) => facts.preferencesOf(patientId),
    travel: facts.travel,
    settings: facts.settings,
    zone: facts.zone,
  };
}

/**
 * What the confirmed packages ask for in these days, with who gives what is planned already, and for the rest whether
 * any carer is available. One that a coordinator cancelled is left out, as it is when the week is generated.
 */
export function rehearsedVisits({ from, until }: Period): RehearsedVisit[] {
  const roster = currentRoster();
  const facts = new WorkingFacts(null, roster);
  const free = freeOfOtherWork(facts);
  const packages = confirmedPackages(roster);
  const needed: NeededVisit[] = [];
  for (let monday = startOfWeek(from); monday < until; monday = addDays(monday, 7)) {
    needed.push(...visitsOfWeek(packages, monday, bankHolidaysOfWeek(monday)));
  }
  const states = storedStates(roster, { from, until });
  return needed
    .filter(({ date }) => date >= from && date < until)
    .flatMap((visit) => {
      const state = states.get(visit.key);
      const patient = roster.patient(visit.patientId);
      if (!patient || (state && isCancelledByPerson(state.visit))) return [];
      const isStored = state !== undefined && state.visit.cancelledAt === null;
      return [isStored ? planned(visit, state, patient, free) : notPlanned(visit, patient, facts, free)];
    });
}

const isCancelledByPerson = ({ cancelledAt, cancelledBy }: StoredVisit) =>
  cancelledAt !== null && cancelledBy === null;

/** The stored occurrences of these days by {@link occurrenceKey}; one that stands before one that was cancelled. */
function storedStates(roster: Roster, { from, until }: Period): Map<string, VisitState> {
  const visits = roster.rota
    // One that was moved to another day is still of the day that asked for it.
    .visitsBetween(at(addDays(from, -7), "00:00"), at(addDays(until, 7), "00:00"), MOST_VISITS)
    .filter(({ regularVisitId, occurrenceDate }) => regularVisitId !== null && occurrenceDate !== null);
  const assignments = roster.rota.assignmentsByVisit(visits);
  const states = new Map<string, VisitState>();
  for (const visit of visits) {
    const key = occurrenceKey(visit.regularVisitId as number, visit.occurrenceDate as string);
    const known = states.get(key);
    if (known && known.visit.cancelledAt === null) continue;
    states.set(key, { visit, assignments: assignments.get(visit.id) ?? [] });
  }
  return states;
}

/** No more than any branch has in the weeks that a rehearsal looks at. */
const MOST_VISITS = 400_000;

const ended = (visit: NeededVisit, patient: Patient) => ({
  occurrence: visit,
  patientName: patient.name,
});

/** A stored visit: carers who cannot give it by what is recorded now are lacking, unless a coordinator overrode that. */
function planned(
  visit: NeededVisit,
  state: VisitState,
  patient: Patient,
  free: DecisionFacts,
): RehearsedVisit {
  const standing = standingIn(state);
  const employees = standing.flatMap(({ employeeId }) => currentRoster().employee(employeeId) ?? []);
  const overridden = new Set(
    standing
      .filter(({ overrideReason }) => overrideReason !== null)
      .map(({ employeeId }) => employeeId.toLowerCase()),
  );
  const request: DecisionRequest = {
    visit: state.visit,
    patient,
    demands: state.visit.demands,
    own: state.visit.id,
  };
  const unable = decide(request, employees, free).refused.filter(
    ({ employee }) => !overridden.has(employee.employeeId.toLowerCase()),
  );
  const missing = Math.max(0, state.visit.carersNeeded - standing.length);
  const reasons = [
    ...(missing > 0 ? ["The rota has no carer for it yet."] : []),
    ...unable.flatMap(({ verdicts }) => verdicts.slice(0, 1).map(({ sentence }) => sentence)),
  ];
  return {
    ...ended(visit, patient),
    visitId: state.visit.id,
    carers: standing.map(({ employeeName }) => employeeName),
    lacking: missing + unable.length,
    reason: reasons.join(" ") || null,
  };
}

/** A visit that nobody planned yet: whether enough carers could give it if they had nothing else to do. */
function notPlanned(
  visit: NeededVisit,
  patient: Patient,
  facts: WorkingFacts,
  free: DecisionFacts,
): RehearsedVisit {
  const request = requestOf(visit, patient);
  const able = firstFreeFor(request, facts.employees, free, visit.carersNeeded);
  const lacking = visit.carersNeeded - able.length;
  return {
    ...ended(visit, patient),
    visitId: null,
    carers: null,
    lacking,
    reason: lacking === 0 ? null : whyNobody(request, facts, free),
  };
}

/** A needed visit as the rules are asked about it, at a start that exists. */
export function requestOf(visit: NeededVisit, patient: Patient): DecisionRequest {
  const { services, wishedStart, duration, carersNeeded, timeCritical, demands } = visit;
  return {
    visit: {
      patientId: patient.patientId,
      services,
      startTime: plusMinutes(wishedStart, 0, getConfig().timeZone),
      duration,
      carersNeeded,
      urgency: timeCritical ? "high" : "medium",
    },
    patient,
    demands,
  };
}

const REASONS_SHOWN = 2;

function whyNobody(request: DecisionRequest, facts: WorkingFacts, free: DecisionFacts): string {
  if (facts.employees.length === 0) return "There are no carers on the list.";
  const reasons = exclusionReasons(decide(request, facts.employees, free).refused)
    .sort((a, b) => b.count - a.count)
    .slice(0, REASONS_SHOWN);
  return `Not available: ${reasons.map(({ sentence }) => sentence).join("; ")}.`;
}
