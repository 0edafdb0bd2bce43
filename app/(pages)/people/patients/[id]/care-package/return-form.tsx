"use client";

import { useId, useState } from "react";
import { Field } from "@/app/_components/field";
import { MomentInput } from "@/app/_components/moment-input";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { PreviewedForm } from "./previewed-form";
import type { PackageChanging } from "./use-package-change";
import { usePreviewedChange } from "./use-previewed-change";

interface ReturnFormProps {
  stay: CarePackageForPrograms["suspensions"][number];
  /** What is filled in: when the patient is back, as a local date and time. */
  back: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

/** When a patient is back from a stay. Which visits that restores is shown before it is saved. */
export function ReturnForm({ stay, back, changing, onDone }: ReturnFormProps) {
  const id = useId();
  const [until, setUntil] = useState(back);
  const change = usePreviewedChange(changing, onDone);
  return (
    <PreviewedForm
      change={change}
      onSend={() =>
        change.send({ method: "PATCH", path: `/suspensions/${stay.id}`, body: { return_date: until } })
      }
      save="Save return date"
      saveWithEffects="Save and change the rota"
      onLeave={() => onDone(null)}
    >
      <div className="max-w-xs">
        <Field id={id} label="Back from" hint="The first day or time at which visits take place again.">
          <MomentInput
            label="Back from"
            id={id}
            required
            value={until}
            onChange={(value) => {
              change.forget();
              setUntil(value);
            }}
          />
        </Field>
      </div>
    </PreviewedForm>
  );
}
