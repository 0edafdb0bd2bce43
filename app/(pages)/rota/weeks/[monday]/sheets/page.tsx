import { FileText } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PrintButton } from "@/app/_client/print-button";
import { EmptyState } from "@/app/_components/empty-state";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { weekAddress } from "@/app/_components/rota-addresses";
import { TextLink } from "@/app/_components/text-link";
import { formatDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import { weekPublications } from "@/lib/services/publishing/rota-week";
import { CarerSheet } from "./carer-sheet";
import { PatientSheet } from "./patient-sheet";
import { patientSheets } from "./patient-sheets";

interface SheetsParameters {
  params: Promise<{ monday: string }>;
  searchParams: Promise<{ for?: string }>;
}

export const metadata: Metadata = { title: "Sheets of a week" };

/** What was published of a week, a sheet a carer or a sheet a patient, for paper. */
export default async function SheetsPage({ params, searchParams }: SheetsParameters) {
  await connection();
  const { monday } = await params;
  if (!isCivilDate(monday) || startOfWeek(monday) !== monday) notFound();
  const isForPatients = (await searchParams).for === "patients";
  const { told } = weekPublications(monday, null);
  const carers = told.filter(({ visits }) => visits.length > 0);
  const address = `${weekAddress(monday)}/sheets`;
  return (
    <>
      <div className="print:hidden">
        <PageHeader title={`Sheets of the week of ${formatDate(monday)}`}>
          As published, one sheet a {isForPatients ? "patient" : "carer"}. Each prints on a page of its own.
        </PageHeader>
        <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-2">
          <TextLink href={weekAddress(monday)}>Back to the week</TextLink>
          <TextLink href={isForPatients ? address : `${address}?for=patients`}>
            {isForPatients ? "Carers" : "Patients"}
          </TextLink>
          <span className="sm:ml-auto">
            <PrintButton />
          </span>
        </div>
      </div>
      {carers.length === 0 ? (
        <EmptyState
          icon={FileText}
          title="This week is not published"
          action={<LinkButton href={weekAddress(monday)}>Open the week</LinkButton>}
        >
          <p>Publish the week first. The sheets show what the carers were told.</p>
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-4">
          {isForPatients
            ? patientSheets(carers).map((sheet) => (
                <PatientSheet key={sheet.id} sheet={sheet} monday={monday} />
              ))
            : carers.map((run) => <CarerSheet key={run.employee_id} run={run} monday={monday} />)}
        </div>
      )}
    </>
  );
}
