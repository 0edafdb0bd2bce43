"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Sort, SortableColumn } from "@/app/_client/sort-rows";
import { useFoldName } from "@/app/_client/use-fold-name";
import { NotRecorded } from "@/app/_components/not-recorded";
import { supportInWords } from "@/lib/domain/care-package/hours-of-support";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import type { PatientRow } from "@/lib/services/people/people-lists";
import { hasStatus } from "../_lists/fits";
import { type Choice, ListFilters, STATUS_CHOICE } from "../_lists/list-filters";
import { NameLink } from "../_lists/name-link";
import { PeopleTable } from "../_lists/people-table";
import { StatusBadge } from "../_lists/status-badge";
import { useFilters } from "../_lists/use-filters";

const CHOICES: Choice[] = [
  STATUS_CHOICE,
  {
    name: "medication",
    label: "Medication",
    all: "All",
    options: [
      ["yes", "Needs medication"],
      ["no", "No medication"],
    ],
  },
];

const COLUMNS: SortableColumn<PatientRow>[] = [
  {
    header: "Name",
    isName: true,
    sortBy: ({ name }) => name,
    cell: ({ id, name }) => <NameLink kind="patient" id={id} name={name} />,
  },
  { header: "ID", sortBy: ({ id }) => id, cell: ({ id }) => id },
  {
    header: "Postcode",
    sortBy: ({ postcode }) => postcode,
    cell: ({ postcode }) => postcode ?? <NotRecorded />,
  },
  {
    header: "Medication",
    sortBy: (row) => (row.needsMedication ? 0 : 1),
    cell: (row) => (row.needsMedication ? "Yes" : "No"),
  },
  {
    header: "Hours of support",
    sortBy: ({ hours }) => hours,
    cell: ({ hours, hoursPer }) => supportInWords(hours, hoursPer) ?? <NotRecorded />,
  },
  {
    header: "Status",
    isBesideName: true,
    sortBy: ({ status }) => status,
    cell: ({ status }) => <StatusBadge status={status} />,
  },
];

const FILTERS = ["q", "status", "medication"] as const;
type Filters = Record<(typeof FILTERS)[number], string>;

/** The patients, to be searched, narrowed and sorted. */
export function PatientsList({ rows }: { rows: PatientRow[] }) {
  const { filters, set } = useFilters(FILTERS);
  const [sort, setSort] = useState<Sort | null>(null);
  const deferred = useDeferredValue(filters);
  const names = useMemo(() => rows.map(({ name }) => name), [rows]);
  const fold = useFoldName(names, deferred.q);
  const shown = useMemo(
    () => rows.filter((row) => fits(row, deferred) && isFoundBy(row, deferred.q, fold)),
    [rows, deferred, fold],
  );
  return (
    <div className="flex flex-col gap-4">
      <ListFilters
        filters={filters}
        choices={CHOICES}
        onFilter={(name, value) => set(name as keyof Filters, value)}
        headers={COLUMNS.map(({ header }) => header)}
        sort={sort}
        onSort={setSort}
      />
      <PeopleTable
        title="Patients"
        columns={COLUMNS}
        rows={shown}
        of={rows.length}
        sort={sort}
        onSort={setSort}
        exports={{ path: "/exports/patients", query: filters }}
      />
    </div>
  );
}

function fits(row: PatientRow, { status, medication }: Filters): boolean {
  const isMeant = medication === "" || (medication === "yes") === row.needsMedication;
  return isMeant && hasStatus(row, status);
}
