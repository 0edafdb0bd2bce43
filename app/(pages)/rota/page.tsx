import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { SpecialDays } from "@/app/_components/special-days";
import { dateOf } from "@/lib/domain/time";
import { actorOf } from "@/lib/http/actor";
import { presentTime } from "@/lib/services/present-time";
import { specialDays } from "@/lib/services/rota/special-days";
import { timelineDay } from "@/lib/services/timeline/timeline-day";
import { timelinePatients } from "@/lib/services/timeline/timeline-patients";
import { timelineWeek } from "@/lib/services/timeline/timeline-week";
import { DayTimeline } from "./timeline/day-timeline";
import { PatientsWeek } from "./timeline/patients-week";
import { periodOf, type TimelineParameters } from "./timeline/timeline-query";
import { WeekTimeline } from "./timeline/week-timeline";

export const metadata: Metadata = { title: "Rota" };

export default async function RotaPage({ searchParams }: { searchParams: Promise<TimelineParameters> }) {
  await connection();
  const today = dateOf(presentTime().local);
  const parameters = await searchParams;
  const { span, first } = periodOf(parameters, today);
  const isOfPatients = parameters.rows === "patients";
  return (
    <div data-wide className="timeline-page flex min-h-96 flex-col gap-2 max-sm:h-auto print:h-auto">
      <SpecialDays days={specialDays(first, span === "week" ? 7 : 1)} />
      {span === "week" ? (
        isOfPatients ? (
          <PatientsWeek week={timelinePatients(first)} today={today} />
        ) : (
          <WeekTimeline week={timelineWeek(first)} today={today} />
        )
      ) : (
        <DayTimeline
          key={first}
          initial={timelineDay(first)}
          today={today}
          actor={actorOf(await headers())}
        />
      )}
    </div>
  );
}
