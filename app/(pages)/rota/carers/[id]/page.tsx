import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { PeriodLinks } from "@/app/_components/period-links";
import { carersDayAddress } from "@/app/_components/rota-addresses";
import { idIn, type PersonParameters } from "@/app/(pages)/people/_person/id-in";
import { addDays, dateOf, formatDate } from "@/lib/domain/time";
import { presentTime } from "@/lib/services/present-time";
import { carersDay } from "@/lib/services/rota/carers-day";
import { dayParameter } from "../../_rota/day-parameter";
import { PersonHeading } from "../../_rota/person-heading";
import { rotaAddress } from "../../_rota/rota-query";
import { DayNotes } from "./day-notes";
import { DaySums } from "./day-sums";
import { RunSection } from "./run-section";

interface Parameters extends PersonParameters {
  searchParams: Promise<{ day?: string | string[] }>;
}

export const metadata: Metadata = { title: "A carer's day" };

export default async function CarersDayPage({ params, searchParams }: Parameters) {
  await connection();
  const today = dateOf(presentTime().local);
  const day = dayParameter((await searchParams).day, today);
  const shown = carersDay(await idIn(params), day);
  if (!shown) notFound();
  const { carer } = shown;
  const to = (date: string) => carersDayAddress(carer.id, date);
  return (
    <>
      <PersonHeading
        kind="employee"
        id={carer.id}
        name={carer.name}
        when={formatDate(day)}
        back={rotaAddress({ span: "day", first: day })}
        from={day}
        until={addDays(day, 1)}
        links={
          <PeriodLinks
            span="day"
            previous={to(addDays(day, -1))}
            present={to(today)}
            next={to(addDays(day, 1))}
          />
        }
      />
      <div className="flex flex-col gap-4">
        <DayNotes day={shown} />
        <DaySums day={shown} />
        <RunSection day={shown} />
      </div>
    </>
  );
}
