import { Disclosure } from "@/app/_components/disclosure";
import { Section } from "@/app/_components/section";
import type { Repair } from "@/lib/domain/workbook";
import { Repairs } from "./repairs";

/** Cells that are stored in another form than they are written in: only to be known, so folded away. */
export function ReviewRepairs({ repairs }: { repairs: Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <Section title={titleOf(repairs.length)} lead="Your workbook stays as it is.">
      <Disclosure summary={repairs.length === 1 ? "Show the cell" : "Show the cells"}>
        <Repairs repairs={repairs} />
      </Disclosure>
    </Section>
  );
}

const titleOf = (cells: number) => (cells === 1 ? "One cell is tidied" : `${cells} cells are tidied`);
