import { Section } from "@/app/_components/section";
import type { RotaQuery } from "./rota-query";
import { packRows, type RotaRow } from "./rota-row";
import { RotaTable } from "./rota-table";

const SHOWN_FIRST = 50;

/** The visits that nobody covers: before all others, whatever carer or state the list is narrowed to. */
export function UnassignedSection({ rows, query }: { rows: RotaRow[]; query: RotaQuery }) {
  if (rows.length === 0) return null;
  const count = rows.length === 1 ? "1 visit has" : `${rows.length} visits have`;
  const always = query.employee || (query.state && query.state !== "unassigned");
  return (
    <Section
      title="Uncovered visits"
      isUrgent
      lead={`${count} to be covered or cancelled.${always ? " They are shown whatever carer or state you choose." : ""}`}
    >
      <RotaTable
        caption="Uncovered visits"
        rows={packRows(rows)}
        withDay={query.span === "week"}
        withWhy
        shownFirst={SHOWN_FIRST}
      />
    </Section>
  );
}
