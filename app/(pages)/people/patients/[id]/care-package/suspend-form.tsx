"use client";

import { useId, useState } from "react";
import { Field } from "@/app/_components/field";
import { MomentInput } from "@/app/_components/moment-input";
import { Select } from "@/app/_components/select";
import { SUSPENSION_REASONS, SUSPENSION_WORDS } from "@/lib/domain/care-package/regular-visit";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { PreviewedForm } from "./previewed-form";
import type { PackageChanging } from "./use-package-change";
import { usePreviewedChange } from "./use-previewed-change";

interface SuspendFormProps {
  today: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

/** A stay elsewhere from a day and time on. What it cancels is shown before it is saved. */
export function SuspendForm({ today, changing, onDone }: SuspendFormProps) {
  const id = useId();
  const [stay, setStay] = useState({ reason: "hospital", from: `${today}T00:00`, until: "" });
  const change = usePreviewedChange(changing, onDone);
  const set = (part: Partial<typeof stay>) => {
    change.forget();
    setStay({ ...stay, ...part });
  };
  const body = { reason: stay.reason, from: stay.from, return_date: stay.until || null };
  return (
    <PreviewedForm
      change={change}
      onSend={() => change.send({ method: "POST", path: "/suspensions", body })}
      save="Save stay"
      saveWithEffects="Save stay and cancel its visits"
      effectsNote={gapsInWords}
      onLeave={() => onDone(null)}
    >
      <div className="grid items-end gap-x-6 gap-y-4 sm:grid-cols-3">
        <Field id={`${id}-reason`} label="Reason">
          <Select
            id={`${id}-reason`}
            value={stay.reason}
            onChange={({ target }) => set({ reason: target.value })}
          >
            {SUSPENSION_REASONS.map((one) => (
              <option key={one} value={one}>
                {SUSPENSION_WORDS[one]}
              </option>
            ))}
          </Select>
        </Field>
        <Field id={`${id}-from`} label="Away from">
          <MomentInput
            label="Away from"
            id={`${id}-from`}
            required
            value={stay.from}
            onChange={(value) => set({ from: value })}
          />
        </Field>
        <Field id={`${id}-until`} label="Back from" hint="Leave it empty until the date is known.">
          <MomentInput
            label="Back from"
            id={`${id}-until`}
            value={stay.until}
            onChange={(value) => set({ until: value })}
          />
        </Field>
      </div>
    </PreviewedForm>
  );
}

/** Which carers have time free again, by name. */
function gapsInWords({ effects }: PackageAnswer): string {
  const names = [...new Set(effects.gaps.map(({ employee_name }) => employee_name))];
  if (names.length === 0) return "";
  return names.length === 1 ? `${names[0]} then has time free.` : `Then free: ${names.join(", ")}.`;
}
