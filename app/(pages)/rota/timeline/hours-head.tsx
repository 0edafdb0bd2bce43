import { memo } from "react";
import { clockOf, labelledHours, MINUTES_OF_DAY, pixelsOf } from "./axis";
import { HEADING } from "./measures";

/** Pixels of the line of hours. */
export const HEAD = 26;

/** Nearer than this to the present, in pixels, an hour would be half below its clock. */
const COVERED = 40;

interface HoursHeadProps {
  perHour: number;
  now: number | null;
}

/** The hours above the rows. Every visit says its times itself, so that screen readers pass this by. */
export const HoursHead = memo(function HoursHead({ perHour, now }: HoursHeadProps) {
  return (
    <div
      aria-hidden
      className="sticky top-0 z-5 flex border-line border-b bg-surface text-muted text-tiny"
      style={{ height: HEAD, width: HEADING + pixelsOf(MINUTES_OF_DAY, perHour) }}
    >
      <div
        className="sticky left-0 z-2 shrink-0 border-line border-r bg-surface px-2 leading-6"
        style={{ width: HEADING }}
      >
        Carer <span className="float-right">Booked this week</span>
      </div>
      <div className="relative flex-1">
        {labelledHours(perHour)
          .filter((hour) => now === null || Math.abs(pixelsOf(now - hour * 60, perHour)) > COVERED)
          .map((hour) => (
            <span
              key={hour}
              className="tabular absolute pl-1 leading-6"
              style={{ left: pixelsOf(hour * 60, perHour) }}
            >
              {clockOf(hour * 60)}
            </span>
          ))}
        {now !== null && (
          <span
            className="tabular absolute z-1 -translate-x-1/2 rounded-pill bg-bad px-1.5 text-on-bad leading-5"
            style={{ left: pixelsOf(now, perHour) }}
          >
            {clockOf(now)}
          </span>
        )}
      </div>
    </div>
  );
});
