import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { nextFreeId } from "@/lib/services/people/add-person";
import { AddForm, type FieldGroup } from "../../_person/add-form";

export const metadata: Metadata = { title: "Add a carer" };

const GROUPS: FieldGroup[] = [
  { title: "Who", fields: ["Name", "EmployeeID", "Qualification", "CertificateExpiryDate", "Gender"] },
  {
    title: "When and how they work",
    fields: ["EarliestStart", "LatestEnd", "Availability", "Shifts", "TransportMode", "Max_Patients_Per_Day"],
  },
  {
    title: "Where and how to reach them",
    fields: ["Address", "PostCode", "ContactNumber", "LanguageSpoken", "Notes"],
  },
  { title: "Personal", fields: ["Ethnicity", "Religion"] },
];

export default async function NewEmployeePage() {
  await connection();
  return (
    <>
      <PageHeader title="Add a carer">
        Only the name is needed now. What is left empty counts as not recorded.
      </PageHeader>
      <AddForm kind="employee" idField="EmployeeID" nextId={nextFreeId("employee")} groups={GROUPS} />
    </>
  );
}
