import { Notice } from "@/app/_components/notice";
import { TextLink } from "@/app/_components/text-link";
import { Time } from "@/app/_components/time";
import type { NotBroughtBack } from "@/lib/services/rota/bring-back";

/** Visits that somebody else has by now, or that cannot be given back for another reason. */
export function NotGivenBack({ visits }: { visits: readonly NotBroughtBack[] }) {
  if (visits.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>
        {visits.length === 1
          ? "One visit was not given back:"
          : `${visits.length} visits were not given back:`}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {visits.map(({ visit_id, assignment_id, employee_name, patient_name, start_time, reason }) => (
          <li key={assignment_id}>
            <TextLink href={`/rota/visits/${visit_id}`}>
              {employee_name} at {patient_name}
            </TextLink>
            , <Time at={start_time} />: {reason}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
