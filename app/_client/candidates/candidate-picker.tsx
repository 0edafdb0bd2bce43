"use client";

import { useId, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { CandidateRow } from "./candidate-row";
import { GROUPS, type ShownCandidate } from "./shown-candidate";

interface CandidatePickerProps {
  candidates: readonly ShownCandidate[];
  /** How many carers are chosen: with two, both or neither. */
  wanted: number;
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
}

const SHOWN_FIRST = 6;

/** Every carer for a visit, in the order of the ranking, to choose one or two of. */
export function CandidatePicker({ candidates, wanted, chosen, onChoose }: CandidatePickerProps) {
  const id = useId();
  const [filter, setFilter] = useState("");
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ employee_id, employee_name }: ShownCandidate) =>
    words.every((word) => `${employee_id} ${employee_name}`.toLowerCase().includes(word));
  const isMany = wanted > 1;
  const best = candidates.find(({ standing }) => standing === "may");

  function toggle(employeeId: string) {
    if (!isMany) return onChoose([employeeId]);
    if (chosen.includes(employeeId)) return onChoose(chosen.filter((one) => one !== employeeId));
    // A third carer replaces the one chosen last.
    onChoose([...chosen.slice(0, wanted - 1), employeeId]);
  }

  return (
    <div className="flex flex-col gap-4">
      {candidates.length > SHOWN_FIRST && (
        <div className="max-w-80">
          <Field id={`${id}-filter`} label="Find a carer by name">
            <Input
              id={`${id}-filter`}
              type="search"
              autoComplete="off"
              value={filter}
              onChange={(event) => setFilter(event.target.value)}
              // Within a form, Enter would submit the choice.
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            />
          </Field>
        </div>
      )}
      {GROUPS.map(({ standing, title, none }) => (
        <Group
          key={standing}
          title={title}
          none={none}
          isOpen={standing !== "may not" || words.length > 0}
          isFiltered={words.length > 0}
          total={candidates.filter((one) => one.standing === standing).length}
          // A chosen carer stays visible, whatever the filter.
          rows={candidates.filter(
            (one) => one.standing === standing && (fits(one) || chosen.includes(one.employee_id)),
          )}
          row={(candidate) => (
            <CandidateRow
              key={candidate.employee_id}
              candidate={candidate}
              name={`${id}-carer`}
              isMany={isMany}
              isBest={candidate === best}
              isChosen={chosen.includes(candidate.employee_id)}
              onToggle={() => toggle(candidate.employee_id)}
            />
          )}
        />
      ))}
    </div>
  );
}

interface GroupProps {
  title: string;
  none: string;
  isOpen: boolean;
  isFiltered: boolean;
  total: number;
  rows: ShownCandidate[];
  row: (candidate: ShownCandidate) => React.ReactNode;
}

function Group({ title, none, isOpen, isFiltered, total, rows, row }: GroupProps) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll || isFiltered ? rows : rows.slice(0, isOpen ? SHOWN_FIRST : 0);
  const rest = rows.length - shown.length;
  if (total === 0 && none === "") return null;
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">
        {title} ({total})
      </legend>
      {total === 0 && <p className="text-muted">{none}</p>}
      {total > 0 && rows.length === 0 && <p className="text-muted">No carer of that name.</p>}
      <ul className="divide-y divide-line">{shown.map(row)}</ul>
      {rest > 0 && (
        <Button onClick={() => setShowsAll(true)}>
          {shown.length === 0 ? `Show all ${rest}, with the reasons` : `Show ${rest} more`}
        </Button>
      )}
    </fieldset>
  );
}
