import { grouped } from "@/app/_components/grouped";
import type { weekPublications } from "@/lib/services/publishing/rota-week";

export type ToldRun = ReturnType<typeof weekPublications>["told"][number];
export type ToldVisit = ToldRun["visits"][number];

/** What a patient can expect: each visit once, with the names of its carers. */
export interface PatientSheetRows {
  id: string;
  name: string;
  visits: { visit: ToldVisit; carers: string[] }[];
}

/** The published runs turned round: by patient, a double-up with both of its carers. */
export function patientSheets(runs: readonly ToldRun[]): PatientSheetRows[] {
  const entries = runs.flatMap(({ employee_name, visits }) =>
    visits.map((visit) => ({ visit, carer: employee_name })),
  );
  return [...grouped(entries, ({ visit }) => visit.patient_id)]
    .map(([id, ofPatient]) => ({
      id,
      name: ofPatient[0]?.visit.patient_name ?? id,
      visits: [...grouped(ofPatient, ({ visit }) => String(visit.visit_id)).values()]
        .flatMap(([first, ...others]) =>
          first ? [{ visit: first.visit, carers: [first, ...others].map(({ carer }) => carer) }] : [],
        )
        .sort((a, b) => (a.visit.start_time < b.visit.start_time ? -1 : 1)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}
