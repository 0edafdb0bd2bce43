import { Disclosure } from "@/app/_components/disclosure";
import { ExportLinks } from "@/app/_components/export-links";
import { Facts } from "@/app/_components/facts";
import { personAddress } from "@/app/_components/person-link";
import { visitAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { type Column, Table } from "@/app/_components/table";
import { inFigures } from "@/lib/domain/in-figures";
import type { ReportColumn, ReportRow, ReportTable } from "@/lib/reports/report";
import { valueInWords } from "./value-in-words";

/** The rest is in the export. */
const MOST_ROWS = 50;

interface ReportTableSectionProps {
  table: ReportTable;
  /** Where the same table is exported, without what follows the dot. */
  exportPath: string;
  exportQuery: Record<string, string | undefined>;
}

/** The rows behind a report, each with its links. */
export function ReportTableSection({ table, exportPath, exportQuery }: ReportTableSectionProps) {
  const { title, rows } = table;
  const shown = rows.slice(0, MOST_ROWS);
  return (
    <Section
      title={title}
      lead={
        rows.length > shown.length
          ? `The first ${shown.length} of ${inFigures(rows.length)}. The export has all of them.`
          : undefined
      }
      aside={
        rows.length > 0 && (
          <ExportLinks path={exportPath} what={title} query={{ ...exportQuery, table: table.key }} />
        )
      }
    >
      {rows.length === 0 ? (
        <p className="text-muted">None in this period.</p>
      ) : (
        <Table
          caption={title}
          isStacked
          columns={table.columns.map(columnOf)}
          rows={shown}
          keyOf={(_, index) => index}
        />
      )}
      {rows.length > 0 && <HowCounted columns={table.columns} />}
    </Section>
  );
}

/** What no figure of the report says of a column. */
function HowCounted({ columns }: { columns: readonly ReportColumn[] }) {
  const explained = columns.flatMap(({ label, how }): [string, string][] => (how ? [[label, how]] : []));
  if (explained.length === 0) return null;
  return (
    <div className="mt-3 print:hidden">
      <Disclosure summary="How the columns are counted">
        <Facts facts={explained} />
      </Disclosure>
    </div>
  );
}

const columnOf = (column: ReportColumn, index: number): Column<ReportRow> => ({
  header: column.label,
  isName: index === 0,
  fit: column.unit ? "number" : index === 0 ? "tight" : undefined,
  cell: (row) => <ReportCell column={column} row={row} />,
});

function ReportCell({ column: { key, unit, link }, row }: { column: ReportColumn; row: ReportRow }) {
  const value = row[key] ?? null;
  const text = unit && typeof value !== "string" ? valueInWords(value, unit) : (value ?? "–");
  const id = link ? row[link.id] : null;
  if (!link || id === null || id === undefined) return text;
  const href = link.of === "visit" ? visitAddress(Number(id)) : personAddress(link.of, String(id));
  return <RowLink href={href}>{text}</RowLink>;
}
