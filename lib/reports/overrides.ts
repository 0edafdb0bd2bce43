import { ruleName } from "@/lib/domain/rules/descriptions";
import { formatLocal } from "@/lib/domain/time";
import { type Facts, type FiguresAssignment, type FiguresVisit, visitsIn } from "./facts";
import { groupBy } from "./group";
import { percent, type Report } from "./report";

interface Override {
  visit: FiguresVisit;
  assignment: FiguresAssignment;
  rule: string;
  sentence: string;
  by: string;
}

/** Rules that were overridden with a reason. `decidedBy` names who did, by the id of the assignment. */
export function overridesReport(facts: Facts, decidedBy: ReadonlyMap<number, string>): Report {
  const all = visitsIn(facts).flatMap(({ assignments }) => assignments);
  const overrides = visitsIn(facts).flatMap((visit) =>
    visit.assignments.flatMap((assignment) =>
      assignment.overridden.map(
        ({ rule, sentence }): Override => ({
          visit,
          assignment,
          rule,
          sentence,
          by: decidedBy.get(assignment.id) ?? "unnamed",
        }),
      ),
    ),
  );
  const assignments = new Set(overrides.map(({ assignment }) => assignment.id));
  return {
    report: "overrides",
    title: "Overrides",
    about:
      "Assignments of the period for which a coordinator overrode a rule, with the reason that was given.",
    from: facts.from,
    until: facts.until,
    figures: [
      {
        key: "assignments",
        label: "Assignments with an override",
        value: assignments.size,
        unit: "count",
        how: "Assignments of visits of the period that stand and for which at least one rule was overridden.",
        ids: { of: "visit", ids: [...new Set(overrides.map(({ visit }) => visit.id))] },
      },
      {
        key: "share",
        label: "Of all assignments",
        value: percent(assignments.size, all.length),
        unit: "percent",
        how: "Assignments with an override divided by all that stand in the period.",
      },
      {
        key: "overrides",
        label: "Rules overridden",
        value: overrides.length,
        unit: "count",
        how: "Each rule counts once an assignment and finding.",
      },
    ],
    chart: {
      title: "Overrides by rule",
      by: "Rule",
      unit: "count",
      series: [{ key: "overrides", label: "Overrides", tone: "care" }],
      bars: counted(overrides, ({ rule }) => rule).map(([rule, count]) => ({
        label: ruleName(rule),
        values: { overrides: count },
      })),
    },
    tables: [
      {
        key: "by_whom",
        title: "By whom",
        columns: [
          { key: "by", label: "Coordinator" },
          { key: "overrides", label: "Overrides", unit: "count" },
        ],
        rows: counted(overrides, ({ by }) => by).map(([by, count]) => ({ by, overrides: count })),
      },
      {
        key: "overrides",
        title: "Each override",
        columns: [
          {
            key: "when",
            label: "Visit",
            link: { of: "visit", id: "visit_id" },
            exact: { key: "start_time", kind: "datetime", label: "Start" },
          },
          { key: "employee_name", label: "Carer", link: { of: "employee", id: "employee_id" } },
          { key: "rule", label: "Rule" },
          { key: "sentence", label: "What the rule found" },
          { key: "reason", label: "Reason given" },
          { key: "by", label: "By" },
        ],
        rows: overrides.map(({ visit, assignment, rule, sentence, by }) => ({
          visit_id: visit.id,
          assignment_id: assignment.id,
          when: formatLocal(visit.startTime),
          start_time: visit.startTime,
          patient_id: visit.patientId,
          employee_id: assignment.employeeId,
          employee_name: assignment.employeeName,
          rule: ruleName(rule),
          sentence,
          reason: assignment.overrideReason ?? "",
          by,
        })),
      },
    ],
  };
}

/** The most frequent first. */
const counted = (overrides: readonly Override[], keyOf: (one: Override) => string): [string, number][] =>
  [...groupBy(overrides, keyOf)]
    .map(([key, some]): [string, number] => [key, some.length])
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
