import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { nextFreeId } from "@/lib/services/people/add-person";
import { AddForm, type FieldGroup } from "../../_person/add-form";

export const metadata: Metadata = { title: "Add a patient" };

const GROUPS: FieldGroup[] = [
  { title: "Who", fields: ["PatientName", "PatientID", "Gender", "LanguagePreference"] },
  {
    title: "What they need",
    fields: [
      "RequiredSupport",
      "RequiredHoursOfSupport",
      "RequiresMedication",
      "AdditionalRequirements",
      "Illness",
      "Service_Times",
      "Priority_Level",
    ],
  },
  {
    title: "Where and how to reach them",
    fields: ["Address", "PostCode", "ContactNumber", "EmergencyContact", "EmergencyRelation", "Notes"],
  },
  { title: "Personal", fields: ["Ethnicity", "Religion"] },
];

export default async function NewPatientPage() {
  await connection();
  return (
    <>
      <PageHeader title="Add a patient">
        Only the name is needed now. What is left empty counts as not recorded.
      </PageHeader>
      <AddForm kind="patient" idField="PatientID" nextId={nextFreeId("patient")} groups={GROUPS} />
    </>
  );
}
