import { ServiceNames } from "@/app/_components/service-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { OwnVisit } from "@/lib/services/publishing/my-rota";

/** When, whom, where and what: what a carer needs at the door. */
export function OwnVisitCard({ visit }: { visit: OwnVisit }) {
  const { start_time, end_time, duration, patient_name, service_types, address, postcode } = visit;
  const place = [address, postcode].filter(Boolean).join(", ");
  return (
    <article className="flex flex-col gap-1">
      {visit.travel_minutes !== null && (
        <p className="text-muted text-small">about {visit.travel_minutes} min travel before</p>
      )}
      <h3 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        <span className="tabular">
          {start_time.slice(11)}–{end_time.slice(11)}
        </span>
        <span className="[overflow-wrap:anywhere]">{patient_name}</span>
        <span className="font-normal text-muted text-small">{hoursInWords(duration)}</span>
      </h3>
      <p>
        <ServiceNames services={service_types} />
        {visit.with.length > 0 && <span className="text-muted">, with {visit.with.join(" and ")}</span>}
      </p>
      {place !== "" && <p>{place}</p>}
      {visit.contact_number && (
        <p>
          <a
            href={`tel:${visit.contact_number.replace(/[^+\d]/g, "")}`}
            className="inline-flex min-h-touch items-center underline underline-offset-4"
          >
            Call {visit.contact_number}
          </a>
        </p>
      )}
      {visit.requirements && <p>Needs: {visit.requirements}</p>}
      {visit.notes && <p>Notes: {visit.notes}</p>}
    </article>
  );
}
