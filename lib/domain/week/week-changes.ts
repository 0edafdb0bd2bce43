import { type Assignment, leadingService, type StoredVisit } from "../assignment";
import { decide } from "../candidates";
import { exclusionReasons } from "../exclusion-reasons";
import { type MatchCard, matchCardOf, RULE_VERSION } from "../match-card";
import type { Candidate } from "../rank";
import { plusMinutes, plusWallMinutes, timeOf } from "../time";
import { standingIn, type VisitChange, type VisitState } from "../visit-state";
import { type AppliedCard, type AppliedVisit, placeFor } from "./applied-visit";
import type { ClassCounts } from "./class-counts";
import type { ReasonsOfVisits } from "./explain-week";
import { requestOf } from "./planned-request";
import type { WeekFacts } from "./week-facts";
import type { PlannedVisit, WeekVisit } from "./week-visit";

/** Stands for the moment of storing, until that is known. */
export const AT_STORING = "";

/** What the plan changes: new visits, and stored ones whose start or carers differ. Places count from the first. */
export function changesOf(
  planned: readonly PlannedVisit[],
  facts: WeekFacts,
  counts: ClassCounts,
  reasons: ReasonsOfVisits,
): AppliedVisit[] {
  const places = { visit: 0, assignment: 0 };
  return planned.flatMap((one): AppliedVisit[] => {
    const maker = new ChangeMaker(one, facts, counts, reasons, () => placeFor(places.assignment++));
    if (one.visit.stored) return maker.changed(one.visit.stored);
    return [maker.added(placeFor(places.visit++))];
  });
}

class ChangeMaker {
  private readonly cards: AppliedCard[] = [];

  constructor(
    private readonly planned: PlannedVisit,
    private readonly facts: WeekFacts,
    private readonly counts: ClassCounts,
    private readonly knownReasons: ReasonsOfVisits,
    private readonly nextPlace: () => number,
  ) {}

  added(id: number): AppliedVisit {
    const visit = newVisit(this.planned, id, this.reasons());
    const assignments = this.planned.carers.flatMap(
      (employeeId) => this.given(visit, employeeId, null) ?? [],
    );
    return { change: "created", before: null, after: { visit, assignments }, cards: this.cards };
  }

  /** Nothing when everything is as it stands. */
  changed(before: VisitState): AppliedVisit[] {
    const { startTime, carers } = this.planned;
    const there = standingIn(before);
    const isMoved = startTime !== before.visit.startTime;
    const leaving = there.filter(({ employeeId }) => !carers.includes(employeeId));
    const coming = carers.filter((id) => !there.some(({ employeeId }) => employeeId === id));
    if (!isMoved && leaving.length === 0 && coming.length === 0) return [];
    const isCovered = carers.length >= before.visit.carersNeeded;
    const visit: StoredVisit = {
      ...before.visit,
      startTime,
      version: before.visit.version + 1,
      unassignedReasons: isCovered ? null : this.reasons(),
    };
    const assignments = before.assignments.map((one) => this.kept(one, visit, isMoved, leaving, coming));
    const added = coming.flatMap((id) => this.given(visit, id, null) ?? []);
    const after = { visit, assignments: [...assignments, ...added] };
    return [{ change: kindOf(isMoved, leaving, carers), before, after, cards: this.cards }];
  }

  /** One that stays may move; one whose carer leaves goes to the next who comes, or ends. */
  private kept(
    one: Assignment,
    visit: StoredVisit,
    isMoved: boolean,
    leaving: readonly Assignment[],
    coming: string[],
  ): Assignment {
    if (one.cancelledAt !== null) return one;
    if (leaving.includes(one)) {
      const taker = coming.shift();
      const given = taker === undefined ? null : this.given(visit, taker, one);
      return given ?? { ...one, version: one.version + 1, cancelledAt: AT_STORING, cancelledReason: ENDED };
    }
    return isMoved ? { ...one, ...timesOf(visit, this.facts.zone), version: one.version + 1 } : one;
  }

