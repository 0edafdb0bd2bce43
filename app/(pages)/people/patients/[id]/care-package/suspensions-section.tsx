"use client";

import { useState } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import { SUSPENSION_WORDS } from "@/lib/domain/care-package/regular-visit";
import { at, dateOf, timeOf } from "@/lib/domain/time";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { ReturnForm } from "./return-form";
import { SuspendForm } from "./suspend-form";
import { usePackageChange } from "./use-package-change";

interface SuspensionsSectionProps {
  carePackage: CarePackageForPrograms;
  today: string;
  onDone: (answer: PackageAnswer) => void;
}

type Stay = CarePackageForPrograms["suspensions"][number];

/** Stays in hospital and elsewhere: their visits are cancelled, and restored when the patient is back. */
export function SuspensionsSection({ carePackage, today, onDone }: SuspensionsSectionProps) {
  /** What is being worked on: nothing, a new stay, or the return from the stay of that number. */
  const [open, setOpen] = useState<null | "new" | number>(null);
  const changing = usePackageChange(carePackage.patient_id, carePackage.version);

  function close(answer: PackageAnswer | null) {
    setOpen(null);
    if (answer) onDone(answer);
  }

  async function remove(id: number) {
    const answer = await changing.ask({ method: "DELETE", path: `/suspensions/${id}` }, false);
    if (answer.ok) onDone(answer.value);
  }

  return (
    <Section
      title="Stays elsewhere"
      lead="While the patient is in hospital or away, the visits are cancelled. From the return date on they are restored."
      isDesk
    >
      <div className="flex flex-col items-start gap-4">
        {changing.problem && open === null && <Notice kind="problem">{changing.problem.detail}</Notice>}
        {carePackage.suspensions.length > 0 && (
          <ul aria-label="Stays" className="flex w-full flex-col">
            {carePackage.suspensions.map((stay) => (
              <li
                key={stay.id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-2 last:border-b-0"
              >
                <StayInWords stay={stay} />
                {open === stay.id ? (
                  <ReturnForm stay={stay} back={backOf(stay, today)} changing={changing} onDone={close} />
                ) : (
                  <span className="flex flex-wrap gap-3">
                    <Button
                      act="PATCH /patients/{id}/suspensions/{suspensionId}"
                      isBusy={changing.isBusy}
                      onClick={() => setOpen(stay.id)}
                    >
                      {stay.return_date === null ? "Record the return" : "Change the return"}
                    </Button>
                    <Button
                      act="DELETE /patients/{id}/suspensions/{suspensionId}"
                      isBusy={changing.isBusy}
                      onClick={() => remove(stay.id)}
                    >
                      Remove stay
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
        {open === "new" ? (
          <SuspendForm today={today} changing={changing} onDone={close} />
        ) : (
          <Button act="POST /patients/{id}/suspensions" onClick={() => setOpen("new")}>
            Record a stay
          </Button>
        )}
      </div>
    </Section>
  );
}

function StayInWords({ stay: { reason, from, return_date: until } }: { stay: Stay }) {
  return (
    <span>
      <span className="font-medium">{SUSPENSION_WORDS[reason]}</span>, from <Time at={dayOrMoment(from)} />
      {until === null ? (
        ", return date not known"
      ) : (
        <>
          , back from <Time at={dayOrMoment(until)} />
        </>
      )}
    </span>
  );
}

/** A stay that begins or ends with the day is told by the day. */
const dayOrMoment = (moment: string): string => (timeOf(moment) === "00:00" ? dateOf(moment) : moment);

/** The return date that is recorded; else today, or the first day of a stay that is still to come. */
const backOf = ({ from, return_date: until }: Stay, today: string): string =>
  until ?? at(dateOf(from) > today ? dateOf(from) : today, "00:00");
