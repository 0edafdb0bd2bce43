import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { rotaLinksOf } from "@/lib/auth/rota-links";
import { getConfig } from "@/lib/config";
import { mayPlan } from "@/lib/http/access";
import { asShown, visitor } from "@/lib/http/visitor";
import { carerEmail } from "@/lib/mail/carer-email";
import type { PersonParameters } from "../../_person/id-in";
import { PersonPage } from "../../_person/person-page";
import { recordIn } from "../../_person/record-in";
import { AvailabilitySection } from "./availability-section";
import { EmailSection } from "./email-section";
import { RotaLinksSection } from "./rota-links-section";

export async function generateMetadata({ params }: PersonParameters): Promise<Metadata> {
  return { title: (await recordIn("employee", params))?.name ?? "Not found" };
}

export default async function EmployeePage({ params }: PersonParameters) {
  const record = await recordIn("employee", params);
  if (!record) notFound();
  return (
    <PersonPage record={await asShown(record)}>
      <AvailabilitySection employeeId={record.id} />
      {mayPlan(await visitor()) && (
        <>
          <RotaLinksSection employeeId={record.id} links={rotaLinksOf(record.id)} />
          {getConfig().mail && <EmailSection employeeId={record.id} present={carerEmail(record.id)} />}
        </>
      )}
    </PersonPage>
  );
}
