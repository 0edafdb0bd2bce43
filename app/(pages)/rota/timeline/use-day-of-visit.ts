"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { type Answer, send } from "@/app/_client/api";
import { addDays, at, type CivilDate } from "@/lib/domain/time";
import type { TimelineDay } from "@/lib/services/timeline/timeline-day";
import type { PatientsTimeline } from "@/lib/services/timeline/timeline-patients";
import type { DayInSight } from "./use-timeline-day";

/** The day of a visit of the week that is shown; null for a visit of another week, and for one that was cancelled. */
export function dayOfVisit({ monday, patients }: PatientsTimeline, visitId: number | null): CivilDate | null {
  if (visitId === null) return null;
  for (const { days } of patients) {
    const day = days.findIndex((visits) => visits.some(({ id }) => id === visitId));
    if (day >= 0) return addDays(monday, day);
  }
  return null;
}

interface DayOfVisit extends Pick<DayInSight, "day" | "show" | "reload"> {
  /** Whether the day is still being read. */
  isLoading: boolean;
}

/**
 * All carers and visits of the day of one visit: what its panel needs to change it. Read again with every entry of the
 * log; empty until it is there.
 */
export function useDayOfVisit(week: PatientsTimeline, date: CivilDate | null): DayOfVisit {
  const [day, setDay] = useState<TimelineDay | null>(null);
  const wanted = useRef(date);
  const reload = useCallback(async (): Promise<TimelineDay | null> => {
    wanted.current = date;
    if (date === null) return null;
    const answer: Answer<TimelineDay> = await send("GET", `/rota-days/${date}`);
    if (!answer.ok) return null;
    // Meanwhile a visit of another day may have been opened.
    if (wanted.current === date) setDay(answer.value);
    return answer.value;
  }, [date]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newer week means that the day may be another too.
  useEffect(() => void reload(), [reload, week.logEntry]);
  return {
    day: day ?? emptyDay(week),
    show: setDay,
    reload,
    isLoading: date !== null && day?.day !== date,
  };
}

const emptyDay = ({ monday, logEntry }: PatientsTimeline): TimelineDay => ({
  day: monday,
  now: at(monday, "00:00"),
  logEntry,
  carers: [],
  visits: [],
});
