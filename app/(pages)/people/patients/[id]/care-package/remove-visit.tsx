"use client";

import { useId, useState } from "react";
import { Section } from "@/app/_components/section";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import { PreviewedForm } from "./previewed-form";
import { type Reach, ReachFields, reachBody } from "./reach-fields";
import type { PackageChanging } from "./use-package-change";
import { usePreviewedChange } from "./use-previewed-change";
import type { RegularVisitLine } from "./visit-words";

interface RemoveVisitProps {
  line: RegularVisitLine;
  today: string;
  changing: PackageChanging;
  onDone: (answer: PackageAnswer | null) => void;
}

/** Removes a regular visit for one day, from a day on, or altogether; what that cancels is always shown first. */
export function RemoveVisit({ line, today, changing, onDone }: RemoveVisitProps) {
  const id = useId();
  const [reach, setReach] = useState<Reach>({ apply: "this", date: today });
  const change = usePreviewedChange(changing, onDone, { always: true });
  return (
    <Section title={`Remove ${line.name}`} isDesk>
      <PreviewedForm
        change={change}
        onSend={() =>
          change.send({ method: "DELETE", path: `/regular-visits/${line.id}`, body: reachBody(reach) })
        }
        save="Show what it changes"
        saveWithEffects="Remove"
        leave="Keep regular visit"
        onLeave={() => onDone(null)}
      >
        <ReachFields
          id={id}
          legend="Which visits?"
          reach={reach}
          today={today}
          onChange={(changed) => {
            change.forget();
            setReach(changed);
          }}
        />
      </PreviewedForm>
    </Section>
  );
}
