import type { Metadata } from "next";
import { connection } from "next/server";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { addDays, dateOf, formatDate } from "@/lib/domain/time";
import { isAppError } from "@/lib/errors";
import { seesPay } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { presentTime } from "@/lib/services/present-time";
import { paySettings } from "@/lib/services/reports/pay-settings";
import { reportOf } from "@/lib/services/reports/report-of";
import { BarChart } from "./_reports/bar-chart";
import { PaySection } from "./_reports/pay-section";
import { ReportBar } from "./_reports/report-bar";
import { ReportFigures } from "./_reports/report-figures";
import { ReportNav } from "./_reports/report-nav";
import { type ReportParameters, type ReportQuery, readReportQuery } from "./_reports/report-query";
import { ReportRule } from "./_reports/report-rule";
import { ReportTableSection } from "./_reports/report-table-section";
import { ScheduleSection } from "./_reports/schedule-section";

export const metadata: Metadata = { title: "Reports" };

export default async function ReportsPage({ searchParams }: { searchParams: Promise<ReportParameters> }) {
  await connection();
  const query = readReportQuery(await searchParams, dateOf(presentTime().local));
  const isPayShown = seesPay(await visitor());
  const { report, refusal } = asked(query, isPayShown);
  return (
    <>
      <PageHeader
        isWide
        title={`${report.title}, ${formatDate(report.from)} to ${formatDate(addDays(report.until, -1))}`}
      >
        {report.about}
      </PageHeader>
      <div className="flex flex-col gap-6">
        <ReportNav current={report.report} />
        <ReportBar report={report} today={dateOf(presentTime().local)} />
        {refusal !== null && <Notice kind="problem">{refusal}</Notice>}
        <ReportFigures figures={report.figures} />
        {report.rule && <ReportRule rule={report.rule} />}
        {report.chart && (
          <Section title={report.chart.title}>
            <BarChart chart={report.chart} />
          </Section>
        )}
        {report.tables.map((table) => (
          <ReportTableSection
            key={table.key}
            table={table}
            exportPath="/exports/report"
            exportQuery={{ report: report.report, from: report.from, until: report.until }}
          />
        ))}
        {report.report === "hours" && (
          <p className="print:hidden">
            <TextLink href="/reports/actual-times">
              Import actual times from a call-monitoring export
            </TextLink>
          </p>
        )}
        {report.report === "hours" && <ScheduleSection from={report.from} until={report.until} />}
        {report.report === "hours" && isPayShown && <PaySection settings={paySettings()} />}
      </div>
    </>
  );
}

/** A period that cannot be is said, and the usual one shown. */
function asked({ report, period }: ReportQuery, isPayShown: boolean) {
  try {
    return { report: reportOf(report, period, isPayShown), refusal: null };
  } catch (error) {
    if (!isAppError(error)) throw error;
    return { report: reportOf(report, {}, isPayShown), refusal: error.message };
  }
}
