import { dateOf, type LocalDateTime, timeOf } from "@/lib/domain/time";

/** A period of time: `09:30–10:15`, with a note when it ends on the next day. */
export function ClockSpan({ start, end }: { start: LocalDateTime; end: LocalDateTime }) {
  return (
    <span className="tabular">
      <time dateTime={start}>{timeOf(start)}</time>–<time dateTime={end}>{timeOf(end)}</time>
      {dateOf(end) !== dateOf(start) && <span className="text-muted text-small"> next day</span>}
    </span>
  );
}
