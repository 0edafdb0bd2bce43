import { memo } from "react";
import { ABSENCE_WORDS } from "@/lib/domain/absence";
import type { TimelineCarer } from "@/lib/services/timeline/timeline-day";
import { boxOf } from "./axis";

/** What lies below the visits of a row: hours that the carer can work, absences, and travel. */
export const RowGround = memo(function RowGround(props: { carer: TimelineCarer; perHour: number }) {
  const { carer, perHour } = props;
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      {/* A row that a verdict tints says one thing by its shade, not two. */}
      <div className="group-data-tinted/track:hidden">
        {carer.available === null && <div className="absolute inset-0 bg-surface/60" />}
        {carer.available?.map(({ from, until }) => (
          <div key={from} className="absolute inset-y-0 bg-surface" style={boxOf(from, until, perHour)} />
        ))}
      </div>
      <div className="timeline-hours absolute inset-0" />
      {carer.absences.map(({ id, kind, from, until }) => (
        <div
          key={id}
          className="timeline-hatched absolute inset-y-0 overflow-hidden text-muted"
          style={boxOf(from, until, perHour)}
        >
          <span className="sticky left-60 ml-1 inline-block rounded-control bg-surface px-1 text-tiny first-letter:uppercase">
            {ABSENCE_WORDS[kind]}
          </span>
        </div>
      ))}
      {carer.legs.map(({ kind, from, minutes, late }) => (
        <div
          key={`${kind}${from}`}
          className={`absolute top-1/2 -translate-y-1/2 ${
            kind === "between" ? (late > 0 ? "h-1.5 bg-bad" : "h-1.5 bg-edge/70") : "h-px bg-edge"
          }`}
          style={boxOf(from, from + minutes, perHour)}
        />
      ))}
    </div>
  );
});
