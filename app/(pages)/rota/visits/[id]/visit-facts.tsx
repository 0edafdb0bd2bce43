"use client";

import { Pencil, Undo2 } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { useRights } from "@/app/_client/rights";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Facts } from "@/app/_components/facts";
import { PersonLink } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { timeOf } from "@/lib/domain/time";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { ChangeAnswer } from "./change-answer";
import { ReasonDialog } from "./reason-dialog";
import { useVisitChange } from "./use-visit-change";
import type { VisitStart } from "./visit-start";

// Fetched when it is opened: most visits are only read.
const VisitForm = fetchedWhenShown(() => import("./visit-form").then((file) => file.VisitForm));

/** What the visit is, and its changes: edit it, cancel it, take the last change back. */
export function VisitFacts({ record, start }: { record: VisitRecord; start: VisitStart }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { may } = useRights();
  const [isEditing, setEditing] = useState(
    start.action === "change" && !record.visit.cancelled && may("PATCH /visits/{id}"),
  );
  const changing = useVisitChange();
  const close = () => {
    setEditing(false);
    takeFocus(heading);
  };
  return (
    <Section title="The visit" headingRef={heading}>
      <div className="flex flex-col gap-5">
        {isEditing ? (
          <VisitForm
            record={record}
            start={start}
            changing={changing}
            onDone={close}
            onLoad={() => {
              changing.load();
              close();
            }}
          />
        ) : (
          <>
            <ChangeAnswer changing={changing} />
            <Facts facts={factsOf(record)} />
            <VisitActs
              record={record}
              changing={changing}
              isCancelling={start.action === "cancel"}
              onEdit={() => {
                changing.clear();
                setEditing(true);
              }}
            />
          </>
        )}
      </div>
    </Section>
  );
}

interface VisitActsProps {
  record: VisitRecord;
  changing: ReturnType<typeof useVisitChange>;
  /** Whether the dialog that cancels is open to begin with. */
  isCancelling: boolean;
  onEdit: () => void;
}

/** What can be done about the visit. */
function VisitActs({ record: { visit, can_undo: canUndo }, changing, isCancelling, onEdit }: VisitActsProps) {
  const path = `/visits/${visit.id}`;
  return (
    <div className="flex flex-wrap gap-3 empty:hidden">
      {!visit.cancelled && (
        <Button act="PATCH /visits/{id}" onClick={onEdit}>
          <Pencil aria-hidden className="size-4" />
          Edit visit
        </Button>
      )}
      {canUndo && (
        <Button
          act="POST /visits/{id}/undo"
          isBusy={changing.isBusy}
          onClick={() => changing.change({ method: "POST", path: `${path}/undo`, version: visit.version })}
        >
          <Undo2 aria-hidden className="size-4" />
          Undo the last change
        </Button>
      )}
      {!visit.cancelled && (
        <ReasonDialog
          act="DELETE /visits/{id}"
          isOpenAtFirst={isCancelling}
          trigger="Cancel visit"
          title="Cancel this visit?"
          description={
            <p>
              The visit stays in the records as cancelled, and its carers are free at that time. You can undo
              this.
            </p>
          }
          action="Cancel visit"
          dismiss="Keep visit"
          isBusy={changing.isBusy}
          onAct={(reason) =>
            changing.change({ method: "DELETE", path, body: { reason }, version: visit.version })
          }
        />
      )}
    </div>
  );
}

function factsOf({ visit, patient_name: name }: VisitRecord): [string, ReactNode][] {
  const demands = [visit.required_role, visit.gender, visit.language, visit.vehicle ? "a car" : null].filter(
    Boolean,
  );
  const all: [string, ReactNode | null][] = [
    ["Patient", <PersonLink key="who" kind="patient" id={visit.patient_id} name={name} />],
    ["Services", <ServiceNames key="what" services={visit.service_types} />],
    [
      "When",
      <span key="when">
        <Time at={visit.start_time} />–{timeOf(visit.end_time)}
        {visit.window && `, asked for between ${visit.window.from} and ${visit.window.to}`}
        {visit.time_critical && ", time-critical"}
      </span>,
    ],
    ["Length", hoursInWords(visit.duration)],
    ["Carers needed", visit.carers === 2 ? "Two at once, both or neither" : "One"],
    ["Urgency", visit.urgency.charAt(0).toUpperCase() + visit.urgency.slice(1)],
    ["Requirements", demands.length > 0 ? demands.join(", ") : "None"],
    ["Notes", visit.notes],
    ["Cancelled because", visit.cancelled_reason],
  ];
  return all.filter((fact): fact is [string, ReactNode] => fact[1] !== null);
}
