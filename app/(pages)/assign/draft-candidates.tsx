"use client";

import { CandidatePicker } from "@/app/_client/candidates/candidate-picker";
import { CarerDayStrip, PatientDayStrip, type ThoughtOf } from "@/app/_client/candidates/day-strips";
import { Section } from "@/app/_components/section";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatLocal } from "@/lib/domain/time";
import { chosenOf, type Draft, isUnderstood } from "./draft";
import type { Desk } from "./use-desk";

/** So many are enough to choose from; the others are one press away. */
const BEST = 3;

/** The best carers for one visit, every other on request, and the days of those concerned. */
export function DraftCandidates({
  draft,
  desk,
  number,
}: {
  draft: Draft;
  desk: Desk;
  number: number | null;
}) {
  const { look } = draft;
  const title = number === null ? "Carers" : `Carers for visit ${number}`;
  if (!look?.planned || !isUnderstood(draft))
    return <NoCarersYet title={title} isLooking={draft.isLooking} />;
  const chosen = chosenOf(draft);
  const visit: ThoughtOf = {
    patientId: look.patient_id ?? "",
    patientName: look.patient_name ?? "",
    start: look.planned.start_time,
    duration: look.planned.duration,
    services: draft.fields.service_types,
    visitId: look.visit_id,
  };
  return (
    <Section
      title={title}
      lead={`${visit.patientName}, ${formatLocal(visit.start)}, ${hoursInWords(visit.duration)}`}
    >
      <div className="flex flex-col gap-4">
        <CandidatePicker
          candidates={look.candidates}
          wanted={look.lacking}
          chosen={chosen}
          onChoose={(ids) => desk.pick(draft.key, ids)}
          shownFirst={Math.max(BEST, chosen.length)}
        />
        <div className="grid gap-x-8 gap-y-4 border-line border-t pt-4 xl:grid-cols-2">
          {chosen.map((employeeId) => (
            <CarerDayStrip key={employeeId} employeeId={employeeId} visit={visit} />
          ))}
          <PatientDayStrip visit={visit} />
        </div>
      </div>
    </Section>
  );
}

/** Keeps the place of the list while the visit is looked at, and while something stands in its way. */
function NoCarersYet({ title, isLooking }: { title: string; isLooking: boolean }) {
  if (!isLooking)
    return (
      <Section
        title={title}
        lead="The carers are listed here once the visit can be booked as it is asked for."
      />
    );
  return (
    <Section title={title}>
      <div aria-hidden className="flex flex-col gap-3">
        {["w-2/3", "w-full", "w-5/6", "w-1/2"].map((width) => (
          <span key={width} className={`skeleton h-4 rounded-control ${width}`} />
        ))}
      </div>
    </Section>
  );
}
