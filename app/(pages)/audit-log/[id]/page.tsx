import { ArrowLeft } from "lucide-react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Badge } from "@/app/_components/badge";
import { PageHeader } from "@/app/_components/page-header";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { WithNames } from "@/app/_components/with-names";
import { seesPay } from "@/lib/http/access";
import { visitor } from "@/lib/http/visitor";
import { readLogEntry } from "@/lib/services/read-log";
import { EntryDetails } from "../entry-details";
import { kindOf } from "../operation-kinds";

export const metadata: Metadata = { title: "Log entry" };

export default async function LogEntryPage({ params }: { params: Promise<{ id: string }> }) {
  await connection();
  const { id } = await params;
  const entry = /^[1-9]\d{0,14}$/.test(id) ? readLogEntry(Number(id), seesPay(await visitor())) : null;
  if (!entry) notFound();
  const kind = kindOf(entry.operationType);
  return (
    <>
      <TextLink href="/audit-log">
        <ArrowLeft aria-hidden className="size-4" />
        Log
      </TextLink>
      <PageHeader title={`Entry ${entry.id}`}>
        <Time at={entry.at} />, by {entry.actor}
      </PageHeader>
      <Section
        title={<WithNames text={entry.description} people={entry.people} />}
        aside={<Badge kind={kind.badge}>{kind.name}</Badge>}
      >
        {entry.details === null ? (
          <p className="text-muted">No details.</p>
        ) : (
          <EntryDetails details={entry.details} people={entry.people} />
        )}
      </Section>
    </>
  );
}
