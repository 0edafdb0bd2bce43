"use client";

import { Pencil, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { takeFocus } from "@/app/_client/take-focus";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { packageRecord } from "@/lib/services/care-package/package-record";
import type { PersonChoice } from "@/lib/services/people/people-choices";
import { ConfirmPackage } from "./confirm-package";
import { CopyDay } from "./copy-day";
import { effectsInWords } from "./effects-in-words";
import { PackageSummary } from "./package-summary";
import { PackageWeek } from "./package-week";
import { RegularVisitForm } from "./regular-visit-form";
import { RemoveVisit } from "./remove-visit";
import { SuspensionsSection } from "./suspensions-section";
import { usePackageChange } from "./use-package-change";
import type { RegularVisitLine } from "./visit-words";

interface CarePackageEditorProps {
  record: ReturnType<typeof packageRecord>;
  today: string;
  employees: PersonChoice[];
}

/** What is being worked on: nothing, a new line, a line, or the copying of a day. */
type Open =
  | { kind: "none" | "new" | "copy"; line?: undefined }
  | { kind: "edit" | "remove"; line: RegularVisitLine };

/** A care package to be read and changed. */
export function CarePackageEditor({ record, today, employees }: CarePackageEditorProps) {
  const [open, setOpen] = useState<Open>({ kind: "none" });
  const [done, setDone] = useState<PackageAnswer | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const changing = usePackageChange(record.patient_id, record.version);

  function end(answer: PackageAnswer | null) {
    setOpen({ kind: "none" });
    setDone(answer);
    takeFocus(heading);
  }

  async function undo() {
    const answer = await changing.ask({ method: "POST", path: "/care-package/undo" }, false);
    if (answer.ok) end(answer.value);
  }

  return (
    <div className="flex flex-col gap-4">
      {done && <Notice kind="success">{[done.message, ...inTheRota(done)].join(" ")}</Notice>}
      <PackageSummary carePackage={record} />
      {record.proposed && (
        <ConfirmPackage record={record} changing={changing} onDone={() => takeFocus(heading)} />
      )}
      <Section title="Regular visits" headingRef={heading}>
        <div className="flex flex-col gap-5">
          {record.regular_visits.length === 0 ? (
            <p className="text-muted">{record.proposal ?? "No regular visits are recorded."}</p>
          ) : (
            <PackageWeek
              regularVisits={record.regular_visits}
              actions={
                record.stored
                  ? (line) => (
                      <span className="inline-flex gap-2 print:hidden">
                        <Button
                          act="PATCH /patients/{id}/regular-visits/{visitId}"
                          onClick={() => setOpen({ kind: "edit", line })}
                        >
                          <Pencil aria-hidden className="size-4" />
                          Edit <span className="sr-only">{line.name}</span>
                        </Button>
                        <Button
                          act="DELETE /patients/{id}/regular-visits/{visitId}"
                          onClick={() => setOpen({ kind: "remove", line })}
                        >
                          Remove <span className="sr-only">{line.name}</span>
                        </Button>
                      </span>
                    )
                  : undefined
              }
            />
          )}
          {changing.problem && open.kind === "none" && (
            <Notice kind="problem">{changing.problem.detail}</Notice>
          )}
          {open.kind === "none" && (
            <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
              <Button act="POST /patients/{id}/regular-visits" onClick={() => setOpen({ kind: "new" })}>
                <Plus aria-hidden className="size-4" />
                Add a regular visit
              </Button>
              {record.regular_visits.length > 0 && (
                <Button act="PUT /patients/{id}/care-package" onClick={() => setOpen({ kind: "copy" })}>
                  Copy a day
                </Button>
              )}
              {record.can_undo && (
                <Button act="POST /patients/{id}/care-package/undo" isBusy={changing.isBusy} onClick={undo}>
                  Undo last change
                </Button>
              )}
            </div>
          )}
        </div>
      </Section>
      {(open.kind === "new" || open.kind === "edit") && (
        <Section title={open.line ? `Change ${open.line.name}` : "New regular visit"} isDesk>
          <RegularVisitForm
            key={open.line?.id ?? "new"}
            line={open.line ?? null}
            today={today}
            employees={employees}
            changing={changing}
            onDone={end}
          />
        </Section>
      )}
      {open.kind === "remove" && (
        <RemoveVisit key={open.line.id} line={open.line} today={today} changing={changing} onDone={end} />
      )}
      {open.kind === "copy" && (
        <Section title="Copy a day" isDesk>
          <CopyDay carePackage={record} onDone={end} />
        </Section>
      )}
      <SuspensionsSection carePackage={record} today={today} onDone={end} />
    </div>
  );
}

function inTheRota({ effects }: PackageAnswer): string[] {
  const phrases = effectsInWords(effects);
  return phrases.length === 0 ? [] : [`In the rota: ${phrases.join(", ")}.`];
}