  /** The assignment of a carer, in the place of a former one where there is one. */
  private given(visit: StoredVisit, employeeId: string, former: Assignment | null): Assignment | null {
    const candidate = this.candidateFor(employeeId);
    if (!candidate) return null;
    const id = former?.id ?? this.nextPlace();
    const { counts, planned } = this;
    const context = { candidates: [], excluded: counts.excludedFrom(planned.visit), overrideReason: null };
    const card: MatchCard = {
      ...matchCardOf(candidate, context),
      candidates: counts.suitableFor(planned.visit).length,
      withWeek: true,
    };
    this.cards.push({ assignmentId: id, ruleVersion: RULE_VERSION, card });
    return {
      id,
      visitId: visit.id,
      ...personColumns(candidate),
      ...timesOf(visit, this.facts.zone),
      services: [...visit.services],
      createdAt: former?.createdAt ?? AT_STORING,
      cancelledAt: null,
      cancelledReason: null,
      version: (former?.version ?? 0) + 1,
      overrideReason: null,
      overridden: null,
      pinned: false,
    };
  }

  private candidateFor(employeeId: string): Candidate | null {
    const employee = this.facts.employee(employeeId);
    const request = requestOf(this.planned, this.facts);
    if (!employee || !request) return null;
    return decide(request, [employee], this.facts).candidates[0] ?? null;
  }

  private reasons() {
    const { planned, facts } = this;
    const known = this.knownReasons.get(planned);
    if (known) return known;
    const request = requestOf(planned, facts);
    if (!request || planned.carers.length >= planned.visit.carersNeeded) return null;
    const others = facts.snapshot.employees.filter(({ employeeId }) => !planned.carers.includes(employeeId));
    return exclusionReasons(decide(request, others, facts).refused);
  }
}

/** Why an assignment ended that nobody took over. */
const ENDED = "no carer could be found";

const kindOf = (isMoved: boolean, leaving: readonly Assignment[], carers: readonly string[]): VisitChange =>
  leaving.length > 0 ? (carers.length > 0 ? "reassigned" : "unassigned") : isMoved ? "edited" : "assigned";

function newVisit(
  { visit, startTime }: PlannedVisit,
  id: number,
  unassignedReasons: StoredVisit["unassignedReasons"],
): StoredVisit {
  const { patientId, services, demands, duration, carersNeeded, timeCritical, urgency, notes } = visit;
  return {
    id,
    ...{ patientId, services, demands, duration, carersNeeded, timeCritical, urgency, notes },
    startTime,
    window: windowOf(visit),
    source: "care-package",
    unassignedReasons,
    version: 1,
    cancelledAt: null,
    cancelledReason: null,
    cancelledBy: null,
    regularVisitId: visit.occurrence?.regularVisitId ?? null,
    occurrenceDate: visit.occurrence?.date ?? null,
  };
}

/** A stored window is for the whole visit. */
const windowOf = ({ earliest, latest, duration }: WeekVisit) => {
  const window = { from: timeOf(earliest), to: timeOf(plusWallMinutes(latest, duration)) };
  return window.from === window.to ? null : window;
};

function timesOf({ services, startTime, duration }: StoredVisit, zone: string) {
  return {
    serviceType: leadingService(services),
    assignedTime: startTime,
    startTime,
    endTime: plusMinutes(startTime, duration, zone),
    duration,
  };
}

function personColumns(chosen: Candidate) {
  const { employee, patient } = chosen.match;
  return {
    employeeId: employee.employeeId,
    employeeName: employee.name,
    patientId: patient.patientId,
    patientName: patient.name,
    travelTime: chosen.facts.travelTime,
    priorityScore: Math.max(0, Math.min(10, Math.round(chosen.score * 100) / 100)),
    reasoning: reasoningOf(chosen),
  };
}

/** Why this carer, in plain words; the match card tells the rest. */
function reasoningOf({ match, terms, verdicts }: Candidate): string {
  const { employee } = match;
  const who = `${employee.name} (${employee.employeeId}, ${employee.qualification ?? "qualification not recorded"})`;
  const told = terms.filter(({ name }) => name === "continuity" || name === "travel");
  const notes = verdicts.map(({ sentence }) => ` ${sentence}`).join("");
  return `${who}: chosen together with the whole week; ${told.map(({ sentence }) => sentence).join("; ")}.${notes}`;
}
