import { getConfig } from "@/lib/config";
import { type EmployeeAsOf, listEmployeeVersions } from "@/lib/db/person-versions";
import { readPlannedReasons } from "@/lib/db/planned-visits";
import { listPublications, listToldRuns } from "@/lib/db/publications";
import { readTogether } from "@/lib/db/transaction";
import { ruleName } from "@/lib/domain/rules/descriptions";
import {
  addDays,
  at,
  type CivilDate,
  dateOf,
  instantAtOrAfter,
  type LocalDateTime,
  plusMinutes,
  startOfWeek,
  utcStamp,
} from "@/lib/domain/time";
import type { ToldVisit } from "@/lib/domain/week/told-run";
import { servicesInWords } from "@/lib/export/rota-tables";
import { type ExportTable, tableOf } from "@/lib/export/table";
import { currentRoster } from "@/lib/memory/roster";
import { type Call, callsOf, differenceOf } from "@/lib/reports/actual-times";
import { type Facts, type FiguresAssignment, type FiguresVisit, visitsIn } from "@/lib/reports/facts";
import { groupBy } from "@/lib/reports/group";
import { runStops } from "@/lib/reports/runs";
import type { Period } from "../exports/period";
import { localOfStamp } from "../local-of-stamp";

interface Match {
  visit: FiguresVisit;
  assignment: FiguresAssignment;
}

const endOf = ({ startTime, duration }: Pick<FiguresVisit, "startTime" | "duration">): LocalDateTime =>
  plusMinutes(startTime, duration, getConfig().timeZone);

const matchesOf = (facts: Facts): Match[] =>
  visitsIn(facts).flatMap((visit) => visit.assignments.map((assignment) => ({ visit, assignment })));

