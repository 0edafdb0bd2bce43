import type { Metadata } from "next";
import { connection } from "next/server";
import { LinkButton } from "@/app/_components/link-button";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { Time } from "@/app/_components/time";
import { dateOf, startOfWeek } from "@/lib/domain/time";
import { dataStatus } from "@/lib/services/data-status";
import { presentTime } from "@/lib/services/present-time";
import { branchProgress } from "@/lib/services/today/branch-progress";
import { FirstSteps } from "./_today/first-steps";
import { TodayBoard } from "./_today/today-board";

export const metadata: Metadata = { title: "Today" };

export default async function TodayPage() {
  await connection();
  const status = dataStatus();
  const { local } = presentTime();
  const { hasVisits, proposed } = branchProgress();
  return (
    <>
      <PageHeader
        title="Today"
        isWide
        actions={status.has_data && <LinkButton href="/upload">Upload a workbook</LinkButton>}
      >
        <Time at={local} />
      </PageHeader>
      {status.has_data !== status.database_has_data && (
        <Notice kind="warn" announced={false}>
          The data shown here is not up to date. Reload it under Settings, Data.
        </Notice>
      )}
      {!hasVisits && (
        <FirstSteps
          week={startOfWeek(dateOf(local))}
          people={
            status.has_data
              ? { carers: status.employees_count, patients: status.patients_count, proposed }
              : null
          }
        />
      )}
      {status.has_data && <TodayBoard today={dateOf(local)} proposed={proposed} hasVisits={hasVisits} />}
    </>
  );
}
