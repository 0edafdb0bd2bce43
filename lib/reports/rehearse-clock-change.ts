import { type ChangedVisit, type ClockChange, type ClockEffect, changedBy } from "@/lib/domain/clock-change";
import { addDays, formatDate, formatLocal, minutesBetween, timeOf } from "@/lib/domain/time";
import { groupBy } from "./group";
import {
  carersInWords,
  isUncovered,
  type Rehearsal,
  type RehearsedVisit,
  UNCOVERED_HOW,
  visitColumns,
  visitIdsOf,
} from "./rehearsal";
import type { Figure, ReportRow, ReportTable } from "./report";

interface Affected {
  visit: RehearsedVisit;
  changed: ChangedVisit;
}

/** What the next clock change does to the visits of the night, from those of the day before and of the day itself. */
export function rehearseClockChange(
  change: ClockChange,
  visits: readonly RehearsedVisit[],
  zone: string,
): Rehearsal {
  const affected = visits.flatMap((visit): Affected[] => {
    const { wishedStart, duration } = visit.occurrence;
    const changed = changedBy(change, wishedStart, duration, zone);
    return changed ? [{ visit, changed }] : [];
  });
  const closer = closerDoses(visits, zone);
  return {
    rehearsal: "clock-change",
    employee_id: null,
    title: `Clocks go ${change.direction} on ${formatDate(change.date)}`,
    about:
      change.direction === "forward"
        ? `${timeOf(change.from)} is followed by ${timeOf(change.until)}. Visits keep their length, so a night visit ends an hour later by the clock, and a start in the missing hour moves to an hour later.`
        : `${timeOf(change.until)} is followed by ${timeOf(change.from)}. Visits keep their length, so a night visit ends an hour earlier by the clock. A start in the hour that comes twice is at its first time.`,
    from: addDays(change.date, -1),
    until: addDays(change.date, 1),
    figures: figuresOf(visits, affected, closer),
    chart: null,
    tables: [affectedTable(affected), dosesTable(closer)],
  };
}

/** What the page says where the clocks do not change. */
export const noClockChange = (today: string, zone: string): Rehearsal => ({
  rehearsal: "clock-change",
  employee_id: null,
  title: "Clock change",
  about: `The clocks of ${zone} do not change in the next year.`,
  from: today,
  until: addDays(today, 1),
  figures: [],
  chart: null,
  tables: [],
});

function figuresOf(
  visits: readonly RehearsedVisit[],
  affected: readonly Affected[],
  closer: readonly Doses[],
): Figure[] {
  const with_ = (...effects: ClockEffect[]) =>
    affected.filter(({ changed }) => effects.includes(changed.effect)).map(({ visit }) => visit);
  const figure = (key: string, label: string, some: readonly RehearsedVisit[], how: string): Figure => ({
    ...{ key, label, value: some.length, unit: "count", how, ids: visitIdsOf(some) },
  });
  return [
    figure(
      "visits",
      "Visits of the two days",
      visits,
      "Visits that confirmed care packages of active patients ask for on the day before the change and on its day.",
    ),
    figure(
      "skipped",
      "Starts that do not exist",
      with_("skipped"),
      "Of these, visits wished to start in the hour that is skipped. Rota starts them an hour later.",
    ),
    figure(
      "twice",
      "Starts that come twice",
      with_("twice"),
      "Of these, visits wished to start in the hour that comes twice. Rota takes the first time.",
    ),
    figure(
      "over",
      "Visits over the change",
      with_("ends-later", "ends-earlier"),
      "Of these, visits that start before the change and end at another time by the clock than usual.",
    ),
    {
      ...{ key: "closer_doses", label: "Doses that come closer", value: closer.length, unit: "count" },
      how: "Two visits with medication of one patient, one after the other, that are less than 4 hours apart that night and are not on other nights.",
    },
    figure(
      "uncovered",
      "Uncovered",
      affected.map(({ visit }) => visit).filter(isUncovered),
      `Visits that the change affects and that are uncovered: ${lowered(UNCOVERED_HOW)}`,
    ),
  ];
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

const EFFECTS: Record<ClockEffect, (changed: ChangedVisit) => string> = {
  skipped: ({ start }) => `This time does not exist. Starts at ${timeOf(start)}`,
  twice: () => "This time comes twice. Starts at the first",
  "ends-later": endsOtherwise,
  "ends-earlier": endsOtherwise,
};

function endsOtherwise({ end, usualEnd, minutesToUsualEnd }: ChangedVisit): string {
  return `Ends at ${timeOf(end)}, not ${timeOf(usualEnd)}. To end at ${timeOf(usualEnd)}, make it ${minutesToUsualEnd} min`;
}

const affectedTable = (affected: readonly Affected[]): ReportTable => ({
  key: "visits",
  title: "Visits that the change affects",
  columns: [
    ...visitColumns("wished_start"),
    { key: "minutes", label: "Length", unit: "minutes" },
    { key: "effect", label: "What changes" },
    { key: "carers", label: "Carers" },
    { key: "reason", label: "Why uncovered" },
  ],
  rows: affected.map(({ visit, changed }): ReportRow => {
    const { wishedStart, duration, patientId, name } = visit.occurrence;
    return {
      visit_id: visit.visitId,
      when: formatLocal(wishedStart),
      wished_start: wishedStart,
      patient_id: patientId,
      patient_name: visit.patientName,
      visit: name,
      minutes: duration,
      effect: EFFECTS[changed.effect](changed),
      starts_at: changed.start,
      ends_at: changed.end,
      carers: carersInWords(visit),
      reason: visit.reason,
    };
  }),
});

/** Minutes between two doses, as the rule `dose-gap` has it. */
const DOSE_GAP = 4 * 60;

interface Doses {
  first: RehearsedVisit;
  second: RehearsedVisit;
  minutes: number;
}

function closerDoses(visits: readonly RehearsedVisit[], zone: string): Doses[] {
  const doses = visits.filter(({ occurrence }) => occurrence.services.includes("medicine"));
  return [...groupBy(doses, ({ occurrence }) => occurrence.patientId.toLowerCase()).values()].flatMap((own) =>
    own.slice(1).flatMap((second, index): Doses[] => {
      const first = own[index] as RehearsedVisit;
      const [from, to] = [first.occurrence.wishedStart, second.occurrence.wishedStart];
      const minutes = minutesBetween(from, to, zone);
      return minutes < DOSE_GAP && minutesBetween(from, to, "UTC") >= DOSE_GAP
        ? [{ first, second, minutes }]
        : [];
    }),
  );
}

const dosesTable = (doses: readonly Doses[]): ReportTable => ({
  key: "doses",
  title: "Medication visits that come closer than 4 hours",
  columns: [
    ...visitColumns("wished_start"),
    { key: "after", label: "After the dose at", exact: { key: "after_start", kind: "datetime" } },
    { key: "minutes", label: "Apart", unit: "minutes" },
  ],
  rows: doses.map(({ first, second, minutes }) => ({
    visit_id: second.visitId,
    when: formatLocal(second.occurrence.wishedStart),
    wished_start: second.occurrence.wishedStart,
    patient_id: second.occurrence.patientId,
    patient_name: second.patientName,
    visit: second.occurrence.name,
    after: formatLocal(first.occurrence.wishedStart),
    after_start: first.occurrence.wishedStart,
    minutes,
  })),
});
