"use client";

import { useId, useState } from "react";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { PreviewedForm } from "./previewed-form";
import { type Reach, ReachFields, reachBody } from "./reach-fields";
import { bodyOf, changesOf, draftOf, EMPTY_DRAFT } from "./regular-visit-draft";
import type { PackageChanging } from "./use-package-change";
import { usePreviewedChange } from "./use-previewed-change";
import { VisitBasics } from "./visit-basics";
import { VisitDetails } from "./visit-details";
import type { RegularVisitLine } from "./visit-words";

interface RegularVisitFormProps {
  /** The stored line, or null for a new one. */
  line: RegularVisitLine | null;
  today: string;
  employees: PersonChoice[];
  changing: PackageChanging;
  /** What was done, or null when nothing was. */
  onDone: (answer: PackageAnswer | null) => void;
}

/**
 * Adds or changes a regular visit. A change that touches visits in the rota is shown first, with what it does to
 * them, and saved by a second press.
 */
export function RegularVisitForm({ line, today, employees, changing, onDone }: RegularVisitFormProps) {
  const id = useId();
  const [opened] = useState(() => (line ? draftOf(line) : EMPTY_DRAFT));
  const [draft, setDraft] = useState(opened);
  const [reach, setReach] = useState<Reach>({ apply: "all", date: today });
  const change = usePreviewedChange(changing, onDone);
  const errorOf = (key: string) =>
    changing.problem?.errors?.find(({ field }) => field === key || field?.endsWith(`.${key}`))?.message;

  const set = (part: Partial<typeof draft>) => {
    change.forget();
    setDraft({ ...draft, ...part });
  };

  function send() {
    const changes = line ? changesOf(opened, draft) : bodyOf(draft);
    if (Object.keys(changes).length === 0) return onDone(null);
    change.send(
      line
        ? {
            method: "PATCH",
            path: `/regular-visits/${line.id}`,
            body: { ...changes, ...reachBody(reach) },
          }
        : { method: "POST", path: "/regular-visits", body: changes },
    );
  }

  return (
    <PreviewedForm
      change={change}
      onSend={send}
      save="Save regular visit"
      saveWithEffects="Save and change the rota"
      onLeave={() => onDone(null)}
    >
      <VisitBasics id={id} draft={draft} set={set} errorOf={errorOf} />
      <VisitDetails id={id} draft={draft} set={set} errorOf={errorOf} employees={employees} />
      {line && (
        <ReachFields
          id={id}
          legend="Apply this change to"
          reach={reach}
          today={today}
          error={errorOf("date")}
          onChange={(changed) => {
            change.forget();
            setReach(changed);
          }}
        />
      )}
    </PreviewedForm>
  );
}
