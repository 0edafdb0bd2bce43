import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Time } from "@/app/_components/time";
import type { AssignmentForPrograms } from "@/lib/services/contract";

/** When an assignment is and for whom, and the way to its visit. */
export function AssignmentLink({ assignment }: { assignment: AssignmentForPrograms }) {
  const { visit_id: visitId, start_time: start, patient_id: patientId, patient_name: name } = assignment;
  const words = (
    <span>
      <Time at={start} />, {name} <span className="tabular text-muted">{patientId}</span>
    </span>
  );
  return visitId === null ? words : <RowLink href={visitAddress(visitId)}>{words}</RowLink>;
}
