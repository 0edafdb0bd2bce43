import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { asShown } from "@/lib/http/visitor";
import { patientWishes } from "@/lib/services/people/patient-wishes";
import { employeeChoices } from "@/lib/services/people/people-choices";
import type { PersonParameters } from "../../_person/id-in";
import { PersonPage } from "../../_person/person-page";
import { recordIn } from "../../_person/record-in";
import { WishesSection } from "../../_person/wishes-section";
import { CarePackageSection } from "./care-package-section";

export async function generateMetadata({ params }: PersonParameters): Promise<Metadata> {
  return { title: (await recordIn("patient", params))?.name ?? "Not found" };
}

export default async function PatientPage({ params }: PersonParameters) {
  const record = await recordIn("patient", params);
  if (!record) notFound();
  return (
    <PersonPage record={await asShown(record)}>
      <CarePackageSection patientId={record.id} />
      <WishesSection wishes={patientWishes(record.id)} employees={employeeChoices({ withInactive: true })} />
    </PersonPage>
  );
}
