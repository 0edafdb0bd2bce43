import { dateOf, type LocalDateTime, timeOf } from "@/lib/domain/time";

interface ClockSpanProps {
  start: LocalDateTime;
  end: LocalDateTime;
  /** Shown on the day on which it ends, beside a word on when it started. */
  isContinued?: boolean;
}

/** From when until when: `09:30–10:15`, and a word when it ends on the next day. */
export function ClockSpan({ start, end, isContinued = false }: ClockSpanProps) {
  const endsLater = dateOf(end) !== dateOf(start) && !isContinued;
  return (
    <span className="tabular">
      <time dateTime={start}>{timeOf(start)}</time>–<time dateTime={end}>{timeOf(end)}</time>
      {endsLater && <span className="text-muted text-small"> next day</span>}
    </span>
  );
}
