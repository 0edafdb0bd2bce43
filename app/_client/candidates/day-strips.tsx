"use client";

import { useGet } from "@/app/_client/use-get";
import { DayStrip, type StripBlock } from "@/app/_components/day-strip";
import { serviceName } from "@/app/_components/service-names";
import {
  addDays,
  type CivilDate,
  clockTimeAt,
  dateOf,
  formatDate,
  type LocalDateTime,
  minutesOfDay,
  plusWallMinutes,
  timeOf,
} from "@/lib/domain/time";
import type { CarerDay } from "@/lib/services/rota/carer-day";
import type { RotaEntry } from "@/lib/services/rota/rota-list";

/** The visit that is being planned. */
export interface ThoughtOf {
  patientId: string;
  patientName: string;
  /** Local date-time. */
  start: string;
  duration: number;
  services: readonly string[];
  /** The stored visit that it is; null for a new one. */
  visitId: number | null;
}

const DAY = 24 * 60;

/** A carer's day with the visit in it, the travel between visits, and the travel from and to home. */
export function CarerDayStrip({ employeeId, visit }: { employeeId: string; visit: ThoughtOf }) {
  const query = new URLSearchParams({
    date: dateOf(visit.start),
    patient: visit.patientId,
    start: visit.start,
    duration: String(visit.duration),
    ...(visit.visitId === null ? {} : { visit: String(visit.visitId) }),
  });
  const answer = useGet<CarerDay>(`/employees/${encodeURIComponent(employeeId)}/day?${query}`);
  if (answer === null) return <Waiting />;
  if (!answer.ok) return <p className="text-muted text-small">{answer.problem.detail}</p>;
  const day = answer.value;
  return (
    <DayStrip
      title={`${day.employee_name} (${day.employee_id}), ${formatDate(day.date)}`}
      blocks={[...day.stops.map((stop, index) => blockOfStop(stop, index, day.date)), ...homeBlocks(day)]}
      empty="No visits that day."
      foot={footOf(day)}
    />
  );
}

/** The day of the patient with the visit in it. */
export function PatientDayStrip({ visit }: { visit: ThoughtOf }) {
  const day = dateOf(visit.start);
  const query = new URLSearchParams({ patient: visit.patientId, from: day, until: addDays(day, 1) });
  const answer = useGet<{ visits: RotaEntry[] }>(`/visits?${query}`);
  if (answer === null) return <Waiting />;
  if (!answer.ok) return <p className="text-muted text-small">{answer.problem.detail}</p>;
  const others = answer.value.visits
    .filter((entry) => entry.visit.id !== visit.visitId)
    .map((entry) => blockOfEntry(entry, day));
  const own: StripBlock = {
    key: "this",
    start: timeOf(visit.start),
    end: timeOf(plusWallMinutes(visit.start, visit.duration)),
    label: `${visit.services.map(serviceName).join(", ")}, this visit`,
    kind: "new",
  };
  return (
    <DayStrip
      title={`${visit.patientName} (${visit.patientId}), ${formatDate(day)}`}
      blocks={[...others, own].sort((a, b) => a.start.localeCompare(b.start))}
      empty="No visits that day."
    />
  );
}

function Waiting() {
  return <p className="text-muted text-small">Loading the day…</p>;
}

function blockOfStop(stop: CarerDay["stops"][number], index: number, day: CivilDate): StripBlock {
  return {
    key: String(stop.visit_id ?? "this"),
    ...clockOn(day, stop.start_time, stop.end_time),
    label: stop.visit_id === null ? `${stop.patient_id}, this visit` : stop.patient_id,
    note: stop.from_earlier_day ?? noteOf(stop, index),
    kind: stop.visit_id === null ? "new" : "usual",
  };
}

/** The part of a visit that lies on a day, as clock times. */
function clockOn(day: CivilDate, start: LocalDateTime, end: LocalDateTime) {
  return {
    start: dateOf(start) < day ? "00:00" : timeOf(start),
    end: dateOf(end) > day ? "23:59" : timeOf(end),
  };
}

const noteOf = (stop: CarerDay["stops"][number], index: number): string | undefined =>
  stop.travel ? `${stop.travel.minutes} min of travel` : index > 0 ? "travel time not known" : undefined;

/** The way from home to the first call and from the last one home, as stretches of the strip. */
function homeBlocks({ stops, home_to_first: out, last_to_home: back }: CarerDay): StripBlock[] {
  const first = stops[0];
  const last = stops.at(-1);
  const blocks: StripBlock[] = [];
  if (first && out) {
    const end = timeOf(first.start_time);
    const start = clockTimeAt(Math.max(0, minutesOfDay(end) - out.minutes));
    blocks.push({ key: "out", start, end, label: "from home", kind: "apart" });
  }
  if (last && back) {
    const start = timeOf(last.end_time);
    const end = clockTimeAt(Math.min(DAY - 1, minutesOfDay(start) + back.minutes));
    blocks.push({ key: "back", start, end, label: "home", kind: "apart" });
  }
  return blocks;
}

function footOf({
  stops,
  home_to_first: out,
  last_to_home: back,
  earliest_start,
  latest_end,
}: CarerDay): string {
  const works =
    earliest_start && latest_end ? `Works ${earliest_start}–${latest_end}.` : "Working hours not recorded.";
  if (stops.length === 0) return works;
  const minutes = (leg: CarerDay["home_to_first"]) => (leg ? `${leg.minutes} min` : "not known");
  return `${works} Not counted as working time: from home to the first visit ${minutes(out)}, home from the last visit ${minutes(back)}.`;
}

function blockOfEntry(
  { visit, assignments, lacking, from_earlier_day }: RotaEntry,
  day: CivilDate,
): StripBlock {
  const carers = assignments.map(({ employee_name }) => employee_name).join(" and ");
  return {
    key: String(visit.id),
    ...clockOn(day, visit.start_time, visit.end_time),
    label: visit.service_types.map(serviceName).join(", "),
    note: [from_earlier_day, lacking > 0 ? "needs a carer" : carers].filter(Boolean).join(", "),
    kind: "usual",
  };
}
