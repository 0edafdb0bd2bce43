import { ArrowLeft } from "lucide-react";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { StatusBadge } from "../_lists/status-badge";
import { PersonFindings } from "./person-findings";
import { PersonHistory } from "./person-history";
import { PersonRecorded } from "./person-recorded";

/** Everything about one person. */
export function PersonPage({ record }: { record: PersonRecord }) {
  const { kind, id, name, status, archivedAt } = record;
  return (
    <>
      <TextLink href={kind === "employee" ? "/people/employees" : "/people/patients"}>
        <ArrowLeft aria-hidden className="size-4" />
        {kind === "employee" ? "Employees" : "Patients"}
      </TextLink>
      <header className="mt-2 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-page [overflow-wrap:anywhere]">{name}</h1>
        <span className="tabular text-muted">{id}</span>
        <StatusBadge status={archivedAt === null ? status : "Archived"} />
        {archivedAt !== null && (
          <span className="text-muted">
            left the list on <Time at={archivedAt.slice(0, 10)} />
          </span>
        )}
      </header>
      <div className="flex flex-col gap-6">
        <PersonRecorded record={record} />
        <PersonFindings findings={record.findings} />
        <Section title="History of changes" lead="Newest first.">
          <PersonHistory history={record.history} />
        </Section>
      </div>
    </>
  );
}
