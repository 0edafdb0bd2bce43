import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { asShown } from "@/lib/http/visitor";
import { personRecord } from "@/lib/services/people/person-record";
import { idIn, type PersonParameters } from "../../_person/id-in";
import { PersonPage } from "../../_person/person-page";
import { AvailabilitySection } from "./availability-section";

export async function generateMetadata({ params }: PersonParameters): Promise<Metadata> {
  return { title: personRecord("employee", await idIn(params))?.name ?? "Not found" };
}

export default async function EmployeePage({ params }: PersonParameters) {
  const record = personRecord("employee", await idIn(params));
  if (!record) notFound();
  return (
    <PersonPage record={await asShown(record)}>
      <AvailabilitySection employeeId={record.id} />
    </PersonPage>
  );
}
