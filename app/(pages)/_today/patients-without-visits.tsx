import { Person } from "@/app/_components/person";
import { patientsWeekAddress } from "@/app/_components/rota-addresses";
import { RowLink } from "@/app/_components/row-link";
import { Section } from "@/app/_components/section";
import { TextLink } from "@/app/_components/text-link";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { inFigures } from "@/lib/domain/in-figures";
import type { CivilDate } from "@/lib/domain/time";
import type { PatientWithoutVisit } from "@/lib/services/rota/patients-without-visits";
import { ProblemList } from "./problem-list";

interface PatientsWithoutVisitsProps {
  patients: PatientWithoutVisit[];
  today: CivilDate;
}

const LISTED = 50;

/** Patients who have hours of support recorded and no visit today, with the hours that they lack. */
export function PatientsWithoutVisits({ patients, today }: PatientsWithoutVisitsProps) {
  if (patients.length === 0) return null;
  const rest = patients.length - LISTED;
  return (
    <Section
      title="Patients without a visit today"
      lead={leadOf(patients)}
      isUrgent
      aside={<TextLink href="/assign">Assign a visit</TextLink>}
    >
      <ProblemList
        label="Patients without a visit today"
        problems={patients.slice(0, LISTED)}
        keyOf={({ patient_id }) => patient_id}
        who={({ patient_id: id, patient_name: name }) => (
          <RowLink href={patientsWeekAddress(id, today)}>
            <Person id={id} name={name} />
          </RowLink>
        )}
        what={({ hours }) => `${hoursInWords(hours * 60)} a day recorded, no visit booked`}
      />
      {rest > 0 && (
        <p className="mt-3 text-muted">
          {rest === 1 ? "1 more patient" : `${inFigures(rest)} more patients`}, with fewer hours.
        </p>
      )}
    </Section>
  );
}

function leadOf(patients: readonly PatientWithoutVisit[]): string {
  const hours = hoursInWords(patients.reduce((sum, patient) => sum + patient.hours, 0) * 60);
  return patients.length === 1
    ? `1 patient has hours of support recorded and no visit today: ${hours}.`
    : `${inFigures(patients.length)} patients have hours of support recorded and no visit today: ${hours} in all.`;
}
