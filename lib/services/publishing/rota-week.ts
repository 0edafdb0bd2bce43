import { listPublications, listToldRuns, type Publication } from "@/lib/db/publications";
import { listRotaApplications } from "@/lib/db/rota-applications";
import { readTogether } from "@/lib/db/transaction";
import type { AsOf } from "@/lib/domain/as-of";
import { isAfter } from "@/lib/domain/as-of";
import type { CivilDate } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { currentRoster } from "@/lib/memory/roster";
import { statesOfWeek } from "./present-runs";
import { pending } from "./publish-week";
import { runChangeForPrograms, toldVisitForPrograms } from "./week-for-programs";

/** A week: whether it is told to the carers, its figures, and what has changed since. */
export function rotaWeek(week: CivilDate) {
  const states = statesOfWeek(week);
  const { changes, publications, applications } = readTogether((db) => ({
    ...pending(db, week),
    publications: listPublications(db, week),
    applications: listRotaApplications(db, week),
  }));
  const isPublished = publications.length > 0;
  const takenBack = new Set(applications.map(({ undoes }) => undoes));
  return {
    week,
    state: isPublished ? ("published" as const) : ("planned" as const),
    published_at: publications[0]?.createdAt ?? null,
    figures: figuresOf(states),
    // Until it is published nobody was told anything that could have changed.
    changes_since: isPublished ? changes.map(runChangeForPrograms) : [],
    publications: publications.map(publicationForPrograms),
    generated: applications
      .filter(({ undoes }) => undoes === null)
      .map(({ id, createdAt }) => ({
        application_id: id,
        created_at: createdAt,
        taken_back: takenBack.has(id),
      })),
  };
}

/** What has to be told of a week that was published before; of a planned one nothing. */
export function changesSincePublishing(week: CivilDate) {
  const { changes, isFirst } = readTogether((db) => pending(db, week));
  return isFirst ? [] : changes.map(runChangeForPrograms);
}

function figuresOf(states: readonly VisitState[]) {
  const standing = states.map(standingIn);
  const isUncovered = (state: VisitState, index: number) =>
    (standing[index]?.length ?? 0) < state.visit.carersNeeded;
  const carersOf = new Map<string, Set<string>>();
  for (const { employeeId, patientId } of standing.flat()) {
    const known = carersOf.get(patientId) ?? new Set();
    carersOf.set(patientId, known.add(employeeId));
  }
  const sum = (minutes: (state: VisitState, index: number) => number) =>
    states.reduce((total, state, index) => total + minutes(state, index), 0);
  const perPatient = [...carersOf.values()].reduce((total, carers) => total + carers.size, 0);
  return {
    visits: states.length,
    uncovered: states.filter(isUncovered).length,
    carers_needed: sum(({ visit }) => visit.carersNeeded),
    carers_assigned: sum((_, index) => standing[index]?.length ?? 0),
    required_minutes: sum(({ visit }) => visit.duration * visit.carersNeeded),
    delivered_minutes: sum(({ visit }, index) => visit.duration * (standing[index]?.length ?? 0)),
    carers_used: new Set(standing.flat().map(({ employeeId }) => employeeId.toLowerCase())).size,
    patients: new Set(states.map(({ visit }) => visit.patientId.toLowerCase())).size,
    carers_per_patient: carersOf.size === 0 ? 0 : Math.round((perPatient / carersOf.size) * 100) / 100,
  };
}

const publicationForPrograms = ({ id, createdAt, actor, checks, logId }: Publication) => ({
  publication_id: id,
  published_at: createdAt,
  actor,
  log_id: logId,
  checks,
});

/** When a week was published, and what each carer had been told of it by a moment; without one by now. */
export function weekPublications(week: CivilDate, asOf: AsOf | null) {
  return readTogether((db) => {
    const publications = listPublications(db, week).filter((one) => asOf === null || !isAfter(one, asOf));
    const last = publications[0];
    const told = last ? listToldRuns(db, week, last.id) : [];
    return {
      week,
      publications: publications.map(publicationForPrograms),
      told: told.map(({ employeeId, publicationId, visits }) => ({
        employee_id: employeeId,
        employee_name: currentRoster().employee(employeeId)?.name ?? employeeId,
        publication_id: publicationId,
        visits: visits.map(toldVisitForPrograms),
      })),
    };
  });
}
