import type { AssignmentRecord } from "@/lib/services/rota/visit-record";
import { Disclosure } from "./disclosure";
import { MatchCard } from "./match-card";
import { Time } from "./time";

/** What was compared at each decision on one assignment, the latest first and open. */
export function MatchCards({ cards }: { cards: AssignmentRecord["match_cards"] }) {
  const [latest, ...earlier] = cards;
  if (!latest)
    return <p className="text-muted">No match details: this assignment is older than this system.</p>;
  return (
    <div className="flex flex-col gap-4">
      <MatchCard decided={latest} />
      {earlier.map((decided) => (
        <Disclosure
          key={`${decided.decided_at} ${decided.card.carer.employeeId} ${decided.card.visit.startTime}`}
          summary={
            <>
              Earlier decision: <Time at={decided.decided_at_local} />
            </>
          }
        >
          <MatchCard decided={decided} />
        </Disclosure>
      ))}
    </div>
  );
}
