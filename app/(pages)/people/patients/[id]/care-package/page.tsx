import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { personAddress } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { dateOf } from "@/lib/domain/time";
import { asShown } from "@/lib/http/visitor";
import { packageRecord } from "@/lib/services/care-package/package-record";
import { employeeChoices } from "@/lib/services/people/people-choices";
import { personRecord } from "@/lib/services/people/person-record";
import { presentTime } from "@/lib/services/present-time";
import { idIn, type PersonParameters } from "../../../_person/id-in";
import { NeedHistory } from "../../../_person/need-history";
import { CarePackageEditor } from "./care-package-editor";

export const metadata: Metadata = { title: "Care package" };

export default async function CarePackagePage({ params }: PersonParameters) {
  await connection();
  const id = await idIn(params);
  const person = personRecord("patient", id);
  if (!person) notFound();
  const record = await asShown(packageRecord(person.id));
  return (
    <>
      <TextLink href={personAddress("patient", person.id)}>
        <ArrowLeft aria-hidden className="size-4" />
        {person.name}
      </TextLink>
      <header className="mt-2 mb-6 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 className="text-page [overflow-wrap:anywhere]">Care package of {person.name}</h1>
        <span className="tabular text-muted">{person.id}</span>
      </header>
      <CarePackageEditor record={record} today={dateOf(presentTime().local)} employees={employeeChoices()} />
      <div className="mt-6">
        <Section title="History of changes" lead={record.history.length > 1 && "Newest first."}>
          <NeedHistory history={record.history} person={person} />
        </Section>
      </div>
    </>
  );
}
