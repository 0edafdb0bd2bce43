import { ArrowLeft } from "lucide-react";
import { May } from "@/app/_client/rights";
import { Badge } from "@/app/_components/badge";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { timeOf } from "@/lib/domain/time";
import type { AssignmentRecord, VisitRecord } from "@/lib/services/rota/visit-record";
import { CancelledCarers } from "./cancelled-carers";
import type { CarerAbsences } from "./carer-absences";
import { VisitCarer } from "./visit-carer";
import { VisitCover } from "./visit-cover";
import { VisitDays } from "./visit-days";
import { VisitFacts } from "./visit-facts";
import { VisitHistory } from "./visit-history";
import type { VisitStart } from "./visit-start";
import { VisitUncovered } from "./visit-uncovered";

interface VisitPageProps {
  record: VisitRecord;
  /** What was compared at each decision, by the number of the assignment. */
  cards: Record<number, AssignmentRecord["match_cards"]>;
  absences: CarerAbsences;
  start: VisitStart;
}

/** Everything about one visit. */
export function VisitPage({ record, cards, absences, start }: VisitPageProps) {
  const { visit, assignments, lacking } = record;
  const standing = assignments.filter(({ cancelled }) => !cancelled);
  const ended = assignments.filter(({ cancelled }) => cancelled);
  return (
    <>
      <TextLink href="/rota">
        <ArrowLeft aria-hidden className="size-4" />
        Rota
      </TextLink>
      <header className="mt-2 mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-page [overflow-wrap:anywhere]">
          <ServiceNames services={visit.service_types} /> for {record.patient_name}
        </h1>
        <StateBadge
          record={record}
          isCarerOff={standing.some(({ employee_id: id }) => (absences[id] ?? []).length > 0)}
        />
        <p className="w-full text-muted">
          <Time at={visit.start_time} />–{timeOf(visit.end_time)}, visit {visit.id}
        </p>
      </header>
      <div className="flex flex-col gap-4">
        {lacking > 0 && (
          <May act="POST /visits/{id}/assignments" instead={<VisitUncovered record={record} />}>
            <VisitCover key={visit.version} record={record} />
          </May>
        )}
        {standing.length > 0 && (
          <Section title={standing.length === 1 ? "Carer" : "Carers"}>
            <div className="flex flex-col gap-8">
              {standing.map((assignment) => (
                <VisitCarer
                  key={assignment.id}
                  record={record}
                  assignment={assignment}
                  cards={cards[assignment.id] ?? []}
                  absences={absences[assignment.employee_id] ?? []}
                />
              ))}
            </div>
          </Section>
        )}
        <VisitFacts key={JSON.stringify(start)} record={record} start={start} />
        {!visit.cancelled && <VisitDays record={record} carers={standing.map((one) => one.employee_id)} />}
        {ended.length > 0 && <CancelledCarers assignments={ended} cards={cards} />}
        <VisitHistory record={record} />
      </div>
    </>
  );
}

function StateBadge({
  record: { visit, lacking },
  isCarerOff,
}: {
  record: VisitRecord;
  isCarerOff: boolean;
}) {
  if (visit.cancelled) return <Badge kind="bad">Cancelled</Badge>;
  if (lacking > 0) return <Badge kind="care">{lacking === 2 ? "Needs two carers" : "Needs a carer"}</Badge>;
  if (isCarerOff) return <Badge kind="bad">Carer is off</Badge>;
  return <Badge kind="good">Assigned</Badge>;
}
