"use client";

import { LongTable } from "@/app/_client/long-table";
import { Badge, type BadgeKind } from "@/app/_components/badge";
import { Person } from "@/app/_components/person";
import type { Column } from "@/app/_components/table";
import type { Severity } from "@/lib/domain/rules/rule";
import type { RefusedCarer } from "./refusal-facts";

const SEVERITIES: Record<Exclude<Severity, "off">, { kind: BadgeKind; name: string }> = {
  block: { kind: "bad", name: "Never" },
  override: { kind: "care", name: "Not normally" },
  warn: { kind: "plain", name: "To know" },
};

const COLUMNS: Column<RefusedCarer>[] = [
  {
    header: "Carer",
    fit: "tight",
    isName: true,
    cell: (carer) => <Person id={carer.employee_id} name={carer.employee_name} />,
  },
  { header: "What was found", fit: "wide", cell: ({ findings }) => <Findings findings={findings} /> },
];

/** Each carer who may not go, with every finding. */
export function RefusedCarers({ carers }: { carers: RefusedCarer[] }) {
  return <LongTable caption="What keeps each carer from the visit" columns={COLUMNS} rows={carers} />;
}

function Findings({ findings }: Pick<RefusedCarer, "findings">) {
  return (
    <ul className="flex flex-col gap-1.5">
      {findings.map(({ rule, finding, severity, sentence }) => (
        <li key={`${rule} ${finding} ${sentence}`} className="flex flex-wrap items-baseline gap-x-2">
          <Badge kind={SEVERITIES[severity].kind}>{SEVERITIES[severity].name}</Badge>
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
