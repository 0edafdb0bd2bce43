"use client";

import { ArrowLeftRight, Pin, PinOff, UserMinus, UserPlus, XCircle } from "lucide-react";
import { useState } from "react";
import { useGet } from "@/app/_client/use-get";
import { ActualTimesNote } from "@/app/_components/actual-times-note";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { Link } from "@/app/_components/link";
import { MatchCards } from "@/app/_components/match-cards";
import { carersDayAddress, visitAddress } from "@/app/_components/rota-addresses";
import { ServiceNames } from "@/app/_components/service-names";
import { formatLocal, timeOf } from "@/lib/domain/time";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { AssignmentRecord, VisitRecord } from "@/lib/services/rota/visit-record";
import type { Intent } from "./changes";
import { matchInThreeLines } from "./match-lines";
import { PanelSkeleton, SidePanel } from "./side-panel";
import type { Changes } from "./use-changes";
import { watchingInWords } from "./words";

interface VisitPanelProps {
  visitId: number;
  /** Rises with every change of the visit: then it is read again. */
  version: number;
  changes: Changes;
  /** Who else looks at the visit. */
  watchers: readonly string[];
  /** Opens the dialog for another carer or time; null adds a carer. */
  onMove: (assignmentId: number | null) => void;
  /** Shows the patient in the place of the visit. */
  onPatient: (patientId: string) => void;
  onClose: () => void;
}

/** One visit beside the timeline: who, when, why this carer, and what can be done about it. */
export default function VisitPanel({
  visitId,
  version,
  changes,
  watchers,
  onMove,
  onPatient,
  onClose,
}: VisitPanelProps) {
  const answer = useKept(useGet<VisitRecord>(`/visits/${visitId}?seen=${version}`), visitId);
  return (
    <SidePanel
      label="Visit"
      href={visitAddress(visitId)}
      subject={String(visitId)}
      title={answer?.ok ? answer.value.patient_name : null}
      onClose={onClose}
    >
      <p role="status" className="rounded-control bg-accent-soft px-3 py-2 text-small empty:hidden">
        {watchers.length > 0 && watchingInWords(watchers)}
      </p>
      {answer === null && <PanelSkeleton what="visit" />}
      {answer !== null && !answer.ok && <p role="alert">{answer.problem.detail}</p>}
      {answer?.ok && (
        <VisitFacts record={answer.value} changes={changes} onMove={onMove} onPatient={onPatient} />
      )}
    </SidePanel>
  );
}

/** The last answer for a visit stays while it is read again. */
function useKept<Value>(answer: Value | null, visitId: number): Value | null {
  const [kept, setKept] = useState<{ visitId: number; answer: Value } | null>(null);
  if (answer !== null && (kept?.answer !== answer || kept.visitId !== visitId)) setKept({ visitId, answer });
  return answer ?? (kept?.visitId === visitId ? kept.answer : null);
}

interface VisitFactsProps {
  record: VisitRecord;
  changes: Changes;
  onMove: (assignmentId: number | null) => void;
  onPatient: (patientId: string) => void;
}

function VisitFacts({ record, changes, onMove, onPatient }: VisitFactsProps) {
  const { visit, lacking, assignments } = record;
  const standing = assignments.filter(({ cancelled }) => !cancelled);
  const intent = (more: Partial<Intent>): Intent => ({
    visitId: visit.id,
    assignmentId: null,
    seen: visit.version,
    ...more,
  });
  return (
    <>
      <div>
        <p>
          {formatLocal(visit.start_time)}–{timeOf(visit.end_time)}
        </p>
        <p className="text-muted">
          <ServiceNames services={visit.service_types} />, {visit.duration} min
          {visit.time_critical && ", must start on time"}
          {visit.window && `, between ${visit.window.from} and ${visit.window.to}`}
        </p>
        {visit.notes && <p className="mt-1">{visit.notes}</p>}
        <button
          type="button"
          onClick={() => onPatient(visit.patient_id)}
          className="mt-1 min-h-touch text-small underline underline-offset-4"
        >
          The patient: care package, week and carers
        </button>
      </div>
      {visit.cancelled && <p className="text-bad">This visit is cancelled.</p>}
      {lacking > 0 && (
        <div className="rounded-control bg-care-soft p-3">
          <p className="font-semibold text-care">
            {lacking === 1 ? "Needs a carer" : `Needs ${lacking} carers`}
          </p>
          {standing.length === 0 && visit.unassigned_reasons[0] && (
            <p className="text-small">{visit.unassigned_reasons[0].sentence}</p>
          )}
          <div className="mt-2 empty:hidden">
            <Button act="POST /visits/{id}/assignments" kind="primary" onClick={() => onMove(null)}>
              <UserPlus aria-hidden className="size-4" />
              Choose a carer
            </Button>
          </div>
        </div>
      )}
      {standing.map((assignment) => (
        <CarerOfVisit
          key={assignment.id}
          assignment={assignment}
          record={record}
          onMove={() => onMove(assignment.id)}
          onPin={() =>
            void changes.run([intent({ assignmentId: assignment.id, isPinned: !assignment.pinned })], null)
          }
          onRemove={() =>
            changes.ask({
              intents: [intent({ assignmentId: assignment.id, employeeId: null })],
              kind: "remove",
              sentence: `${assignment.employee_name} will no longer give this visit. You can undo this.`,
            })
          }
        />
      ))}
      {!visit.cancelled && (
        <div className="empty:hidden">
          <Button
            act="DELETE /visits/{id}"
            onClick={() =>
              changes.ask({
                intents: [intent({ isCancelled: true })],
                kind: "cancel",
                sentence: `The visit of ${record.patient_name} on ${formatLocal(visit.start_time)} will not take place. You can undo this.`,
              })
            }
          >
            <XCircle aria-hidden className="size-4" />
            Cancel visit
          </Button>
        </div>
      )}
    </>
  );
}

interface CarerOfVisitProps {
  assignment: AssignmentForPrograms;
  record: VisitRecord;
  onMove: () => void;
  onPin: () => void;
  onRemove: () => void;
}

function CarerOfVisit({ assignment, record, onMove, onPin, onRemove }: CarerOfVisitProps) {
  const { id, employee_id: employeeId, employee_name: name, pinned, version } = assignment;
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
          Take off<span className="sr-only"> {name}</span>
        </Button>
      </div>
      {cards && (
        <Disclosure summary="All that was compared">
          <MatchCards cards={cards} />
        </Disclosure>
      )}
    </article>
  );
}
