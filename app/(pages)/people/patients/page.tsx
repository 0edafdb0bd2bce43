import type { Metadata } from "next";
import { connection } from "next/server";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { patientRows } from "@/lib/services/people/people-lists";
import { NoPeople } from "../_lists/no-people";
import { PatientsList } from "./patients-list";

export const metadata: Metadata = { title: "Patients" };

export default async function PatientsPage() {
  await connection();
  const rows = patientRows();
  return (
    <>
      <PageHeader
        title="Patients"
        isWide
        actions={
          <>
            <LinkButton href="/rota/care-packages">Care packages</LinkButton>
            <LinkButton href="/people/patients/new">Add a patient</LinkButton>
          </>
        }
      >
        All patients, including archived ones. Open a name to see and change the record.
      </PageHeader>
      {rows.length === 0 ? <NoPeople /> : <PatientsList rows={rows} />}
    </>
  );
}
