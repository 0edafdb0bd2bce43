import { Badge } from "@/app/_components/badge";
import { Person } from "@/app/_components/person";
import type { AssignmentAnswer } from "@/lib/services/assign-employee/assignment-answer";
import { reasonsAlone } from "./reasons-alone";

/** The carers who may give the visit as well, best first, each with the same reckoning. */
export function WhoElse({ options }: { options: AssignmentAnswer["alternative_options"] }) {
  return (
    <ol className="divide-y divide-line">
      {options.map((option) => (
        <li key={option.employee_id} className="py-3">
          <p className="flex flex-wrap items-center gap-2 font-medium">
            <Person id={option.employee_id} name={option.employee_name} />
            <Badge>{option.qualification || "Qualification not recorded"}</Badge>
          </p>
          <p className="mt-1 max-w-measure text-muted">{reasonsAlone(option.reasoning)}</p>
        </li>
      ))}
    </ol>
  );
}
