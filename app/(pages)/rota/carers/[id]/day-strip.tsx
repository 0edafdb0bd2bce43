import type { CarersDay } from "@/lib/services/rota/carers-day";
import { clockTimeAt, minutesBetweenClocks } from "./strip-scale";

const HOUR = 60;

/** The day drawn to scale: visits, and the travel before each. The list below says the same in words. */
export function DayStrip({ day }: { day: CarersDay }) {
  const blocks = day.visits.map(({ assignment, way, gap }) => {
    const start = minutesBetweenClocks(day.day, assignment.start_time);
    const travel = gap === null ? 0 : Math.min(Math.max(0, gap), way?.minutes ?? 0);
    return { id: assignment.id, start, end: start + assignment.duration, travel };
  });
  const from = Math.floor(Math.min(...blocks.map(({ start }) => start)) / HOUR) * HOUR;
  const until = Math.ceil(Math.max(...blocks.map(({ end }) => end)) / HOUR) * HOUR;
  const percent = (minutes: number) => `${(minutes / (until - from)) * 100}%`;
  const hours = Array.from({ length: (until - from) / HOUR }, (_, index) => from + index * HOUR);
  // Few enough that their figures do not touch on a small phone.
  const step = Math.ceil(hours.length / 6);
  return (
    <div aria-hidden className="print:hidden">
      <div className="relative h-10 overflow-hidden rounded-control bg-sunken">
        {hours.map((hour) => (
          <span
            key={hour}
            className="absolute inset-y-0 border-line border-l"
            style={{ left: percent(hour - from) }}
          />
        ))}
        {blocks.map(({ id, start, travel }) => (
          <span
            key={`way ${id}`}
            className="absolute inset-y-4 bg-care"
            style={{ left: percent(start - travel - from), width: percent(travel) }}
          />
        ))}
        {blocks.map(({ id, start, end }) => (
          <span
            key={id}
            className="absolute inset-y-1.5 rounded-control border border-surface bg-accent"
            style={{ left: percent(start - from), width: percent(end - start) }}
          />
        ))}
      </div>
      <div className="tabular relative mt-1 h-6 text-muted text-small">
        {hours
          .filter((_, index) => index % step === 0)
          .map((hour) => (
            <span key={hour} className="absolute" style={{ left: percent(hour - from) }}>
              {clockTimeAt(hour)}
            </span>
          ))}
      </div>
    </div>
  );
}
