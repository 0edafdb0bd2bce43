"use client";

import { useMemo } from "react";
import { LongTable } from "@/app/_client/long-table";
import { ClockSpan } from "@/app/_components/clock-span";
import { PassedRule } from "@/app/_components/passed-rule";
import { Person } from "@/app/_components/person";
import { carersDayAddress, patientsWeekAddress, visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { ServiceNames } from "@/app/_components/service-names";
import type { Column } from "@/app/_components/table";
import { Time } from "@/app/_components/time";
import { UnassignedLine } from "@/app/_components/unassigned-line";
import { VisitStateBadge } from "@/app/_components/visit-state-badge";
import { ABSENCE_LABELS } from "@/lib/domain/absence";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { dateOf } from "@/lib/domain/time";
import { type PackedRows, type RotaRow, unpackRows } from "./rota-row";

const DAY: Column<RotaRow> = {
  header: "Day",
  fit: "tight",
  cell: ({ start }) => <Time at={dateOf(start)} />,
};

const STATE: Column<RotaRow> = {
  header: "State",
  fit: "tight",
  cell: ({ state, lacking, carers }) => (
    <VisitStateBadge
      state={state}
      lacking={lacking}
      found={carers.length}
      isCarerOff={carers.some(({ off }) => off !== null)}
    />
  ),
};

const STATE_AND_WHY: Column<RotaRow> = {
  header: "State",
  fit: "wide",
  cell: (row) => (
    <>
      {STATE.cell(row)}
      <p className="mt-1 text-small">
        <UnassignedLine reasons={row.reasons} />
      </p>
    </>
  ),
};

const TRAVEL: Column<RotaRow> = {
  header: "Travel",
  fit: "number",
  cell: ({ carers }) => <Travel carers={carers} />,
};

const TIME: Column<RotaRow> = {
  header: "Time",
  fit: "tight",
  isName: true,
  cell: ({ visit, start, end, from, patientId }) => (
    <>
      <RowLink href={visitAddress(visit)}>
        <ClockSpan start={start} end={end} isContinued={from !== null} />
        <span className="sr-only">, visit of {patientId}</span>
      </RowLink>
      {from && <span className="block text-muted text-small">{from}</span>}
    </>
  ),
};

const PATIENT: Column<RotaRow> = {
  header: "Patient",
  cell: ({ patientId, patientName, start }) => (
    <RowLink href={patientsWeekAddress(patientId, dateOf(start))}>
      <Person id={patientId} name={patientName} />
    </RowLink>
  ),
};

const REST: Column<RotaRow>[] = [
  { header: "Services", cell: ({ services }) => <ServiceNames services={services} /> },
  { header: "Carer", cell: (row) => <Carers row={row} /> },
  { header: "Length", fit: "number", cell: ({ minutes }) => hoursInWords(minutes) },
];

interface RotaTableProps {
  caption: string;
  rows: PackedRows;
  /** Whether rows of several days stand in it. */
  withDay?: boolean;
  /** Whether the patient is not the same in every row. */
  withPatient?: boolean;
  /** Whether nobody covers the visits: it says why, and of travel there is nothing to say. */
  withWhy?: boolean;
  shownFirst?: number;
}

/** Visits of the rota, by time. On paper all of them. */
export function RotaTable(props: RotaTableProps) {
  const { caption, rows: packed, withDay = false, withPatient = true, withWhy = false, shownFirst } = props;
  const rows = useMemo(() => unpackRows(packed), [packed]);
  const columns = [
    ...(withDay ? [DAY] : []),
    TIME,
    ...(withPatient ? [PATIENT] : []),
    ...REST,
    ...(withWhy ? [STATE_AND_WHY] : [TRAVEL, STATE]),
  ];
  return (
    <LongTable
      caption={caption}
      showCaption={false}
      columns={columns}
      rows={rows}
      shownFirst={shownFirst}
      isWholeOnPaper
      isStacked
    />
  );
}

function Carers({ row: { carers, state } }: { row: RotaRow }) {
  if (carers.length === 0) return <strong className="text-bad">No carer</strong>;
  return (
    <ul className="flex flex-col gap-1">
      {carers.map(({ id, name, run, off, override }) => (
        <li key={id}>
          <RowLink href={carersDayAddress(id, run)}>
            <Person id={id} name={name} />
          </RowLink>
          {off && <span className="block font-medium text-bad text-small">{ABSENCE_LABELS[off]}</span>}
          {override && <PassedRule {...override} />}
        </li>
      ))}
      {state === "unassigned" && <li className="font-medium text-bad">and a second carer is needed</li>}
    </ul>
  );
}

/** Minutes of each carer's way, in the order in which the carers stand. */
function Travel({ carers }: Pick<RotaRow, "carers">) {
  if (carers.length === 0) return "–";
  return carers.map(({ travel }) => (travel === null ? "not known" : `${travel} min`)).join(" / ");
}
