"use client";

import { PersonPicker } from "@/app/_client/person-picker";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import { URGENCIES } from "@/lib/domain/request";
import type { ChipName } from "./chip-values";
import type { Draft } from "./draft";
import { CarerEditor } from "./editors/carer-editor";
import { ChoiceEditor } from "./editors/choice-editor";
import { LengthEditor, NotesEditor } from "./editors/plain-editors";
import { ServiceEditor } from "./editors/service-editor";
import { DayEditor, TimeEditor } from "./editors/time-editors";
import type { People } from "./people";
import type { VisitFields } from "./visit-fields";

interface ChipEditorProps {
  chip: ChipName;
  draft: Draft;
  people: People;
  onApply: (patch: Partial<VisitFields>) => void;
}

/** The small editor of one chip. */
export function ChipEditor({ chip, draft: { fields, look }, people, onApply }: ChipEditorProps) {
  switch (chip) {
    case "patient":
      return (
        <PersonPicker
          label="Which patient?"
          people={people.patients}
          value={fields.patient_id}
          onPick={(id) => onApply({ patient_id: id })}
        />
      );
    case "service":
      return (
        <ServiceEditor value={fields.service_types} onApply={(service_types) => onApply({ service_types })} />
      );
    case "day":
      return <DayEditor value={fields.date} onApply={(date) => onApply({ date })} />;
    case "time":
      return <TimeEditor fields={fields} onApply={onApply} />;
    case "length":
      return (
        <LengthEditor
          value={fields.duration ?? look?.planned?.duration ?? null}
          onApply={(duration) => onApply({ duration })}
        />
      );
    case "carers":
      return (
        <ChoiceEditor
          label="How many carers?"
          choices={[
            ["1", "One"],
            ["2", "Two at once (double-up)"],
          ]}
          value={String(fields.carers)}
          onApply={(carers) => onApply({ carers: carers === "2" ? 2 : 1 })}
        />
      );
    case "carer":
      return <CarerEditor people={people.employees} fields={fields} onApply={onApply} />;
    case "role":
      return (
        <ChoiceEditor
          label="Which role at least?"
          choices={[["", "Any"], ...QUALIFICATIONS.filter((one) => one !== "Carer").map(pair)]}
          value={fields.required_role ?? ""}
          onApply={(role) => onApply({ required_role: role || null })}
        />
      );
    case "gender":
      return (
        <ChoiceEditor
          label="Which gender must the carer have?"
          choices={[["", "Any"], ...GENDERS.map(pair)]}
          value={fields.gender ?? ""}
          onApply={(gender) => onApply({ gender: gender || null })}
        />
      );
    case "language":
      return (
        <ChoiceEditor
          label="Which language must the carer speak?"
          choices={[["", "As recorded for the patient"], ...people.languages.map(pair)]}
          value={fields.language ?? ""}
          onApply={(language) => onApply({ language: language || null })}
        />
      );
    case "vehicle":
      return (
        <ChoiceEditor
          label="Must the carer come by car?"
          choices={YES_NO}
          value={fields.vehicle ? "yes" : ""}
          onApply={(answer) => onApply({ vehicle: answer === "yes" })}
        />
      );
    case "urgency":
      return (
        <ChoiceEditor
          label="How urgent is it?"
          choices={URGENCIES.map(pair)}
          value={fields.urgency}
          onApply={(urgency) => onApply({ urgency })}
        />
      );
    case "critical":
      return (
        <ChoiceEditor
          label="Must it start on time?"
          choices={YES_NO}
          value={fields.time_critical ? "yes" : ""}
          onApply={(answer) => onApply({ time_critical: answer === "yes" })}
        />
      );
    case "notes":
      return <NotesEditor value={fields.notes} onApply={(notes) => onApply({ notes })} />;
  }
}

const YES_NO: [string, string][] = [
  ["", "No"],
  ["yes", "Yes"],
];

const pair = (value: string): [string, string] => [value, value.charAt(0).toUpperCase() + value.slice(1)];
