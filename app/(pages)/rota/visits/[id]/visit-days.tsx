"use client";

import { CarerDayStrip, PatientDayStrip, type ThoughtOf } from "@/app/_client/candidates/day-strips";
import { Section } from "@/app/_components/section";
import type { VisitRecord } from "@/lib/services/rota/visit-record";

/** The day of those concerned, with the visit in it. */
export function VisitDays({
  record: { visit, patient_name },
  carers,
}: {
  record: VisitRecord;
  carers: string[];
}) {
  const shown: ThoughtOf = {
    patientId: visit.patient_id,
    patientName: patient_name,
    start: visit.start_time,
    duration: visit.duration,
    services: visit.service_types,
    visitId: visit.id,
  };
  // Asked anew after each change: the visits around may have changed as well.
  return (
    <Section title="The day">
      <div key={visit.version} className="grid gap-x-8 gap-y-4 lg:grid-cols-2">
        {carers.map((employeeId) => (
          <CarerDayStrip key={employeeId} employeeId={employeeId} visit={shown} />
        ))}
        <PatientDayStrip visit={shown} />
      </div>
    </Section>
  );
}
