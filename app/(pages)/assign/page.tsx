import { FileSpreadsheet } from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { patientsInMemory } from "@/lib/services/lists-in-memory";
import { unassignedVisits } from "@/lib/services/rota/unassigned-visits";
import { AssignDesk } from "./assign-desk";
import { exampleSentences } from "./example-sentences";
import { offerFor, type VisitQuery } from "./offer";

export const metadata: Metadata = { title: "Assign" };

export default async function AssignPage({ searchParams }: { searchParams: Promise<VisitQuery> }) {
  await connection();
  const { patients } = patientsInMemory(false);
  const offer = offerFor(await searchParams, unassignedVisits());
  return (
    <>
      <PageHeader title="Assign">
        Say which visit is needed. Rota picks the carer, books the visit and tells why; what it does not
        understand it asks.
      </PageHeader>
      <div className="flex flex-col gap-6">
        {patients.length > 0 ? (
          <AssignDesk examples={exampleSentences(patients)} offer={offer} />
        ) : (
          <EmptyState
            icon={FileSpreadsheet}
            title="There is nobody to assign yet"
            action={<LinkButton href="/upload">Upload a workbook</LinkButton>}
          >
            <p>Upload the workbook with your employees and patients first.</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
