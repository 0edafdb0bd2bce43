import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { dateOf } from "@/lib/domain/time";
import { actorOf } from "@/lib/http/actor";
import { presentTime } from "@/lib/services/present-time";
import { timelineDay } from "@/lib/services/timeline/timeline-day";
import { DayTimeline } from "./timeline/day-timeline";
import { periodOf, type TimelineParameters } from "./timeline/timeline-query";

export const metadata: Metadata = { title: "Rota" };

export default async function RotaPage({ searchParams }: { searchParams: Promise<TimelineParameters> }) {
  await connection();
  const today = dateOf(presentTime().local);
  const { first } = periodOf(await searchParams, today);
  return (
    <div data-wide className="timeline-page flex min-h-96 flex-col gap-2">
      <DayTimeline key={first} initial={timelineDay(first)} today={today} actor={actorOf(await headers())} />
    </div>
  );
}
