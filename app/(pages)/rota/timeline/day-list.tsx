"use client";

import { memo, useMemo, useState } from "react";
import { Link } from "@/app/_components/link";
import { visitAddress } from "@/app/_components/rota-addresses";
import type { TimelineDay, TimelineVisit } from "@/lib/services/timeline/timeline-day";
import { clockOf } from "./axis";
import { travelTo, visitsOf } from "./runs";
import { lookOf } from "./service-look";
import { availabilityOf, servicesOf, spanOf, weekOf } from "./words";

const UNCOVERED = "";

/**
 * The day on a phone: the uncovered visits, or one carer's day. Whoever has a carer's name sees their own day first.
 * A visit is covered in three presses: the visit, the best carer, done.
 */
export const PhoneDay = memo(function PhoneDay({ day, actor }: { day: TimelineDay; actor: string }) {
  const own = day.carers.find(({ name }) => name.toLowerCase() === actor.toLowerCase());
  const [chosen, setChosen] = useState(own?.id ?? UNCOVERED);
  const carer = day.carers.find(({ id }) => id === chosen) ?? null;
  const counts = useMemo(() => visitCounts(day), [day]);
  const visits = carer ? visitsOf(carer, day) : uncoveredOf(day);
  return (
    <div className="flex flex-col gap-3 sm:hidden print:hidden">
      <div className="flex items-center gap-2">
        <label htmlFor="phone-show" className="font-medium">
          Show
        </label>
        <select
          id="phone-show"
          className="min-h-touch min-w-0 flex-1 rounded-control border border-edge bg-surface px-2"
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value={UNCOVERED}>Uncovered visits ({uncoveredOf(day).length})</option>
          {byName(day.carers).map(({ id, name }) => (
            <option key={id} value={id}>
              {name} ({counts.get(id) ?? 0})
            </option>
          ))}
        </select>
      </div>
      {carer && (
        <p className="text-muted text-small">
          {[carer.role, availabilityOf(carer), `${weekOf(carer)} booked this week`]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      {visits.length === 0 ? (
        <p>{carer ? `${carer.name} has no visits on this day.` : "Every visit of this day has its carer."}</p>
      ) : (
        <ul
          aria-label={carer ? `Visits of ${carer.name}` : "Uncovered visits"}
          className="flex flex-col gap-2"
        >
          {visits.map((visit) => (
            <PhoneVisit key={visit.id} visit={visit} travel={carer ? travelTo(visit, carer) : null} />
          ))}
        </ul>
      )}
    </div>
  );
});

/** How many visits each carer has, by id. */
function visitCounts({ visits }: TimelineDay): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { employeeId } of visits.flatMap(({ carers }) => carers))
    counts.set(employeeId, (counts.get(employeeId) ?? 0) + 1);
  return counts;
}

function PhoneVisit({ visit, travel }: { visit: TimelineVisit; travel: number | null }) {
  const { icon: Icon, style } = lookOf(visit.services);
  return (
    <li>
      {travel !== null && <p className="pb-1 pl-3 text-muted text-small">{travel} min travel</p>}
      <Link
        href={visitAddress(visit.id)}
        className={`flex min-h-touch items-center gap-3 rounded-control border-l-4 px-3 py-2 text-ink ${style}`}
      >
        <Icon aria-hidden className="size-5 shrink-0" />
        <span className="min-w-0">
          <span className="block font-semibold">{visit.patientName}</span>
          <span className="block text-small">
            {spanOf(visit)}, {servicesOf(visit)}
            {visit.area ? `, ${visit.area}` : ""}
          </span>
        </span>
      </Link>
    </li>
  );
}

const uncoveredOf = ({ visits }: TimelineDay): TimelineVisit[] =>
  visits.filter(({ carers, carersNeeded }) => carers.length < carersNeeded).sort((a, b) => a.from - b.from);

const byName = (carers: TimelineDay["carers"]) =>
  carers.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));

/** The day on paper: every carer's visits in their order, the uncovered ones first. */
export function PrintedDay({ day }: { day: TimelineDay }) {
  const open = uncoveredOf(day);
  const working = byName(day.carers)
    .map((carer) => ({ carer, visits: visitsOf(carer, day) }))
    .filter(({ visits }) => visits.length > 0);
  return (
    <div className="hidden print:block">
      {open.length > 0 && <PrintedVisits title="Uncovered visits" visits={open} />}
      {working.map(({ carer, visits }) => (
        <PrintedVisits key={carer.id} title={`${carer.name}, ${availabilityOf(carer)}`} visits={visits} />
      ))}
    </div>
  );
}

function PrintedVisits({ title, visits }: { title: string; visits: readonly TimelineVisit[] }) {
  return (
    <section className="mb-4 break-inside-avoid">
      <h2 className="text-title">{title}</h2>
      <table className="w-full text-left text-small">
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.id} className="border-line border-b">
              <td className="w-40 py-0.5">
                {visit.earlier ? spanOf(visit) : `${clockOf(visit.from)}–${clockOf(visit.until)}`}
              </td>
              <td className="w-56">{visit.patientName}</td>
              <td className="w-20">{visit.area}</td>
              <td>{servicesOf(visit)}</td>
              <td>
                {visit.carers.length > 1
                  ? visit.carers.map(({ employeeName }) => employeeName).join(", ")
                  : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
