import type { CivilDate } from "@/lib/domain/time";
import { readTypedDate } from "@/lib/domain/typed-time";
import { REPORT_NAMES, type ReportName } from "@/lib/reports/report";
import type { Period } from "@/lib/services/exports/period";

export type ReportParameters = Partial<Record<"report" | "from" | "until", string | string[]>>;

/** Which report, of which days; the usual ones where nobody said. */
export interface ReportQuery {
  report: ReportName;
  period: Partial<Period>;
}

/** What of the address can be understood; anything else asks for nothing. */
export function readReportQuery({ report, from, until }: ReportParameters, today: CivilDate): ReportQuery {
  const date = (value: string | string[] | undefined) =>
    typeof value === "string" ? (readTypedDate(value, today) ?? undefined) : undefined;
  return {
    report: REPORT_NAMES.find((name) => name === report) ?? "coverage",
    period: { from: date(from), until: date(until) },
  };
}

/** The address of a report. */
export function reportAddress(report: ReportName, { from, until }: Partial<Period> = {}): string {
  const query = new URLSearchParams({ report });
  if (from) query.set("from", from);
  if (until) query.set("until", until);
  return `/reports?${query}`;
}
