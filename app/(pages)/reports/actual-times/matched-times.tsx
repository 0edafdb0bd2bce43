import { personAddress } from "@/app/_components/person-link";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { type Column, Table } from "@/app/_components/table";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { inFigures } from "@/lib/domain/in-figures";
import { formatLocal, timeOf } from "@/lib/domain/time";
import type { ActualTimesAnswer, MatchedTime } from "@/lib/services/actual-times/import-actual-times";

/** Of thousands, enough to see whether the columns were understood. */
const MOST_MATCHED = 50;
const MOST_PROBLEMS = 200;

/** What of an export matches the rota, and what does not. */
export function MatchedTimes({ answer: { times, problems } }: { answer: ActualTimesAnswer }) {
  const far = times.filter(({ note }) => note !== null);
  return (
    <>
      <FoundRows what="Rows that are not saved" rows={problems} most={MOST_PROBLEMS} columns={PROBLEMS} />
      <FoundRows
        what="Times more than 4 h from the plan, to check"
        rows={far}
        most={MOST_PROBLEMS}
        columns={FAR}
      />
      <FoundRows what="Rows that match a visit" rows={times} most={MOST_MATCHED} columns={TIMES} />
    </>
  );
}

/** The first rows of one kind under a caption that counts them all; nothing where there are none. */
function FoundRows<Row>({
  what,
  rows,
  most,
  columns,
}: {
  what: string;
  rows: readonly Row[];
  most: number;
  columns: Column<Row>[];
}) {
  if (rows.length === 0) return null;
  return (
    <Table
      caption={captionOf(what, rows.length, most)}
      showCaption
      isStacked
      columns={columns}
      rows={rows.slice(0, most)}
      keyOf={(_row, index) => index}
    />
  );
}

const captionOf = (what: string, count: number, most: number): string =>
  count > most ? `${what}: the first ${most} of ${inFigures(count)}` : `${what}: ${inFigures(count)}`;

const rowOf = ({ sheet, row }: { sheet: string | null; row: number }): string =>
  sheet === null ? String(row) : `${sheet}, ${row}`;

const PROBLEMS: Column<ActualTimesAnswer["problems"][number]>[] = [
  { header: "Row", fit: "tight", isName: true, cell: rowOf },
  { header: "Why", fit: "wide", cell: ({ message }) => message },
];

const FAR: Column<MatchedTime>[] = [
  { header: "Row", fit: "tight", isName: true, cell: rowOf },
  { header: "What to check", fit: "wide", cell: ({ note }) => note },
];

const TIMES: Column<MatchedTime>[] = [
  { header: "Row", fit: "tight", isName: true, cell: rowOf },
  {
    header: "Planned",
    cell: ({ visit_id, planned_start }) => (
      <RowLink href={visitAddress(visit_id)}>{formatLocal(planned_start)}</RowLink>
    ),
  },
  {
    header: "Carer",
    cell: ({ employee_id, employee_name }) => (
      <RowLink href={personAddress("employee", employee_id)}>{employee_name}</RowLink>
    ),
  },
  {
    header: "Patient",
    cell: ({ patient_id, patient_name }) => (
      <RowLink href={personAddress("patient", patient_id)}>{patient_name}</RowLink>
    ),
  },
  {
    header: "Actual",
    fit: "tight",
    cell: ({ actual_start, actual_end }) => spanOf(actual_start, actual_end),
  },
  {
    header: "Length",
    fit: "number",
    cell: ({ actual_minutes }) => (actual_minutes === null ? "–" : hoursInWords(actual_minutes)),
  },
  { header: "Planned length", fit: "number", cell: ({ planned_minutes }) => hoursInWords(planned_minutes) },
  { header: "Change", cell: changeOf },
];

const spanOf = (start: string | null, end: string | null): string =>
  `${start === null ? "no log-in" : timeOf(start)}–${end === null ? "no log-out" : timeOf(end)}`;

function changeOf({ change, before }: MatchedTime): string {
  if (change === "replaced" && before) return `Replaces ${spanOf(before.actual_start, before.actual_end)}`;
  return change === "new" ? "New" : "Recorded already";
}
