import type { Metadata } from "next";
import { connection } from "next/server";
import { PageHeader } from "@/app/_components/page-header";
import { openFindings } from "@/lib/services/people/contradictions";
import { ToDo } from "./to-do";

export const metadata: Metadata = { title: "Records to check" };

const SHOWN_FIRST = 10;

export default async function RecordsToCheckPage() {
  await connection();
  const findings = openFindings();
  return (
    <>
      <PageHeader title="Records to check" isWide>
        What contradicts itself or is missing in the records of carers and patients, what matters most first.
      </PageHeader>
      <ToDo first={findings.slice(0, SHOWN_FIRST)} total={findings.length} />
    </>
  );
}
