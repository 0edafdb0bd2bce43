import { CalendarDays, CalendarOff, CornerDownLeft, UserRound } from "lucide-react";
import { personAddress } from "@/app/_components/person-link";
import { visitAddress } from "@/app/_components/rota-addresses";
import { formatLocal } from "@/lib/domain/time";
import type { absenceIn } from "./commands";
import { handSentence } from "./handed-sentence";
import { Code, Group, Row } from "./palette-rows";
import type { Found } from "./use-found";

interface FoundProps extends Found {
  onGo: (href: string) => void;
}

/** The people and visits that were found by what is typed. */
export function FoundGroups({ people, visits, onGo }: FoundProps) {
  return (
    <>
      {people.length > 0 && (
        <Group heading="People">
          {people.map(({ kind, id, name }) => (
            <Row
              key={`${kind} ${id}`}
              value={`${kind} ${id}`}
              icon={<UserRound aria-hidden className={ICON} />}
              onSelect={() => onGo(personAddress(kind, id))}
            >
              {name} <Code>{id}</Code> <Code>{kind === "employee" ? "carer" : "patient"}</Code>
            </Row>
          ))}
        </Group>
      )}
      {visits.length > 0 && (
        <Group heading="Visits">
          {visits.map((visit) => (
            <Row
              key={visit.visit_id}
              value={`visit ${visit.visit_id}`}
              icon={<CalendarDays aria-hidden className={ICON} />}
              onSelect={() => onGo(visitAddress(visit.visit_id))}
            >
              {formatLocal(visit.start_time)}, {visit.patient_name}{" "}
              <Code>{visit.employee_names.join(", ") || "uncovered"}</Code>
            </Row>
          ))}
        </Group>
      )}
    </>
  );
}

interface AbsenceGroupProps {
  carers: Found["people"];
  kind: NonNullable<ReturnType<typeof absenceIn>>["kind"];
  onGo: (href: string) => void;
}

/** The carers whom "off sick …" may mean. */
export function AbsenceGroup({ carers, kind, onGo }: AbsenceGroupProps) {
  return (
    <Group heading="Absence">
      {carers.map(({ id, name }) => (
        <Row
          key={id}
          value={`absence ${id}`}
          icon={<CalendarOff aria-hidden className={ICON} />}
          onSelect={() => onGo(`/rota/absences?${new URLSearchParams({ carer: id, kind })}`)}
        >
          Record that {name} is off <Code>{id}</Code>
        </Row>
      ))}
    </Group>
  );
}

/** What is typed, as a request for a visit. */
export function SentenceGroup({ sentence, onGo }: { sentence: string; onGo: (href: string) => void }) {
  return (
    <Group heading="A visit in words">
      <Row
        value="sentence"
        icon={<CornerDownLeft aria-hidden className={ICON} />}
        onSelect={() => {
          handSentence(sentence);
          onGo("/assign");
        }}
      >
        Find a carer for “{sentence}”
      </Row>
    </Group>
  );
}

const ICON = "size-4 shrink-0 text-muted";
