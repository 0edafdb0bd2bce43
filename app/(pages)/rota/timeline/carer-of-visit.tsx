"use client";

import { ArrowLeftRight, Pin, PinOff, UserMinus } from "lucide-react";
import { useGet } from "@/app/_client/use-get";
import { ActualTimesNote } from "@/app/_components/actual-times-note";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Link } from "@/app/_components/link";
import { MatchCards } from "@/app/_components/match-cards";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { AssignmentRecord, VisitRecord } from "@/lib/services/rota/visit-record";
import { matchInThreeLines } from "./match-lines";

interface CarerOfVisitProps {
  assignment: AssignmentForPrograms;
  record: VisitRecord;
  onMove: () => void;
  onPin: () => void;
  onRemove: () => void;
}

/** One carer of a visit: why this match, and what can be done about it. */
export function CarerOfVisit({ assignment, record, onMove, onPin, onRemove }: CarerOfVisitProps) {
  const { id, employee_id: employeeId, employee_name: name, version } = assignment;
  const answer = useGet<AssignmentRecord>(`/assignments/${id}?seen=${version}`);
  const cards = answer?.ok ? answer.value.match_cards : null;
  const lines = cards?.[0] ? matchInThreeLines(cards[0].card) : null;
  return (
    <article aria-label={name} className="flex flex-col gap-2 border-line border-t pt-3">
      <h3 className="font-semibold">
        <Link
          href={carersDayAddress(employeeId, record.visit.start_time.slice(0, 10))}
          className="underline underline-offset-4"
        >
          {name}
        </Link>
      </h3>
      <ActualTimesNote
        times={record.actual_times.find(({ assignment_id }) => assignment_id === id)}
        visit={record.visit}
      />
      {lines && (
        <ul className="flex flex-col gap-0.5 text-small">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {assignment.override_reason && (
        <p className="text-small">
          <strong>Override:</strong> {assignment.override_reason}
        </p>
      )}
      <CarerActs assignment={assignment} onMove={onMove} onPin={onPin} onRemove={onRemove} />
      {cards && (
        <Disclosure summary="All that was compared">
          <MatchCards cards={cards} />
        </Disclosure>
      )}
    </article>
  );
}

function CarerActs({ assignment, onMove, onPin, onRemove }: Omit<CarerOfVisitProps, "record">) {
  const { employee_name: name, pinned } = assignment;
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      <Button act="PATCH /assignments/{id}" onClick={onMove}>
        <ArrowLeftRight aria-hidden className="size-4" />
        Move<span className="sr-only"> the visit of {name}</span>
      </Button>
      <Button act="POST /assignments/{id}/pin" onClick={onPin}>
        {pinned ? <PinOff aria-hidden className="size-4" /> : <Pin aria-hidden className="size-4" />}
        {pinned ? "Remove pin" : "Pin"}
        <span className="sr-only"> {name}</span>
      </Button>
      <Button act="DELETE /assignments/{id}" onClick={onRemove}>
        <UserMinus aria-hidden className="size-4" />
        Remove<span className="sr-only"> {name} from the visit</span>
      </Button>
    </div>
  );
}
