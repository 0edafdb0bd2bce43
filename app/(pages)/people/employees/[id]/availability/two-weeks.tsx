import { formatDate, timeOf } from "@/lib/domain/time";
import type { AvailabilityForPrograms } from "@/lib/services/availability/availability-record";

interface TwoWeeksProps {
  days: AvailabilityForPrograms["days"];
  today: string;
}

/** What comes out of pattern, dates and single days, on each day of two weeks. */
export function TwoWeeks({ days, today }: TwoWeeksProps) {
  return (
    <ol className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-7">
      {days.map(({ date, spans }) => (
        <li
          key={date}
          className={`min-w-0 rounded-control border px-3 py-2 ${date === today ? "border-accent" : "border-line"} ${spans?.length === 0 ? "bg-sunken" : ""}`}
        >
          <span className="block text-muted text-small">
            {formatDate(date).slice(0, -5)}
            {date === today && <span className="sr-only"> (today)</span>}
          </span>
          {spans === null ? (
            <span className="text-muted">Not recorded</span>
          ) : spans.length === 0 ? (
            <span className="text-muted">Not available</span>
          ) : (
            spans.map(({ from, to }) => (
              <span key={from} className="tabular block whitespace-nowrap">
                {timeOf(from)}–{timeOf(to)}
              </span>
            ))
          )}
        </li>
      ))}
    </ol>
  );
}
