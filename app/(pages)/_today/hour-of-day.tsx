"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Person } from "@/app/_components/person";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { visitsInWords } from "@/lib/domain/in-figures";
import { Bar } from "./bar";

/** A visit as a line below its hour. */
export interface HourVisit {
  id: number;
  /** `08:30`. */
  time: string;
  patientId: string;
  patientName: string;
  /** Names; null when nobody covers it. */
  carers: string | null;
}

interface HourOfDayProps {
  /** `08:00`. */
  hour: string;
  count: number;
  uncovered: number;
  /** Visits of the hour that has the most of the day. */
  most: number;
  /** Those that the hour opens; without any it is a line only. */
  visits: readonly HourVisit[];
}

/** An hour as a bar, and its visits once it is opened: a day has hundreds that nobody looks at. */
export function HourOfDay({ visits, ...line }: HourOfDayProps) {
  const [isOpen, setOpen] = useState(false);
  if (visits.length === 0) return <Line {...line} />;
  return (
    <details className="group" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="list-none rounded-control hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <Line {...line} isOpening />
      </summary>
      {isOpen && (
        <ul className="mb-2 ml-4 border-line border-l pl-3">
          {visits.map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </details>
  );
}

function Line(props: Omit<HourOfDayProps, "visits"> & { isOpening?: boolean }) {
  const { hour, count, uncovered, most, isOpening = false } = props;
  return (
    <span className="grid min-h-6 grid-cols-[1rem_2.75rem_minmax(3rem,1fr)_10.5rem] items-center gap-x-2 text-small pointer-coarse:min-h-touch">
      <ChevronRight
        aria-hidden
        className={`size-4 text-muted transition-transform group-open:rotate-90 ${isOpening ? "" : "invisible"}`}
      />
      <span className="tabular text-muted">{hour}</span>
      <Bar covered={count - uncovered} uncovered={uncovered} whole={most} />
      <span className="tabular whitespace-nowrap">
        {visitsInWords(count)}
        {uncovered > 0 && <span className="text-bad">, {uncovered} uncovered</span>}
      </span>
    </span>
  );
}

function VisitLine({ visit: { id, time, patientId, patientName, carers } }: { visit: HourVisit }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 py-0.5 text-small">
      <RowLink href={visitAddress(id)}>
        <span className="tabular">{time}</span>
        <Person id={patientId} name={patientName} />
      </RowLink>
      {carers === null ? (
        <span className="text-bad">Uncovered</span>
      ) : (
        <span className="text-muted">{carers}</span>
      )}
    </li>
  );
}
