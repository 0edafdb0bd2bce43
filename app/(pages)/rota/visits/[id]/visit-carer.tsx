"use client";

import { ArrowLeftRight, Pin, PinOff } from "lucide-react";
import { useState } from "react";
import { fetchedWhenShown } from "@/app/_client/fetched-when-shown";
import { ActualTimesNote } from "@/app/_components/actual-times-note";
import { Button } from "@/app/_components/button";
import { Disclosure } from "@/app/_components/disclosure";
import { MatchCards } from "@/app/_components/match-cards";
import { OverrideNote } from "@/app/_components/override-note";
import { PersonLink } from "@/app/_components/person-link";
import { withoutName } from "@/app/_components/without-name";
import type { Absence } from "@/lib/domain/absence";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { AssignmentRecord, VisitRecord } from "@/lib/services/rota/visit-record";
import { CarerAbsenceNotes } from "./carer-absences";
import { ChangeAnswer } from "./change-answer";
import { ReasonDialog } from "./reason-dialog";
import { useVisitChange } from "./use-visit-change";

// Fetched when it is opened: most visits stay with their carer.
const Reassign = fetchedWhenShown(() => import("./reassign").then((file) => file.Reassign));

interface VisitCarerProps {
  record: VisitRecord;
  assignment: AssignmentForPrograms;
  cards: AssignmentRecord["match_cards"];
  absences: readonly Absence[];
}

/** One carer of the visit: why they were chosen, what was overridden, all that was compared; and its changes. */
export function VisitCarer({ record, assignment, cards, absences }: VisitCarerProps) {
  const [isReassigning, setReassigning] = useState(false);
  const changing = useVisitChange();
  const { id, employee_id: employeeId, employee_name: name, version } = assignment;
  return (
    <article aria-label={`${name} ${employeeId}`} className="flex min-w-0 flex-col gap-4">
      <h3 className="font-semibold">
        <PersonLink kind="employee" id={employeeId} name={name} />
      </h3>
      <CarerAbsenceNotes name={name} absences={absences} />
      {assignment.pinned && (
        <p className="text-muted text-small">Pinned: generating the week leaves this assignment as it is.</p>
      )}
      <p className="max-w-measure">{withoutName(assignment.reasoning)}</p>
      <OverrideNote reason={assignment.override_reason} overridden={assignment.overridden} />
      <ActualTimesNote
        times={record.actual_times.find(({ assignment_id }) => assignment_id === id)}
        visit={record.visit}
      />
      <Disclosure summary={`Why this match: ${name}`}>
        <MatchCards cards={cards} />
      </Disclosure>
      <ChangeAnswer changing={changing} onLoad={() => setReassigning(false)} />
      {isReassigning && !changing.isPassed ? (
        <Reassign
          record={record}
          assignment={assignment}
          changing={changing}
          onDone={() => setReassigning(false)}
        />
      ) : (
        <div className="flex flex-wrap gap-3 empty:hidden">
          <Button
            act="PATCH /assignments/{id}"
            onClick={() => {
              changing.clear();
              setReassigning(true);
            }}
          >
            <ArrowLeftRight aria-hidden className="size-4" />
            Reassign<span className="sr-only"> the visit of {name}</span>
          </Button>
          <Button
            act="POST /assignments/{id}/pin"
            isBusy={changing.isBusy}
            onClick={() =>
              changing.change({
                method: assignment.pinned ? "DELETE" : "POST",
                path: `/assignments/${id}/pin`,
                version,
              })
            }
          >
            {assignment.pinned ? (
              <PinOff aria-hidden className="size-4" />
            ) : (
              <Pin aria-hidden className="size-4" />
            )}
            {assignment.pinned ? "Remove pin" : "Pin"}
            <span className="sr-only"> {name}</span>
          </Button>
          <ReasonDialog
            act="DELETE /assignments/{id}"
            trigger={`Remove ${name}`}
            title={`Remove ${name} from this visit?`}
            description={<p>The visit will then need a carer. You can undo this.</p>}
            action={`Remove ${name}`}
            dismiss={`Keep ${name}`}
            isBusy={changing.isBusy}
            onAct={(reason) =>
              changing.change({ method: "DELETE", path: `/assignments/${id}`, body: { reason }, version })
            }
          />
        </div>
      )}
    </article>
  );
}
