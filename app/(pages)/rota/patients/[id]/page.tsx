import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { Notice } from "@/app/_components/notice";
import { PeriodLinks } from "@/app/_components/period-links";
import { patientsWeekAddress } from "@/app/_components/rota-addresses";
import { idIn, type PersonParameters } from "@/app/(pages)/people/_person/id-in";
import { addDays, dateOf, startOfWeek } from "@/lib/domain/time";
import { presentTime } from "@/lib/services/present-time";
import { patientsWeek } from "@/lib/services/rota/patients-week";
import { dayParameter } from "../../_rota/day-parameter";
import { PersonHeading } from "../../_rota/person-heading";
import { rotaAddress, spanInWords } from "../../_rota/rota-query";
import { PatientDay } from "./patient-day";
import { UncoveredVisits } from "./uncovered-visits";
import { WeekSums } from "./week-sums";

interface Parameters extends PersonParameters {
  searchParams: Promise<{ week?: string | string[] }>;
}

export const metadata: Metadata = { title: "A patient's week" };

export default async function PatientsWeekPage({ params, searchParams }: Parameters) {
  await connection();
  const today = dateOf(presentTime().local);
  const week = patientsWeek(await idIn(params), dayParameter((await searchParams).week, today));
  if (!week) notFound();
  const { id, name, monday, days } = week;
  const to = (date: string) => patientsWeekAddress(id, date);
  return (
    <>
      <PersonHeading
        kind="patient"
        id={id}
        name={name}
        when={spanInWords({ span: "week", first: monday })}
        back={rotaAddress({ span: "week", first: monday })}
        from={monday}
        until={addDays(monday, 7)}
        links={
          <PeriodLinks
            span="week"
            previous={to(addDays(monday, -7))}
            present={to(startOfWeek(today))}
            next={to(addDays(monday, 7))}
          />
        }
      />
      <div className="flex flex-col gap-4">
        {!week.isRostered && (
          <Notice kind="warn" announced={false}>
            {name} is inactive or archived, and gets no new visits.
          </Notice>
        )}
        <UncoveredVisits days={days} />
        <WeekSums week={week} />
        {days.map((day) => (
          <PatientDay key={day.day} day={day} hoursPerDay={week.hoursPerDay} />
        ))}
      </div>
    </>
  );
}
