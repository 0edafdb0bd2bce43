import { ClockSpan } from "@/app/_components/clock-span";
import { PassedRule } from "@/app/_components/passed-rule";
import { Person } from "@/app/_components/person";
import { patientsWeekAddress, visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { ServiceNames } from "@/app/_components/service-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { TravelLeg } from "@/lib/domain/travel";
import type { CarersDay, DayVisit } from "@/lib/services/rota/carers-day";
import { DayStrip } from "./day-strip";

/** The visits of the day in their order, with the ways between them. */
export function RunSection({ day }: { day: CarersDay }) {
  const { visits, homeward, ofOtherRuns } = day;
  if (visits.length === 0) {
    return (
      <Section title="Visits">
        {ofOtherRuns.length > 0 ? (
          <OtherRuns visits={ofOtherRuns} />
        ) : (
          <p className="text-muted">None on this day.</p>
        )}
      </Section>
    );
  }
  return (
    <Section title="Visits" lead="Estimated travel. Travel from and to home is not counted.">
      <OtherRuns visits={ofOtherRuns} />
      <DayStrip day={day} />
      <ol aria-label="Visits and travel" className="mt-4">
        {visits.map((visit, index) => (
          <li key={visit.assignment.id}>
            {index === 0 ? <HomeWay words="From home" way={visit.way} /> : <BetweenWay visit={visit} />}
            <VisitLine visit={visit} />
          </li>
        ))}
        <li>
          <HomeWay words="To home" way={homeward} />
        </li>
      </ol>
    </Section>
  );
}

/** Visits on the civil day that belong to the run of another day, which counts them. */
function OtherRuns({ visits }: { visits: CarersDay["ofOtherRuns"] }) {
  if (visits.length === 0) return null;
  return (
    <ul aria-label="Visits of another run" className="mb-4 flex flex-col gap-2">
      {visits.map(({ assignment, from }) => (
        <li key={assignment.id}>
          <p className="mb-1 text-muted text-small">
            {from ? `${from}, counted there` : "Counted with the night before or after"}
          </p>
          <VisitLine visit={{ assignment, with: [] }} isContinued={from !== null} />
        </li>
      ))}
    </ul>
  );
}

interface VisitLineProps {
  visit: Pick<DayVisit, "assignment" | "with">;
  isContinued?: boolean;
}

function VisitLine({ visit: { assignment, with: others }, isContinued = false }: VisitLineProps) {
  const { visit_id: visitId, start_time: start, end_time: end } = assignment;
  return (
    <div className="grid gap-x-5 gap-y-1 rounded-control border border-line bg-surface px-4 py-3 sm:grid-cols-[9rem_minmax(0,1fr)_max-content]">
      <div className="font-medium">
        {visitId === null ? (
          <ClockSpan start={start} end={end} isContinued={isContinued} />
        ) : (
          <RowLink href={visitAddress(visitId)}>
            <ClockSpan start={start} end={end} isContinued={isContinued} />
            <span className="sr-only">, visit of {assignment.patient_id}</span>
          </RowLink>
        )}
      </div>
      <div className="min-w-0">
        <RowLink href={patientsWeekAddress(assignment.patient_id, start.slice(0, 10))}>
          <Person id={assignment.patient_id} name={assignment.patient_name} />
        </RowLink>
        <p>
          <ServiceNames services={assignment.service_types} />
        </p>
        {others.length > 0 && (
          <p className="text-muted">
            Double-up with {others.map(({ id, name }) => `${name} (${id})`).join(", ")}
          </p>
        )}
        {assignment.override_reason !== null && (
          <PassedRule
            reason={assignment.override_reason}
            rules={assignment.overridden.map(({ rule }) => rule)}
          />
        )}
      </div>
      <div className="tabular sm:text-right">{hoursInWords(assignment.duration)}</div>
    </div>
  );
}

const WAY = "flex flex-wrap gap-x-2 border-l-2 py-2 pl-4 ml-4 text-small";

function HomeWay({ words, way }: { words: string; way: TravelLeg | null }) {
  return (
    <p className={`${WAY} border-line border-dashed text-muted`}>
      <span>
        {words}: {way ? `${hoursInWords(way.minutes, "0 min")}, ${SOURCES[way.source]}` : NOT_KNOWN}
      </span>
      <span>(not counted)</span>
    </p>
  );
}

function BetweenWay({ visit: { way, gap } }: { visit: DayVisit }) {
  const minutes = gap ?? 0;
  const spare = way === null ? null : minutes - way.minutes;
  return (
    <p className={`${WAY} border-accent`}>
      <span>Travel: {way ? `${hoursInWords(way.minutes, "0 min")}, ${SOURCES[way.source]}` : NOT_KNOWN}</span>
      {minutes < 0 ? (
        <strong className="text-bad">booked twice for {hoursInWords(-minutes)}</strong>
      ) : spare !== null && spare < 0 ? (
        <strong className="text-bad">{hoursInWords(-spare)} short</strong>
      ) : (
        <span className="text-muted">
          {spare === null
            ? `${hoursInWords(minutes, "0 min")} between the visits`
            : `${hoursInWords(spare, "nothing")} to spare`}
        </span>
      )}
    </p>
  );
}

const NOT_KNOWN = "not known, a postcode is missing";

const SOURCES: Record<TravelLeg["source"], string> = {
  "routing service": "routed",
  coordinates: "by distance",
  "postcode areas": "estimated by postcode area",
};
