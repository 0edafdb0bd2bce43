import { dateOf, formatDate, formatLocal } from "@/lib/domain/time";
import { daysIn, type Facts } from "./facts";
import { groupBy } from "./group";
import { percent, type Report } from "./report";
import { type RunStop, runStops } from "./runs";

/** Minutes that matter to a patient. */
const LONG = 15;

/** Where the way to a visit takes longer than the gap before it. */
export function latenessReport(facts: Facts): Report {
  const stops = runStops(facts).filter(({ before }) => before !== null);
  const known = stops.filter(({ isUnknownWay }) => !isUnknownWay);
  const late = known.filter((stop) => stop.late > 0);
  const long = late.filter((stop) => stop.late > LONG);
  const idsOf = (some: readonly RunStop[]) => ({
    of: "visit" as const,
    ids: [...new Set(some.map(({ visit }) => visit.id))],
  });
  const days = groupBy(late, ({ visit }) => dateOf(visit.startTime));
  return {
    report: "lateness",
    title: "Late because of travel",
    about: "Visits that a carer cannot reach in time from the visit before, as planned and estimated.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "journeys",
        label: "Journeys between visits",
        value: stops.length,
        unit: "count",
        how: "Visits of a carer that follow another on the same working day.",
      },
      {
        key: "late",
        label: "Too short for the travel",
        value: late.length,
        unit: "count",
        how: "Those for which the estimated travel takes longer than the gap.",
        ids: idsOf(late),
      },
      {
        key: "late_share",
        label: "Of the journeys known",
        value: percent(late.length, known.length),
        unit: "percent",
        how: "Too short for the travel, divided by the journeys whose travel is known.",
      },
      {
        key: "late_over_15",
        label: "By more than 15 min",
        value: long.length,
        unit: "count",
        how: "Those for which the travel takes over 15 minutes longer than the gap.",
        ids: idsOf(long),
      },
      {
        key: "unknown",
        label: "Travel not known",
        value: stops.length - known.length,
        unit: "count",
        how: "Journeys for which a postcode is missing or no road leads.",
        ids: idsOf(stops.filter(({ isUnknownWay }) => isUnknownWay)),
      },
    ],
    chart: {
      title: "Too short for the travel, by day",
      by: "Day",
      unit: "count",
      series: [
        { key: "short", label: "By up to 15 min", tone: "care" },
        { key: "long", label: "By more than 15 min", tone: "bad" },
      ],
      bars: daysIn(facts).map((date) => {
        const some = days.get(date) ?? [];
        const over = some.filter((stop) => stop.late > LONG).length;
        return { date, label: formatDate(date), values: { short: some.length - over, long: over } };
      }),
    },
    tables: [
      {
        key: "late",
        title: "Gaps too short for the travel",
        columns: [
          {
            key: "when",
            label: "Visit",
            link: { of: "visit", id: "visit_id" },
            exact: { key: "start_time", kind: "datetime", label: "Start" },
          },
          { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
          { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
          { key: "gap", label: "Gap", unit: "minutes" },
          { key: "late", label: "Late by about", unit: "minutes" },
        ],
        rows: [...late]
          .sort((a, b) => b.late - a.late)
          .map(({ visit, employee, gap, late: minutes }) => ({
            visit_id: visit.id,
            when: formatLocal(visit.startTime),
            start_time: visit.startTime,
            employee_id: employee.employeeId,
            employee_name: employee.name,
            patient_id: visit.patientId,
            patient_name: visit.patientName,
            gap,
            late: minutes,
          })),
      },
    ],
  };
}
