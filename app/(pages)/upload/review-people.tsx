"use client";

import { useDeferredValue, useState } from "react";
import { LongTable } from "@/app/_client/long-table";
import { Badge, type BadgeKind } from "@/app/_components/badge";
import { CellChanges } from "@/app/_components/cell-changes";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { Person } from "@/app/_components/person";
import { Section } from "@/app/_components/section";
import { Select } from "@/app/_components/select";
import type { Column } from "@/app/_components/table";
import type { ReviewedPerson } from "@/lib/services/import/review";

const CHANGES: Record<ReviewedPerson["change"], [name: string, badge: BadgeKind]> = {
  added: ["New", "good"],
  changed: ["Changed", "accent"],
  restored: ["Back", "good"],
  archived: ["To be archived", "care"],
};

const COLUMNS: Column<ReviewedPerson>[] = [
  { header: "Who", isName: true, cell: ({ id, name }) => <Person id={id} name={name} /> },
  { header: "List", fit: "tight", cell: ({ kind }) => (kind === "employee" ? "Carer" : "Patient") },
  { header: "Row", fit: "number", cell: ({ row }) => row ?? "—" },
  { header: "Change", fit: "tight", cell: ({ change }) => <ChangeBadge change={change} /> },
  { header: "Cells, old → new", fit: "wide", cell: (person) => <Cells person={person} /> },
];

/** What takes something away first: a long list of new people says little. */
const ORDER: ReviewedPerson["change"][] = ["archived", "changed", "restored", "added"];
const SHOWN_FIRST = 20;

/** Everybody whom the workbook would change, cell by cell. */
export function ReviewPeople({ people }: { people: ReviewedPerson[] }) {
  const [change, setChange] = useState("");
  const [kind, setKind] = useState("");
  const [typed, setTyped] = useState("");
  const words = useDeferredValue(typed).trim().toLowerCase();
  if (people.length === 0) return null;
  const shown = people
    .filter(
      (person) =>
        (change === "" || person.change === change) &&
        (kind === "" || person.kind === kind) &&
        `${person.name}\n${person.id}`.toLowerCase().includes(words),
    )
    .sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change));
  return (
    <Section title="Who changes">
      <div className="flex flex-col gap-5">
        <search className="grid gap-4 sm:grid-cols-3 print:hidden">
          <Field id="people-search" label="Name or id">
            <Input
              id="people-search"
              type="search"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </Field>
          <Field id="people-change" label="Change">
            <Select id="people-change" value={change} onChange={({ target }) => setChange(target.value)}>
              <option value="">All changes</option>
              {Object.entries(CHANGES).map(([value, [name]]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <Field id="people-kind" label="List">
            <Select id="people-kind" value={kind} onChange={({ target }) => setKind(target.value)}>
              <option value="">Both lists</option>
              <option value="employee">Carers</option>
              <option value="patient">Patients</option>
            </Select>
          </Field>
        </search>
        <p role="status" className="text-muted text-small">
          {shown.length === people.length
            ? `${people.length} ${people.length === 1 ? "person" : "people"}`
            : `${shown.length} of ${people.length} people`}
        </p>
        <LongTable
          key={`${change} ${kind} ${words}`}
          caption="Who changes"
          showCaption={false}
          columns={COLUMNS}
          rows={shown}
          shownFirst={SHOWN_FIRST}
          empty="No people match."
        />
      </div>
    </Section>
  );
}

function ChangeBadge({ change }: { change: ReviewedPerson["change"] }) {
  const [name, badge] = CHANGES[change];
  return <Badge kind={badge}>{name}</Badge>;
}

function Cells({ person: { change, changes } }: { person: ReviewedPerson }) {
  if (changes.length > 0) return <CellChanges changes={changes} />;
  const says = {
    added: "Everything in the row is saved.",
    changed: "",
    restored: "As before they were archived.",
    archived: "Not in the workbook; archived.",
  };
  return <span className="text-muted">{says[change]}</span>;
}
