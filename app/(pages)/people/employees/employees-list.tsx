"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Sort, SortableColumn } from "@/app/_client/sort-rows";
import { useFoldName } from "@/app/_client/use-fold-name";
import { NotRecorded } from "@/app/_components/not-recorded";
import { Time } from "@/app/_components/time";
import { QUALIFICATIONS } from "@/lib/domain/employee";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import type { EmployeeRow } from "@/lib/services/people/people-lists";
import { hasStatus } from "../_lists/fits";
import { type Choice, ListFilters, STATUS_CHOICE } from "../_lists/list-filters";
import { NameLink } from "../_lists/name-link";
import { PeopleTable } from "../_lists/people-table";
import { StatusBadge } from "../_lists/status-badge";
import { useFilters } from "../_lists/use-filters";

const NONE = "none";

const CHOICES: Choice[] = [
  STATUS_CHOICE,
  {
    name: "qualification",
    label: "Qualification",
    all: "All",
    options: [...QUALIFICATIONS.map((known): [string, string] => [known, known]), [NONE, "Not recorded"]],
  },
];

const COLUMNS: SortableColumn<EmployeeRow>[] = [
  {
    header: "Name",
    isName: true,
    sortBy: ({ name }) => name,
    cell: ({ id, name }) => <NameLink kind="employee" id={id} name={name} />,
  },
  { header: "ID", sortBy: ({ id }) => id, cell: ({ id }) => id },
  {
    header: "Qualification",
    sortBy: ({ qualification }) => qualification,
    cell: ({ qualification }) => qualification ?? <NotRecorded />,
  },
  {
    header: "Postcode",
    sortBy: ({ postcode }) => postcode,
    cell: ({ postcode }) => postcode ?? <NotRecorded />,
  },
  {
    header: "Certificate valid until",
    sortBy: ({ certificate }) => certificate,
    cell: ({ certificate }) => (certificate === null ? <NotRecorded /> : <Time at={certificate} />),
  },
  {
    header: "Status",
    isBesideName: true,
    sortBy: ({ status }) => status,
    cell: ({ status }) => <StatusBadge status={status} />,
  },
];

const FILTERS = ["q", "status", "qualification"] as const;
type Filters = Record<(typeof FILTERS)[number], string>;

/** The employees, to be searched, narrowed and sorted. */
export function EmployeesList({ rows }: { rows: EmployeeRow[] }) {
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
        title="Carers"
        columns={COLUMNS}
        rows={shown}
        of={rows.length}
        sort={sort}
        onSort={setSort}
        exports={{ path: "/exports/employees", query: filters }}
      />
    </div>
  );
}

function fits(row: EmployeeRow, { status, qualification }: Filters): boolean {
  const isQualified =
    qualification === "" || (qualification === NONE ? null : qualification) === row.qualification;
  return isQualified && hasStatus(row, status);
}
