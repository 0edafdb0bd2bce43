import { SHORTEST_MINUTES, shortVisitRuleOf } from "@/lib/domain/short-visit-rule";
import { addDays, dateOf, formatLocal } from "@/lib/domain/time";
import { DAYS_BEFORE, type Facts, type FiguresVisit, visitsIn } from "./facts";
import { groupBy } from "./group";
import { percent, type Report } from "./report";

/** Visits under 30 minutes, and whether they are agreed and given by a carer who has visited the patient before. */
export function shortVisitsReport(facts: Facts): Report {
  const visits = visitsIn(facts);
  const short = visits.filter(({ duration }) => duration < SHORTEST_MINUTES);
  const agreed = short.filter(({ patientId }) => facts.hasAgreedShortVisits(patientId));
  const notAgreed = short.filter(({ patientId }) => !facts.hasAgreedShortVisits(patientId));
  const received = groupBy(facts.visits, ({ patientId }) => patientId.toLowerCase());
  const strangers = short.filter((visit) =>
    isByStranger(visit, received.get(visit.patientId.toLowerCase()) ?? []),
  );
  const agreedAndKnown = agreed.filter((visit) => !strangers.includes(visit));
  const idsOf = (some: readonly FiguresVisit[]) => ({ of: "visit" as const, ids: some.map(({ id }) => id) });
  return {
    report: "short-visits",
    title: "Short visits",
    about:
      "Visits shorter than 30 minutes, whether they are agreed, and whether the carer has visited the patient before.",
    from: facts.from,
    until: facts.until,
    rule: shortVisitRuleOf(facts.nation),
    figures: [
      {
        key: "short",
        label: "Visits under 30 min",
        value: short.length,
        unit: "count",
        how: "Visits that start in the period, are not cancelled and last less than 30 minutes.",
        ids: idsOf(short),
      },
      {
        key: "share",
        label: "Of all visits",
        value: percent(short.length, visits.length),
        unit: "percent",
        how: "Visits under 30 minutes divided by all visits of the period.",
      },
      {
        key: "agreed",
        label: "Agreed",
        value: agreed.length,
        unit: "count",
        how: "Short visits of patients for whom short visits are recorded as agreed now.",
        ids: idsOf(agreed),
      },
      {
        key: "agreed_and_known",
        label: "Agreed, by a known carer",
        value: agreedAndKnown.length,
        unit: "count",
        how: "Agreed short visits of which every carer had visited the patient in the 28 days before.",
        ids: idsOf(agreedAndKnown),
      },
      {
        key: "not_agreed",
        label: "Not agreed",
        value: notAgreed.length,
        unit: "count",
        how: "Short visits of patients for whom nothing is recorded as agreed.",
        ids: idsOf(notAgreed),
      },
      {
        key: "by_new_carer",
        label: "By a carer new to the patient",
        value: strangers.length,
        unit: "count",
        how: "Short visits with a carer who had not visited the patient in the 28 days before.",
        ids: idsOf(strangers),
      },
    ],
    chart: null,
    tables: [
      {
        key: "visits",
        title: "Visits under 30 minutes",
        columns: [
          {
            key: "when",
            label: "When",
            link: { of: "visit", id: "visit_id" },
            exact: { key: "start_time", kind: "datetime" },
          },
          { key: "patient_name", label: "Patient", link: { of: "patient", id: "patient_id" } },
          { key: "minutes", label: "Length", unit: "minutes" },
          { key: "agreed", label: "Agreed" },
          { key: "new_carer", label: "New carer" },
        ],
        rows: short.map((visit) => ({
          visit_id: visit.id,
          when: formatLocal(visit.startTime),
          start_time: visit.startTime,
          patient_id: visit.patientId,
          patient_name: visit.patientName,
          minutes: visit.duration,
          agreed: facts.hasAgreedShortVisits(visit.patientId) ? "Yes" : "No",
          new_carer: strangers.includes(visit) ? "Yes" : "No",
        })),
      },
    ],
  };
}

/** Whether a carer of a visit came for the first time in four weeks. */
function isByStranger(visit: FiguresVisit, received: readonly FiguresVisit[]): boolean {
  const since = `${addDays(dateOf(visit.startTime), -DAYS_BEFORE)}T00:00`;
  const before = received.filter(({ startTime }) => startTime >= since && startTime < visit.startTime);
  const known = new Set(
    before.flatMap(({ assignments }) => assignments.map(({ employeeId }) => employeeId.toLowerCase())),
  );
  return visit.assignments.some(({ employeeId }) => !known.has(employeeId.toLowerCase()));
}
