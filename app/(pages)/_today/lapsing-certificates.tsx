import { Badge } from "@/app/_components/badge";
import { Disclosure } from "@/app/_components/disclosure";
import { PersonLink } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { CivilDate } from "@/lib/domain/time";
import type { LapsingCertificate } from "@/lib/services/rota/todays-problems";
import { AssignmentLink } from "./assignment-link";
import { ProblemList } from "./problem-list";

interface LapsingCertificatesProps {
  certificates: LapsingCertificate[];
  today: CivilDate;
}

/** Certificates that expire within 30 days, or have, with the visits that lose their carer by that. */
export function LapsingCertificates({ certificates, today }: LapsingCertificatesProps) {
  if (certificates.length === 0) return null;
  return (
    <Section
      title="Certificates that expire within 30 days"
      lead="Renew them, or assign the visits after that day to other carers."
    >
      <ProblemList
        label="Certificates that expire within 30 days"
        problems={certificates}
        keyOf={({ employee_id }) => employee_id}
        who={({ employee_id: id, employee_name: name }) => <PersonLink kind="employee" id={id} name={name} />}
        what={({ expires, uncovers }) => (
          <>
            <p className="flex flex-wrap items-baseline gap-x-2">
              {expires < today && <Badge kind="bad">Expired</Badge>}
              <span>
                {expires < today ? "On" : "Expires on"} <Time at={expires} />
                {uncovers.length === 0 && <span className="text-muted">, no visit is booked after it</span>}
              </span>
            </p>
            <Uncovered visits={uncovers} />
          </>
        )}
      />
    </Section>
  );
}

function Uncovered({ visits }: { visits: LapsingCertificate["uncovers"] }) {
  if (visits.length === 0) return null;
  return (
    <Disclosure
      summary={visits.length === 1 ? "1 visit loses its carer" : `${visits.length} visits lose their carer`}
    >
      <ul className="flex flex-col gap-1">
        {visits.map((assignment) => (
          <li key={assignment.id}>
            <AssignmentLink assignment={assignment} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