/** Why each carer was chosen, as it was written down at the decision, and what was overridden. */
export function matchesTable(facts: Facts): ExportTable {
  const reasons = readPlannedReasons(at(facts.from, "00:00"), at(facts.until, "00:00"));
  return tableOf<Match>(
    "Matches",
    [
      { header: "Start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
      { header: "Visit", kind: "number", width: 8, value: ({ visit }) => visit.id },
      { header: "Patient", kind: "text", width: 22, value: ({ visit }) => visit.patientName },
      { header: "Services", kind: "text", width: 24, value: ({ visit }) => servicesInWords(visit.services) },
      { header: "Carer", kind: "text", width: 22, value: ({ assignment }) => assignment.employeeName },
      {
        header: "Why this match",
        kind: "text",
        width: 80,
        value: ({ assignment }) => reasons.get(assignment.id) ?? null,
      },
      {
        header: "Rules overridden",
        kind: "text",
        width: 40,
        value: ({ assignment: { overridden } }) =>
          overridden.map(({ rule, sentence }) => `${ruleName(rule)}: ${sentence}`).join(" ") || null,
      },
      {
        header: "Reason given",
        kind: "text",
        width: 30,
        value: ({ assignment }) => assignment.overrideReason,
      },
    ],
    matchesOf(facts),
  );
}

/** Qualification and certificate of each carer as they were recorded at the start of each visit. */
export function carersOnTheDay(facts: Facts): ExportTable {
  const versions = readTogether((db) => listEmployeeVersions(db));
  const byCarer = groupBy(versions, ({ employeeId }) => employeeId.toLowerCase());
  const present = currentRoster();
  const asOf = (employeeId: string, start: LocalDateTime): EmployeeAsOf | null => {
    const stamp = utcStamp(instantAtOrAfter(start, facts.zone));
    const own = byCarer.get(employeeId.toLowerCase()) ?? [];
    const last = own.filter(({ createdAt }) => createdAt <= stamp).at(-1);
    const now = present.employee(employeeId);
    // A carer whose record was never changed since it was adopted has no versions.
    return last ?? (own.length === 0 && now ? { ...now, createdAt: "" } : null);
  };
  const rows = matchesOf(facts).map((match) => ({
    ...match,
    known: asOf(match.assignment.employeeId, match.visit.startTime),
  }));
  const stateOf = ({ known, visit }: (typeof rows)[number]) =>
    known === null
      ? "Not on record before the visit"
      : known.certificateExpiryDate === null
        ? "Not recorded"
        : known.certificateExpiryDate >= dateOf(visit.startTime)
          ? "Valid"
          : "Expired";
  return tableOf<(typeof rows)[number]>(
    "Carers on the day",
    [
      { header: "Start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
      { header: "Visit", kind: "number", width: 8, value: ({ visit }) => visit.id },
      { header: "Carer", kind: "text", width: 22, value: ({ assignment }) => assignment.employeeName },
      { header: "Carer ID", kind: "text", width: 10, value: ({ assignment }) => assignment.employeeId },
      { header: "Services", kind: "text", width: 24, value: ({ visit }) => servicesInWords(visit.services) },
      {
        header: "Qualification",
        kind: "text",
        width: 16,
        value: ({ known }) => known?.qualification ?? null,
      },
      {
        header: "Certificate valid until",
        kind: "date",
        width: 20,
        value: ({ known }) => known?.certificateExpiryDate ?? null,
      },
      { header: "Certificate on the day", kind: "text", width: 20, value: stateOf },
    ],
    rows,
  );
}

interface ToldRow {
  employeeId: string;
  /** At the branch. */
  publishedAt: string;
  by: string | null;
  visit: ToldVisit;
}

/** What each carer was told last of the weeks of the period, with when and by whom it was published. */
export function publishedTable({ from, until }: Period): ExportTable {
  const roster = currentRoster();
  const mondays: CivilDate[] = [];
  for (let monday = startOfWeek(from); monday < until; monday = addDays(monday, 7)) mondays.push(monday);
  const rows = readTogether((db) =>
    mondays.flatMap((monday) => {
      const publications = new Map(listPublications(db, monday).map((one) => [one.id, one]));
      return listToldRuns(db, monday).flatMap(({ employeeId, publicationId, visits }): ToldRow[] =>
        visits
          .filter(({ startTime }) => startTime >= at(from, "00:00") && startTime < at(until, "00:00"))
          .map((visit) => ({
            employeeId,
            publishedAt: localOfStamp(publications.get(publicationId)?.createdAt ?? ""),
            by: publications.get(publicationId)?.actor ?? null,
            visit,
          })),
      );
    }),
  );
  return tableOf<ToldRow>(
    "Published rotas",
    [
      {
        header: "Carer",
        kind: "text",
        width: 22,
        value: ({ employeeId }) => roster.employee(employeeId)?.name ?? employeeId,
      },
      { header: "Start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
      {
        header: "End",
        kind: "datetime",
        width: 17,
        value: ({ visit }) => endOf(visit),
      },
      { header: "Patient", kind: "text", width: 22, value: ({ visit }) => visit.patientName },
      { header: "Services", kind: "text", width: 24, value: ({ visit }) => servicesInWords(visit.services) },
      { header: "With", kind: "text", width: 20, value: ({ visit }) => visit.with.join(", ") || null },
      { header: "Told at", kind: "datetime", width: 17, value: ({ publishedAt }) => publishedAt },
      { header: "Published by", kind: "text", width: 18, value: ({ by }) => by },
    ],
    rows,
  );
}

/** When each carer was at each visit, as a call-monitoring export says, beside what was planned. */
export function actualTimesTable(facts: Facts): ExportTable {
  return tableOf<Call>(
    "Actual times",
    [
      { header: "Planned start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
      { header: "Visit", kind: "number", width: 8, value: ({ visit }) => visit.id },
      { header: "Patient", kind: "text", width: 22, value: ({ visit }) => visit.patientName },
      { header: "Carer", kind: "text", width: 22, value: ({ assignment }) => assignment.employeeName },
      { header: "Planned (min)", kind: "number", width: 14, value: ({ visit }) => visit.duration },
      {
        header: "Log-in",
        kind: "datetime",
        width: 17,
        value: ({ assignment }) => assignment.actual?.start ?? null,
      },
      {
        header: "Log-out",
        kind: "datetime",
        width: 17,
        value: ({ assignment }) => assignment.actual?.end ?? null,
      },
      { header: "Actual (min)", kind: "number", width: 14, value: ({ minutes }) => minutes },
      { header: "Start after plan (min)", kind: "number", width: 20, value: ({ late }) => late },
      { header: "Difference", kind: "text", width: 24, value: differenceOf },
    ],
    callsOf(facts),
  );
}

/** Each carer's visits with travel time and breaks apart, as Welsh regulations want a schedule of visits. */
export function scheduleTable(facts: Facts): ExportTable {
  return tableOf(
    "Schedule of visits",
    [
      { header: "Carer ID", kind: "text", width: 10, value: ({ employee }) => employee.employeeId },
      { header: "Carer", kind: "text", width: 22, value: ({ employee }) => employee.name },
      { header: "Start", kind: "datetime", width: 17, value: ({ visit }) => visit.startTime },
      { header: "End", kind: "datetime", width: 17, value: ({ visit }) => endOf(visit) },
      { header: "Patient ID", kind: "text", width: 10, value: ({ visit }) => visit.patientId },
      { header: "Patient", kind: "text", width: 22, value: ({ visit }) => visit.patientName },
      { header: "Care (min)", kind: "number", width: 10, value: ({ visit }) => visit.duration },
      {
        header: "Travel before (min)",
        kind: "number",
        width: 18,
        value: ({ travel, isUnknownWay }) => (isUnknownWay ? null : travel),
      },
      { header: "Break before (min)", kind: "number", width: 18, value: ({ gap, travel }) => gap - travel },
    ],
    runStops(facts),
  );
}
