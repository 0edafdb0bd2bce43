import { Section } from "@/app/_components/section";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { formatDate } from "@/lib/domain/time";
import type { PatientsDay } from "@/lib/services/rota/patients-week";
import { packRows } from "../../_rota/rota-row";
import { rowsOf } from "../../_rota/rota-rows";
import { RotaTable } from "../../_rota/rota-table";

interface PatientDayProps {
  day: PatientsDay;
  hoursPerDay: number | null;
}

/** The visits of one day of a patient, and how much of the recorded support they are. */
export function PatientDay({
  day: { day, visits, fromEarlierDays, booked, covered },
  hoursPerDay,
}: PatientDayProps) {
  const title = formatDate(day);
  const isOpen = visits.some(({ state }) => state === "unassigned");
  const recorded = hoursPerDay === null ? "" : ` of ${hoursInWords(hoursPerDay * 60)} a day`;
  const without = booked - covered;
  return (
    <Section
      title={title}
      isUrgent={isOpen}
      lead={
        visits.length === 0
          ? `No visit${hoursPerDay === null ? "" : `, ${hoursInWords(hoursPerDay * 60)} a day recorded`}.`
          : `${hoursInWords(booked)}${recorded} booked${without > 0 ? `, ${hoursInWords(without)} uncovered` : ""}.`
      }
    >
      {visits.length + fromEarlierDays.length > 0 && (
        <RotaTable
          caption={`Visits on ${title}`}
          rows={packRows(rowsOf([...fromEarlierDays, ...visits]))}
          withPatient={false}
        />
      )}
    </Section>
  );
}
