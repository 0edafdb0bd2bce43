"use client";

import { useState } from "react";
import { Button } from "@/app/_components/button";
import { Notice } from "@/app/_components/notice";
import { Section } from "@/app/_components/section";
import { Time } from "@/app/_components/time";
import type { PackageAnswer } from "@/lib/services/care-package/change-package";
import type { CarePackageForPrograms } from "@/lib/services/care-package/package-for-programs";
import { REASON_WORDS, SuspendForm } from "./suspend-form";
import { usePackageChange } from "./use-package-change";

interface SuspensionsSectionProps {
  carePackage: CarePackageForPrograms;
  today: string;
  onDone: (answer: PackageAnswer) => void;
}

/** Stays in hospital and elsewhere: their visits are cancelled, and come back when the stay ends early. */
export function SuspensionsSection({ carePackage, today, onDone }: SuspensionsSectionProps) {
  const [isAdding, setAdding] = useState(false);
  const changing = usePackageChange(carePackage.patient_id, carePackage.version);

  async function end(id: number) {
    const answer = await changing.ask({ method: "DELETE", path: `/suspensions/${id}` }, false);
    if (answer.ok) onDone(answer.value);
  }

  return (
    <Section
      title="Stays elsewhere"
      lead="While the patient is in hospital or away, the visits are cancelled. They come back with the return date."
      isDesk
    >
      <div className="flex flex-col items-start gap-4">
        {changing.problem && !isAdding && <Notice kind="problem">{changing.problem.detail}</Notice>}
        {carePackage.suspensions.length > 0 && (
          <ul className="flex w-full flex-col">
            {carePackage.suspensions.map(({ id, reason, from, return_date: until }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-line border-b py-2 last:border-b-0"
              >
                <span>
                  <span className="font-medium">{REASON_WORDS[reason]}</span>, from <Time at={from} />{" "}
                  {until === null ? (
                    "until further notice"
                  ) : (
                    <>
                      until <Time at={until} />
                    </>
                  )}
                </span>
                <Button isBusy={changing.isBusy} onClick={() => end(id)}>
                  Remove stay
                </Button>
              </li>
            ))}
          </ul>
        )}
        {isAdding ? (
          <SuspendForm
            today={today}
            changing={changing}
            onDone={(answer) => {
              setAdding(false);
              if (answer) onDone(answer);
            }}
          />
        ) : (
          <Button onClick={() => setAdding(true)}>Record a stay</Button>
        )}
      </div>
    </Section>
  );
}
