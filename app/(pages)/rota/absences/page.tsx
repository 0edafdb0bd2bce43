import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { connection } from "next/server";
import { May } from "@/app/_client/rights";
import { PageHeader } from "@/app/_components/page-header";
import { TextLink } from "@/app/_components/text-link";
import { dateOf } from "@/lib/domain/time";
import { employeeChoices } from "@/lib/services/people/people-choices";
import { presentTime } from "@/lib/services/present-time";
import { absencesAhead } from "@/lib/services/rota/absences";
import { draftOfQuery } from "./absence-draft";
import { AbsencesAhead } from "./absences-ahead";
import { RecordAbsence } from "./record-absence";

export const metadata: Metadata = { title: "Absences" };

interface Parameters {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AbsencesPage({ searchParams }: Parameters) {
  await connection();
  const query = await searchParams;
  const employees = employeeChoices();
  const today = dateOf(presentTime().local);
  return (
    <>
      <TextLink href="/rota">
        <ArrowLeft aria-hidden className="size-4" />
        Rota
      </TextLink>
      <PageHeader title="Absences" isWide>
        Record who is off. This does not change any visit: the affected visits are listed with the best
        replacement for each, and you decide.
      </PageHeader>
      <div className="flex flex-col gap-4">
        <May act="POST /absences">
          <RecordAbsence
            key={JSON.stringify(query)}
            employees={employees}
            first={draftOfQuery(
              query,
              employees.map(({ id }) => id),
              today,
            )}
            today={today}
          />
        </May>
        <AbsencesAhead absences={absencesAhead()} />
      </div>
    </>
  );
}
