import type { Metadata } from "next";
import { connection } from "next/server";
import { ExportLinks } from "@/app/_components/export-links";
import { PageHeader } from "@/app/_components/page-header";
import { TextLink } from "@/app/_components/text-link";
import { dateOf } from "@/lib/domain/time";
import { mayOpen, seesPay } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { presentTime } from "@/lib/services/present-time";
import { readLog } from "@/lib/services/read-log";
import { CheckLog } from "./check-log";
import { LogEntries } from "./log-entries";
import { LogFilters } from "./log-filters";
import { LogPages } from "./log-pages";
import { type LogParameters, readLogQuery } from "./log-query";

export const metadata: Metadata = { title: "Log" };

const ENTRIES_A_PAGE = 50;

export default async function AuditLogPage({ searchParams }: { searchParams: Promise<LogParameters> }) {
  await connection();
  const query = readLogQuery(await searchParams, dateOf(presentTime().local));
  const identity = await visitor();
  const { entries, operationTypes, before } = readLog(query, ENTRIES_A_PAGE, seesPay(identity));
  return (
    <>
      <PageHeader title="Log" isWide>
        Everything that has been done here, newest first. Entries cannot be changed or deleted.
      </PageHeader>
      <div className="flex flex-col gap-4">
        <LogFilters query={query} operationTypes={operationTypes} />
        <ExportLinks
          path="/exports/audit-log"
          what="the entries of all pages"
          query={{ type: query.operationType, day: query.day, person: query.person }}
        />
        <LogEntries entries={entries} />
        <LogPages query={query} before={before} />
        <CheckLog />
        {mayOpen(identity, "/access-log") && <TextLink href="/access-log">Who opened whose record</TextLink>}
      </div>
    </>
  );
}
