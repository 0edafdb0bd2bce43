import { ArrowLeft, CalendarDays } from "lucide-react";
import type { ReactNode } from "react";
import { carersDayAddress, patientsWeekAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { movesOf } from "@/lib/services/moving/move-person";
import type { PersonRecord } from "@/lib/services/people/person-record";
import { StatusBadge } from "../_lists/status-badge";
import { MoveSection } from "./move-section";
import { PersonFindings } from "./person-findings";
import { PersonHistory } from "./person-history";
import { PersonRecorded } from "./person-recorded";

interface PersonPageProps {
  record: PersonRecord;
  /** What there is to say of this kind of person alone. */
  children?: ReactNode;
}

/** Everything about one person. */
export function PersonPage({ record, children }: PersonPageProps) {
  const { kind, id, name, status, archivedAt } = record;
  return (
    <>
      <TextLink href={kind === "employee" ? "/people/employees" : "/people/patients"}>
        <ArrowLeft aria-hidden className="size-4" />
        {kind === "employee" ? "Carers" : "Patients"}
      </TextLink>
      <header className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-page [overflow-wrap:anywhere]">{name}</h1>
        <span className="tabular text-muted">{id}</span>
        <StatusBadge status={archivedAt === null ? status : "Archived"} />
        {archivedAt !== null && (
          <span className="text-muted">
            since <Time at={archivedAt.slice(0, 10)} />
          </span>
        )}
        <span className="sm:ml-auto">
          <TextLink href={kind === "employee" ? carersDayAddress(id) : patientsWeekAddress(id)}>
            <CalendarDays aria-hidden className="size-4" />
            {kind === "employee" ? "Today's visits" : "This week's visits"}
          </TextLink>
        </span>
      </header>
      <div className="flex flex-col gap-4">
        <PersonRecorded record={record} />
        <PersonFindings findings={record.findings} />
        {children}
        <MoveSection record={{ kind, id, version: record.version, archivedAt }} moves={movesOf(kind, id)} />
        <Section title="History of changes" lead={record.history.length > 1 && "Newest first."}>
          <PersonHistory history={record.history} />
        </Section>
      </div>
    </>
  );
}
