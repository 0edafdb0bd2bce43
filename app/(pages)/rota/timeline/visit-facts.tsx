import { UserPlus, XCircle } from "lucide-react";
import { Button } from "@/app/_components/button";
import { ServiceNames } from "@/app/_components/service-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatLocal, timeOf } from "@/lib/domain/time";
import type { VisitRecord } from "@/lib/services/rota/visit-record";
import { CarerOfVisit } from "./carer-of-visit";
import type { Intent } from "./changes";
import type { Changes } from "./use-changes";

interface VisitFactsProps {
  record: VisitRecord;
  changes: Changes;
  onMove: (assignmentId: number | null) => void;
  onPatient: (patientId: string) => void;
}

/** What a visit is, who gives it, and what can be done about it. */
export function VisitFacts(props: VisitFactsProps) {
  const { record, changes, onMove, onPatient } = props;
  const { visit, lacking } = record;
  const standing = standingIn(record);
  return (
    <>
      <WhenAndWhat visit={visit} onPatient={onPatient} />
      {visit.cancelled && <p className="text-bad">This visit is cancelled.</p>}
      {lacking > 0 && (
        <Lacking
          lacking={lacking}
          reason={standing.length === 0 ? visit.unassigned_reasons[0]?.sentence : undefined}
          onChoose={() => onMove(null)}
        />
      )}
      <CarersOfVisit {...props} />
      {!visit.cancelled && (
        <CancelVisit
          onCancel={() =>
            changes.ask({
              intents: [intentOf(record, { isCancelled: true })],
              kind: "cancel",
              sentence: `The visit of ${record.patient_name} on ${formatLocal(visit.start_time)} will not take place. You can undo this.`,
            })
          }
        />
      )}
    </>
  );
}

const standingIn = ({ assignments }: VisitRecord) => assignments.filter(({ cancelled }) => !cancelled);

/** A change of the visit as it was looked at. */
const intentOf = ({ visit }: VisitRecord, change: Partial<Intent>): Intent => ({
  visitId: visit.id,
  assignmentId: null,
  seen: visit.version,
  ...change,
});

function CarersOfVisit({ record, changes, onMove }: VisitFactsProps) {
  return standingIn(record).map((assignment) => {
    const { id: assignmentId, pinned, employee_name: name } = assignment;
    return (
      <CarerOfVisit
        key={assignmentId}
        assignment={assignment}
        record={record}
        onMove={() => onMove(assignmentId)}
        onPin={() => void changes.run([intentOf(record, { assignmentId, isPinned: !pinned })], null)}
        onRemove={() =>
          changes.ask({
            intents: [intentOf(record, { assignmentId, employeeId: null })],
            kind: "remove",
            sentence: `${name} will no longer give this visit. You can undo this.`,
          })
        }
      />
    );
  });
}

function CancelVisit({ onCancel }: { onCancel: () => void }) {
  return (
    <div className="empty:hidden">
      <Button act="DELETE /visits/{id}" onClick={onCancel}>
        <XCircle aria-hidden className="size-4" />
        Cancel visit
      </Button>
    </div>
  );
}

function WhenAndWhat({ visit, onPatient }: Pick<VisitFactsProps, "onPatient"> & Pick<VisitRecord, "visit">) {
  return (
    <div>
      <p>
        {formatLocal(visit.start_time)}–{timeOf(visit.end_time)}
      </p>
      <p className="text-muted">
        <ServiceNames services={visit.service_types} />, {hoursInWords(visit.duration)}
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
  );
}

interface LackingProps {
  lacking: number;
  /** Why there is no carer at all. */
  reason: string | undefined;
  onChoose: () => void;
}

function Lacking({ lacking, reason, onChoose }: LackingProps) {
  return (
    <div className="rounded-control bg-care-soft p-3">
      <p className="font-semibold text-care">{lacking === 1 ? "Needs a carer" : `Needs ${lacking} carers`}</p>
      {reason && <p className="text-small">{reason}</p>}
      <div className="mt-2 empty:hidden">
        <Button act="POST /visits/{id}/assignments" kind="primary" onClick={onChoose}>
          <UserPlus aria-hidden className="size-4" />
          Choose a carer
        </Button>
      </div>
    </div>
  );
}
