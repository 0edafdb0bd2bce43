import { Section } from "@/app/_components/section";
import { UnassignedWhy } from "@/app/_components/unassigned-why";
import type { VisitRecord } from "@/lib/services/rota/visit-record";

/** A visit that lacks a carer, for those who only read: how many could be assigned, or why none can. */
export function VisitUncovered({ record: { candidates, lacking, reasons } }: { record: VisitRecord }) {
  const may = candidates.filter(({ standing }) => standing === "may").length;
  return (
    <Section
      title={lacking === 2 ? "Needs two carers" : "Needs a carer"}
      lead={`${may} of ${candidates.length} carers can be assigned.`}
    >
      {may < lacking && <UnassignedWhy reasons={reasons} candidates={candidates} />}
    </Section>
  );
}
