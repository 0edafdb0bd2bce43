import { Section } from "@/app/_components/section";
import type { Repair } from "@/lib/domain/workbook";
import { Repairs } from "./repairs";

/** Cells that are stored in another form than they are written in. */
export function ReviewRepairs({ repairs }: { repairs: Repair[] }) {
  return (
    <Section title={titleOf(repairs.length)} lead="Your workbook stays as it is.">
      <Repairs repairs={repairs} />
    </Section>
  );
}

function titleOf(cells: number): string {
  if (cells === 0) return "No cell is tidied";
  return cells === 1 ? "One cell is tidied" : `${cells} cells are tidied`;
}
