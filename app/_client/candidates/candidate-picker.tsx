"use client";

import { useId, useMemo, useState } from "react";
import { Button } from "@/app/_components/button";
import { Field } from "@/app/_components/field";
import { Input } from "@/app/_components/input";
import { isFoundBy } from "@/lib/domain/names/is-found-by";
import { useFoldName } from "../use-fold-name";
import { CandidateRow } from "./candidate-row";
import { GROUPS, type ShownCandidate } from "./shown-candidate";

interface CandidatePickerProps {
  candidates: readonly ShownCandidate[];
  /** How many carers are chosen: with two, both or neither. */
  wanted: number;
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  /** How many of each group are shown before the others are asked for. */
  shownFirst?: number;
}

const SHOWN_FIRST = 6;

/** Every carer for a visit, in the order of the ranking, to choose one or two of. */
export function CandidatePicker(props: CandidatePickerProps) {
  const { candidates, wanted, chosen, onChoose, shownFirst = SHOWN_FIRST } = props;
  const id = useId();
  const [filter, setFilter] = useState("");
  const names = useMemo(() => candidates.map(({ employee_name }) => employee_name), [candidates]);
  const fold = useFoldName(names, filter);
  const isFiltered = filter.trim() !== "";
  const fits = ({ employee_id, employee_name }: ShownCandidate) =>
    isFoundBy({ id: employee_id, name: employee_name }, filter.trim(), fold);
  const isMany = wanted > 1;

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
          isOpen={standing !== "may not" || isFiltered}
          isFiltered={isFiltered}
          shownFirst={shownFirst}
          isChosen={({ employee_id }) => chosen.includes(employee_id)}
          total={candidates.filter((one) => one.standing === standing).length}
          // A chosen carer stays visible, whatever the filter.
          rows={candidates.filter(
            (one) => one.standing === standing && (fits(one) || chosen.includes(one.employee_id)),
          )}
          row={(candidate) => (
            <CandidateRow
              key={candidate.employee_id}
              candidate={candidate}
              isBest={candidate.standing === "may" && candidate === candidates[0]}
              name={`${id}-carer`}
              isMany={isMany}
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
  shownFirst: number;
  /** A chosen carer stays visible, however far down. */
  isChosen: (candidate: ShownCandidate) => boolean;
  total: number;
  rows: ShownCandidate[];
  row: (candidate: ShownCandidate) => React.ReactNode;
}

function Group(props: GroupProps) {
  const { title, none, isOpen, isFiltered, shownFirst, isChosen, total, rows, row } = props;
  const [showsAll, setShowsAll] = useState(false);
  const shown =
    showsAll || isFiltered
      ? rows
      : rows.filter((one, place) => place < (isOpen ? shownFirst : 0) || isChosen(one));
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
