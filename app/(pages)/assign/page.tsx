import { FileSpreadsheet } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";
import { Notice } from "@/app/_components/notice";
import { PageHeader } from "@/app/_components/page-header";
import { getConfig } from "@/lib/config";
import { peopleToChoose } from "@/lib/services/people/people-to-choose";
import { unassignedVisits } from "@/lib/services/rota/unassigned-visits";
import { AssignDesk } from "./assign-desk";
import { exampleSentences } from "./example-sentences";
import { fieldsOfQuery, type VisitQuery, visitOfQuery } from "./visit-query";
import { WaitingVisits } from "./waiting-visits";

export const metadata: Metadata = { title: "Assign" };

export default async function AssignPage({ searchParams }: { searchParams: Promise<VisitQuery> }) {
  await connection();
  const query = await searchParams;
  const waiting = unassignedVisits();
  const asked = visitOfQuery(query, waiting);
  if (asked) redirect(`/rota/visits/${asked}`);
  const people = peopleToChoose();
  return (
    <>
      <PageHeader title="Assign" isWide>
        Say which visit is needed. Nothing is saved before you book it.
      </PageHeader>
      <div className="flex flex-col gap-4">
        {query.patient !== undefined && (
          <Notice kind="info" announced={false}>
            The visit of that link no longer needs a carer: it is covered or cancelled.
          </Notice>
        )}
        {people.patients.length > 0 ? (
          <AssignDesk
            examples={exampleSentences(people.patients)}
            people={people}
            filledIn={fieldsOfQuery(query)}
            hasLanguageModel={getConfig().languageModel !== null}
            beside={waiting.length > 0 && <WaitingVisits visits={waiting} />}
          />
        ) : (
          <EmptyState
            icon={FileSpreadsheet}
            title="No carers and patients yet"
            action={<LinkButton href="/upload">Upload a workbook</LinkButton>}
          >
            <p>Upload the workbook with your carers and patients first.</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
