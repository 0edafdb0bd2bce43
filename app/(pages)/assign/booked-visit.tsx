"use client";

import { Undo2 } from "lucide-react";
import { useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { useRequest } from "@/app/_client/use-request";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { OverrideNote } from "@/app/_components/override-note";
import { PersonLink } from "@/app/_components/person-link";
import { ServiceNames } from "@/app/_components/service-names";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import { withoutName } from "@/app/_components/without-name";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { timeOf } from "@/lib/domain/time";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { ChangeAnswer } from "@/lib/services/rota/change-visit";
import type { VisitRecord } from "@/lib/services/rota/visit-record";

const TAKEN_BACK = "Undone straight after the visit was booked";

/** A visit that was just booked: who goes and why, the way to its page, and the way back. */
export function BookedVisit({ assignments }: { assignments: AssignmentForPrograms[] }) {
  const [isUndone, setUndone] = useState(false);
  const visitId = assignments[0]?.visit_id ?? 0;
  const { answer, serial, isBusy, send: undo } = useRequest(() => takeBack(visitId));
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {assignments.map((assignment) => (
        <div key={assignment.id} className="flex flex-col gap-3">
          <Facts facts={factsOf(assignment)} />
          <OverrideNote reason={assignment.override_reason} overridden={assignment.overridden} />
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-4">
        <TextLink href={`/rota/visits/${visitId}`}>
          Open the visit<span className="sr-only"> {visitId}</span>
        </TextLink>
        {!isUndone && (
          <Button isBusy={isBusy} onClick={async () => setUndone((await undo()).ok)}>
            <Undo2 aria-hidden className="size-4" />
            {isBusy ? "Undoing…" : "Undo"}
          </Button>
        )}
      </div>
      {answer && (
        <Notice key={serial} kind={answer.ok ? "success" : "problem"}>
          {answer.ok ? `Undone. ${answer.value.message}` : answer.problem.detail}
        </Notice>
      )}
    </div>
  );
}

/** One that had waited for a carer waits again; a new one is cancelled. */
async function takeBack(visitId: number): Promise<Answer<ChangeAnswer>> {
  const path = `/visits/${visitId}`;
  const record = await send<VisitRecord>("GET", path);
  if (!record.ok) return record;
  const headers = { "if-match": `"${record.value.visit.version}"` };
  return record.value.can_undo
    ? send("POST", `${path}/undo`, { headers })
    : send("DELETE", path, { headers, body: { reason: TAKEN_BACK } });
}

function factsOf(assignment: AssignmentForPrograms): [string, React.ReactNode][] {
  const travel = assignment.travel_known
    ? `${assignment.travel_time} min`
    : "Not known: a postcode is missing";
  return [
    [
      "Carer",
      <PersonLink key="who" kind="employee" id={assignment.employee_id} name={assignment.employee_name} />,
    ],
    [
      "Patient",
      <PersonLink key="whom" kind="patient" id={assignment.patient_id} name={assignment.patient_name} />,
    ],
    ["Service", <ServiceNames key="what" services={assignment.service_types} />],
    [
      "When",
      <span key="when">
        <Time at={assignment.start_time} />–{timeOf(assignment.end_time)}
      </span>,
    ],
    ["Length", hoursInWords(assignment.duration)],
    ["Travel", travel],
    ["Why", withoutName(assignment.reasoning)],
  ];
}
