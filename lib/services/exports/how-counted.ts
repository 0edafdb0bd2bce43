import { getConfig } from "@/lib/config";
import { sourceLabelOf } from "@/lib/domain/short-visit-rule";
import { addDays, formatDate, formatLocal } from "@/lib/domain/time";
import { type ExportTable, tableOf } from "@/lib/export/table";
import type { Rehearsal } from "@/lib/reports/rehearsal";
import type { Report, ReportTable, Unit } from "@/lib/reports/report";
import { presentTime } from "../present-time";

interface Line {
  what: string;
  value?: number | null;
  unit?: Unit;
  how: string;
}

/** A unit beside a number; null for what is only counted. */
export const UNIT_WORDS: Record<Unit, string | null> = {
  count: null,
  percent: "%",
  minutes: "min",
  hours: "hours",
  pounds: "£",
  miles: "miles",
};

/** What the page of a report says beside its table: what it is about, its figures, and how each is counted. */
export function howCounted(report: Report | Rehearsal, { columns }: ReportTable): ExportTable {
  const { branchName } = getConfig();
  const { title, about, from, until, rule, figures } = report;
  const lines: Line[] = [
    { what: title, how: about },
    { what: "Period", how: `${formatDate(from)} to ${formatDate(addDays(until, -1))}` },
    { what: "Exported", how: formatLocal(presentTime().local) },
    ...(branchName === null ? [] : [{ what: "Branch", how: branchName }]),
    ...(rule
      ? [
          { what: sourceLabelOf(rule), how: rule.source },
          { what: "What it says", how: rule.says },
          { what: "What is counted", how: rule.counted },
        ]
      : []),
    ...figures.map(({ label, value, unit, how }) => ({ what: label, value, unit, how })),
    ...columns.flatMap(({ label, how }) => (how ? [{ what: `Column “${label}”`, how }] : [])),
  ];
  return tableOf<Line>(
    "How it is counted",
    [
      { header: "Figure", kind: "lines", width: 34, value: ({ what }) => what },
      { header: "Value", kind: "number", width: 10, value: ({ value }) => value ?? null },
      { header: "Unit", kind: "lines", width: 8, value: ({ unit }) => (unit ? UNIT_WORDS[unit] : null) },
      { header: "How it is counted", kind: "lines", width: 100, value: ({ how }) => how },
    ],
    lines,
    true,
  );
}
