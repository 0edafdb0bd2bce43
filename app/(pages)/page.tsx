import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { Time } from "@/app/_components/time";
import { dateOf } from "@/lib/domain/time";
import { dataStatus } from "@/lib/services/data-status";
import { openFindings } from "@/lib/services/people/contradictions";
import { presentTime } from "@/lib/services/present-time";
import { readLog } from "@/lib/services/read-log";
import { todaysProblems } from "@/lib/services/rota/todays-problems";
import { DataOnThisMachine } from "./_overview/data-on-this-machine";
import { FirstStep } from "./_overview/first-step";
import { LatestOperations } from "./_overview/latest-operations";
import { StatusFigures } from "./_overview/status-figures";
import { ToDo } from "./_overview/to-do";
import { TodaysProblems } from "./_overview/todays-problems";

export const metadata: Metadata = { title: "Today" };

const OPERATIONS_SHOWN = 8;
const FINDINGS_SHOWN = 10;

export default async function TodayPage() {
  await connection();
  const status = dataStatus();
  const { local } = presentTime();
  const problems = todaysProblems();
  const findings = openFindings();
  const { entries } = readLog({}, OPERATIONS_SHOWN);
  return (
    <>
      <PageHeader title="Today" isWide>
        <Time at={local} />
      </PageHeader>
      <div className="flex flex-col gap-4">
        {!status.has_data && <FirstStep />}
        {status.has_data && <TodaysProblems problems={problems} today={dateOf(local)} />}
        {status.has_data && <ToDo first={findings.slice(0, FINDINGS_SHOWN)} total={findings.length} />}
        {status.has_data && <StatusFigures status={status} open={problems.unassigned.length} />}
        <LatestOperations entries={entries} />
        <DataOnThisMachine status={status} />
      </div>
    </>
  );
}
