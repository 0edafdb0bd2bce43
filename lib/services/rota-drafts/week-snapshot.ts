import { getConfig, now } from "@/lib/config";
import { findPostcodePlace } from "@/lib/db/postcode-places";
import { readTogether } from "@/lib/db/transaction";
import { listTravelLegs } from "@/lib/db/travel-legs";
import { listVisitsGivenByHand } from "@/lib/db/visit-versions";
import { CONTINUITY_DAYS } from "@/lib/domain/continuity-days";
import type { Severity } from "@/lib/domain/rules/rule";
import { SEVERITIES } from "@/lib/domain/rules/severities";
import { addDays, at, type CivilDate, localAt } from "@/lib/domain/time";
import { parsePostcode, postcodeKey, travelSettingsFrom } from "@/lib/domain/travel";
import type { ReceivedVisit, WeekScope, WeekSnapshot } from "@/lib/domain/week/week-snapshot";
import { type WeekWeights, weightsFrom } from "@/lib/domain/week/week-weights";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { bankHolidaysOfWeek } from "../care-package/need-settings";
import { toldVisitIds } from "../publishing/told-visits";
import { ruleSettings } from "../rota/rule-settings";

/** What a week is planned for. */
export interface WantedWeek {
  /** The Monday. */
  week: CivilDate;
  scope: WeekScope;
  /** In the place of those of the settings. */
  weights: Partial<WeekWeights>;
}

/** Days: how far the rules look around a week. */
const AROUND = 2;

/** No more visits than a week of any branch has. */
const MOST_VISITS = 200_000;

/** Everything that planning a week looks at, as it stands now. */
export function weekSnapshot({ week, scope, weights }: WantedWeek): WeekSnapshot {
  const roster = currentRoster();
  const { timeZone: zone } = getConfig();
  const from = at(addDays(week, -AROUND), "00:00");
  const until = at(addDays(week, 7 + AROUND), "00:00");
  const visits = roster.rota.visitsBetween(from, until, MOST_VISITS);
  const assignments = roster.rota.assignmentsByVisit(visits);
  const settings = ruleSettings(roster.settings);
  const { severityOf: _severityOf, ...plainSettings } = settings;
  const states = visits.map((visit) => ({ visit, assignments: assignments.get(visit.id) ?? [] }));
  const employees = roster.listed.employees;
  return {
    week,
    scope,
    now: localAt(now(), zone),
    zone,
    employees,
    patients: roster.listed.patients,
    absences: employees.flatMap(({ employeeId }) => roster.absencesOf(employeeId)),
    preferences: roster.listed.patients.map(({ patientId }) => [patientId, roster.preferencesOf(patientId)]),
    availability: employees.flatMap(({ employeeId }) => roster.recordedAvailabilityOf(employeeId) ?? []),
    packages: roster.carePackages,
    bankHolidays: [...bankHolidaysOfWeek(week)],
    visits: states,
    settledVisitIds: [...settledVisits(week, states)],
    received: receivedBefore(from, week, roster),
    ruleSettings: plainSettings,
    severities: Object.entries(SEVERITIES).flatMap(([rule, findings]) =>
      Object.keys(findings).map((finding): [string, string, Severity] => [
        rule,
        finding,
        settings.severityOf(rule as keyof typeof SEVERITIES, finding),
      ]),
    ),
    travel: travelFacts(roster),
    weights: { ...weightsFrom(roster.settings), ...weights },
  };
}

/** Visits whose carers stay: asked for by themselves, given by hand, or told to the carers. */
function settledVisits(week: CivilDate, states: WeekSnapshot["visits"]): Set<number> {
  const byHand = readTogether((db) =>
    listVisitsGivenByHand(db, at(week, "00:00"), at(addDays(week, 7), "00:00")),
  );
  const told = toldVisitIds(week);
  return new Set(
    states
      .filter(({ visit }) => visit.source !== "care-package" || byHand.has(visit.id) || told.has(visit.id))
      .map(({ visit }) => visit.id),
  );
}

/** Those of the days around the week come with its visits. */
function receivedBefore(until: string, week: CivilDate, roster: Roster): ReceivedVisit[] {
  const from = at(addDays(week, -CONTINUITY_DAYS), "00:00");
  return roster.listed.patients.flatMap(({ patientId }) =>
    roster.rota
      .visitsReceived(patientId, from, until)
      .map(({ visitId, employeeId, startTime }) => ({ visitId, patientId, employeeId, startTime })),
  );
}

function travelFacts({ settings, listed }: Roster): WeekSnapshot["travel"] {
  const people = [...listed.employees, ...listed.patients];
  const keys = new Set(
    people.flatMap(({ postcode }) => {
      const read = parsePostcode(postcode);
      return (read && postcodeKey(read)) ?? [];
    }),
  );
  return {
    settings: travelSettingsFrom(settings),
    places: [...keys].flatMap((key) => {
      const place = findPostcodePlace(key);
      return place ? [[key, place] as const] : [];
    }),
    legs: listTravelLegs().filter(({ from, to }) => keys.has(from) && keys.has(to)),
  };
}
