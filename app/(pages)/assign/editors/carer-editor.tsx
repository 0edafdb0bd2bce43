"use client";

import { PersonPicker, type PickablePerson } from "@/app/_client/person-picker";
import { Button } from "@/app/_components/button";
import type { VisitFields } from "../visit-fields";

interface CarerEditorProps {
  people: PickablePerson[];
  fields: Pick<VisitFields, "employee_ids" | "carers">;
  onApply: (patch: Partial<VisitFields>) => void;
}

/** This carer and no other; the second one of a double-up is added to the first. */
export function CarerEditor({ people, fields: { employee_ids: ids, carers }, onApply }: CarerEditorProps) {
  const pick = (id: string) =>
    onApply({ employee_ids: carers === 2 && ids.length === 1 && ids[0] !== id ? [...ids, id] : [id] });
  return (
    <div className="flex flex-col gap-4">
      <PersonPicker label="Which carer?" people={people} value={ids[0] ?? null} onPick={pick} />
      {ids.length > 0 && (
        <div>
          <Button onClick={() => onApply({ employee_ids: [] })}>Whoever fits best</Button>
        </div>
      )}
    </div>
  );
}
