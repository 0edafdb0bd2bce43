import { LongTable } from "@/app/_client/long-table";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { SeverityBadge } from "@/app/_components/severity-badge";
import type { Column } from "@/app/_components/table";
import type { ReviewedFinding } from "@/lib/services/import/review";

const SHOWN_FIRST = 10;

const COLUMNS: Column<ReviewedFinding>[] = [
  { header: "How serious", fit: "tight", cell: ({ severity }) => <SeverityBadge severity={severity} /> },
  { header: "Who", fit: "tight", isName: true, cell: ({ id, name }) => <Person id={id} name={name} /> },
  { header: "Row", fit: "number", cell: ({ row }) => row ?? "—" },
  { header: "What", fit: "wide", cell: ({ message }) => message },
  { header: "Proposal", fit: "wide", cell: ({ proposal }) => proposal },
];

/** What contradicts itself or is missing in the workbook's rows. None of it keeps anything from being stored. */
export function ReviewFindings({ findings }: { findings: ReviewedFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <Section
      title={findings.length === 1 ? "One contradiction" : `${findings.length} contradictions`}
      lead="They do not stop the upload. Until then we assume the safer value, and Today lists them until you answer."
    >
      <LongTable
        caption="Contradictions"
        showCaption={false}
        columns={COLUMNS}
        rows={findings}
        shownFirst={SHOWN_FIRST}
      />
    </Section>
  );
}
