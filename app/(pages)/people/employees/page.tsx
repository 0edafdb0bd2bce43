import type { Metadata } from "next";
import { connection } from "next/server";
import { LinkButton } from "@/app/_components/link-button";
import { PageHeader } from "@/app/_components/page-header";
import { employeeRows } from "@/lib/services/people/people-lists";
import { NoPeople } from "../_lists/no-people";
import { EmployeesList } from "./employees-list";

export const metadata: Metadata = { title: "Carers" };

export default async function EmployeesPage() {
  await connection();
  const rows = employeeRows();
  return (
    <>
      <PageHeader
        title="Carers"
        isWide
        actions={<LinkButton href="/people/employees/new">Add a carer</LinkButton>}
      >
        All carers, including archived ones. Open a name to see and change the record.
      </PageHeader>
      {rows.length === 0 ? <NoPeople /> : <EmployeesList rows={rows} />}
    </>
  );
}
