import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { actualTimesImports } from "@/lib/services/actual-times/actual-times";
import { ReportNav } from "../_reports/report-nav";
import { ImportTimes } from "./import-times";
import { ImportedTimes } from "./imported-times";

export const metadata: Metadata = { title: "Actual times" };

const MEGABYTE = 1024 * 1024;

/** Takes in when carers were at their visits, and lists what was taken in. */
export default async function ActualTimesPage() {
  await connection();
  return (
    <>
      <PageHeader isWide title="Actual times">
        When carers logged in and out, from the export of your call-monitoring system. Hours and pay count
        these times where there are any, and show where they differ from the plan.
      </PageHeader>
      <div className="flex flex-col gap-6">
        <ReportNav current="actual-times" />
        <ImportTimes maxMegabytes={Math.floor(getConfig().maxUploadBytes / MEGABYTE)} />
        <ImportedTimes imports={actualTimesImports()} />
      </div>
    </>
  );
}
