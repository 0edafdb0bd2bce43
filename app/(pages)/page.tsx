import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { Time } from "@/app/_components/time";
import { dataStatus } from "@/lib/services/data-status";
import { openVisits } from "@/lib/services/open-visits";
import { presentTime } from "@/lib/services/present-time";
import { readLog } from "@/lib/services/read-log";
import { DataOnThisMachine } from "./_overview/data-on-this-machine";
import { FirstStep } from "./_overview/first-step";
import { LatestOperations } from "./_overview/latest-operations";
import { OpenVisits } from "./_overview/open-visits";
import { StatusFigures } from "./_overview/status-figures";

export const metadata: Metadata = { title: "Overview" };

const OPERATIONS_SHOWN = 8;

export default async function OverviewPage() {
  await connection();
  const status = dataStatus();
  const visits = openVisits();
  const { entries } = readLog({}, OPERATIONS_SHOWN);
  return (
    <>
      <PageHeader title="Overview">
        <Time at={presentTime().local} />
      </PageHeader>
      <div className="flex flex-col gap-6">
        {status.has_data ? <StatusFigures status={status} open={visits.length} /> : <FirstStep />}
        {status.has_data && <OpenVisits visits={visits} />}
        <LatestOperations entries={entries} />
        <DataOnThisMachine status={status} />
      </div>
    </>
  );
}
