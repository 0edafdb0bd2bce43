import { Disclosure } from "@/app/_components/disclosure";
import { MatchCards } from "@/app/_components/match-cards";
import { OverrideNote } from "@/app/_components/override-note";
import { PersonLink } from "@/app/_components/person-link";
import { Section } from "@/app/_components/section";
import type { AssignmentForPrograms } from "@/lib/services/contract";
import type { AssignmentRecord } from "@/lib/services/rota/visit-record";

interface CancelledCarersProps {
  assignments: AssignmentForPrograms[];
  cards: Record<number, AssignmentRecord["match_cards"]>;
}

/** Carers who were removed from the visit, and why. */
export function CancelledCarers({ assignments, cards }: CancelledCarersProps) {
  return (
    <Section title="Cancelled assignments">
      <ul className="divide-y divide-line">
        {assignments.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 py-3">
            <p>
              <PersonLink kind="employee" id={one.employee_id} name={one.employee_name} />:{" "}
              {one.cancelled_reason ?? "no reason recorded"}
            </p>
            <OverrideNote reason={one.override_reason} overridden={one.overridden} />
            <Disclosure summary={`Why this match: ${one.employee_name}`}>
              <MatchCards cards={cards[one.id] ?? []} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Section>
  );
}
