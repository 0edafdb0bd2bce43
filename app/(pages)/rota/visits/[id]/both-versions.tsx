"use client";

import { useEffect, useRef } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { serviceName } from "@/app/_components/service-names";
import { type Column, Table } from "@/app/_components/table";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatDate, formatLocal, isCivilDate, isLocalDateTime } from "@/lib/domain/time";
import type { ProblemBody } from "@/lib/http/problem";

interface BothVersionsProps {
  problem: ProblemBody;
  onLoad: () => void;
}

type Version = Record<string, unknown>;

const NAMES: [key: string, name: string][] = [
  ["employee_id", "Carer"],
  ["date", "Day"],
  ["start_time", "Start"],
  ["duration", "Length"],
  ["service_types", "Services"],
  ["carers", "Carers needed"],
  ["urgency", "Urgency"],
  ["cancelled", "Cancelled"],
  ["version", "Version"],
];

interface Row {
  name: string;
  current: string;
  yours: string;
}

const COLUMNS: Column<Row>[] = [
  { header: "What", fit: "tight", isName: true, cell: ({ name }) => name },
  { header: "As it is now", cell: (row) => <Differing {...row} value={row.current} /> },
  { header: "As you wanted it", cell: (row) => <Differing {...row} value={row.yours} /> },
];

/** That somebody else was faster: what is stored now beside what was to be stored. Nothing is overwritten. */
export function BothVersions({ problem, onLoad }: BothVersionsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => takeFocus(heading), []);
  const { current = {}, yours = {} } = problem as ProblemBody & { current?: Version; yours?: Version };
  const rows = NAMES.filter(([key]) => key in current || key in yours).map(([key, name]) => ({
    name,
    current: said(key, current[key] ?? (key === "date" ? String(current.start_time ?? "").slice(0, 10) : "")),
    yours: said(key, yours[key]),
  }));
  return (
    <div className="flex flex-col items-start gap-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold outline-none">
        Two versions
      </h3>
      <Notice kind="warn">{problem.detail}</Notice>
      <div className="w-full min-w-0">
        <Table caption="Both versions" columns={COLUMNS} rows={rows} keyOf={({ name }) => name} />
      </div>
      <Button kind="primary" onClick={onLoad}>
        Load the current version
      </Button>
    </div>
  );
}

function Differing({ current, yours, value }: Row & { value: string }) {
  if (current === yours) return <>{value}</>;
  return (
    <strong>
      {value}
      <span className="sr-only"> (differs)</span>
    </strong>
  );
}

function said(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((one) => serviceName(String(one))).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = value === undefined || value === null ? "" : String(value);
  if (key === "start_time" && isLocalDateTime(text)) return formatLocal(text);
  if (key === "date" && isCivilDate(text)) return formatDate(text);
  if (key === "duration" && text !== "") return hoursInWords(Number(text));
  return text;
}
