import { Disclosure } from "@/app/_components/disclosure";
import { Facts } from "@/app/_components/facts";
import { Notice } from "@/app/_components/notice";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { Time } from "@/app/_components/time";
import { timeOf } from "@/lib/domain/time";
import type { AssignmentAnswer } from "@/lib/services/assign-employee/assignment-answer";
import { reasonsAlone } from "./reasons-alone";
import { WhoElse } from "./who-else";

type Assignment = AssignmentAnswer["assignment"];

/** Who goes, when, and why. */
export function Assigned({ answer }: { answer: AssignmentAnswer }) {
  const { message, assignments, alternative_options: others } = answer;
  return (
    <Section title="Booked">
      <div className="flex flex-col gap-6">
        <Notice kind="success">{message}</Notice>
        {assignments.map((assignment) => (
          <Facts key={assignment.id} facts={factsOf(assignment)} />
        ))}
        {others.length > 0 ? (
          <Disclosure summary={`Who else may go: the next ${others.length}`}>
            <WhoElse options={others} />
          </Disclosure>
        ) : (
          <p className="text-muted">Nobody else may give this visit.</p>
        )}
      </div>
    </Section>
  );
}

function factsOf(assignment: Assignment): [string, React.ReactNode][] {
  const travel = assignment.travel_known
    ? `${assignment.travel_time} minutes`
    : "Not known: a postcode is missing";
  return [
    ["Carer", <Person key="who" id={assignment.employee_id} name={assignment.employee_name} />],
    ["Patient", <Person key="whom" id={assignment.patient_id} name={assignment.patient_name} />],
    ["Service", <ServiceNames key="what" services={assignment.service_types} />],
    [
      "When",
      <span key="when">
        <Time at={assignment.start_time} />–{timeOf(assignment.end_time)}
      </span>,
    ],
    ["How long", `${assignment.duration} minutes`],
    ["Travel", travel],
    ["Why", reasonsAlone(assignment.reasoning)],
  ];
}
