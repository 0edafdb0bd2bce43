import { visitAddress } from "@/app/_components/rota-addresses";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { TextLink } from "@/app/_components/text-link";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatLocal } from "@/lib/domain/time";
import type { UnassignedVisit } from "@/lib/services/rota/unassigned-visits";

/** As many as the page has room for; the others are on the first page. */
const SHOWN = 8;

/** Visits that are on the rota already and need a carer: whoever opens the page may have come for one of these. */
export function WaitingVisits({ visits }: { visits: readonly UnassignedVisit[] }) {
  return (
    <Section
      title="Or cover a visit that is on the rota"
      lead={
        visits.length === 1
          ? "1 visit needs a carer."
          : `${visits.length} visits need a carer, soonest first.`
      }
      isDesk
    >
      <ul className="flex flex-col divide-y divide-line">
        {visits.slice(0, SHOWN).map(({ id, startTime, patientName, services, duration }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 py-0.5">
            <TextLink href={visitAddress(id)}>
              {patientName}, {formatLocal(startTime)}
            </TextLink>
            <span className="text-muted text-small">
              <ServiceNames services={services} />, {hoursInWords(duration)}
            </span>
          </li>
        ))}
      </ul>
      {visits.length > SHOWN && <TextLink href="/#uncovered">All {visits.length} uncovered visits</TextLink>}
    </Section>
  );
}
