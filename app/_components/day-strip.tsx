import { minutesOfDay } from "@/lib/domain/time";

/** Something that takes a stretch of the day. */
export interface StripBlock {
  key: string;
  /** `HH:MM`; an end before its start is on the next day. */
  start: string;
  end: string;
  label: string;
  /** Shown after the label in the list: other carers, travel from the visit before. */
  note?: string;
  /** `new`: the one that is thought about; `apart`: not part of the working day. */
  kind: "usual" | "new" | "apart";
}

interface DayStripProps {
  title: string;
  blocks: readonly StripBlock[];
  /** Shown for an empty day. */
  empty: string;
  /** Below the list: what is not counted. */
  foot?: string;
}

const FROM = 6 * 60;
const UNTIL = 23 * 60;
const DAY = 24 * 60;
const STEP = 60;

const STYLES: Record<StripBlock["kind"], string> = {
  usual: "border border-edge bg-sunken",
  new: "border border-accent bg-accent",
  apart: "border border-edge border-dashed",
};

/** A day on one line from 06:00 to 23:00, or as far as it reaches, and the same as a list of words. */
export function DayStrip({ title, blocks, empty, foot }: DayStripProps) {
  const placed = blocks.map((block) => ({ ...block, ...minutesOf(block) }));
  const working = placed.filter(({ kind }) => kind !== "apart");
  const from = Math.min(FROM, ...working.map(({ first }) => Math.floor(first / STEP) * STEP));
  const until = Math.max(UNTIL, ...working.map(({ last }) => Math.ceil(last / STEP) * STEP));
  const share = (minutes: number) => `${((minutes - from) / (until - from)) * 100}%`;
  const counted = blocks.filter(({ kind }) => kind !== "apart");
  return (
    <div className="min-w-0">
      <h3 className="font-medium text-small">{title}</h3>
      <div aria-hidden className="mt-1.5">
        <div className="relative h-7 overflow-hidden rounded-control border border-line bg-surface">
          {hours(from, until).map((hour) => (
            <span
              key={hour}
              className="absolute inset-y-0 border-line border-l"
              style={{ left: share(hour) }}
            />
          ))}
          {placed.map(({ key, kind, first, last }) => (
            <span
              key={key}
              className={`absolute inset-y-1 min-w-1 rounded-control ${STYLES[kind]}`}
              style={{ left: share(first), width: `calc(${share(last)} - ${share(first)})` }}
            />
          ))}
        </div>
        <div className="tabular relative h-5 text-muted text-small">
          {hours(from, until).map((hour) => (
            <span
              key={hour}
              className="absolute -translate-x-1/2 whitespace-nowrap"
              style={{ left: share(hour) }}
            >
              {String(Math.floor(hour / 60) % 24).padStart(2, "0")}
            </span>
          ))}
        </div>
      </div>
      {counted.length === 0 ? (
        <p className="text-muted text-small">{empty}</p>
      ) : (
        <ol aria-label={title} className="flex flex-wrap gap-x-4 gap-y-0.5 text-small">
          {counted.map(({ key, kind, start, end, label, note }) => (
            <li key={key}>
              <span className={`tabular ${kind === "new" ? "font-semibold text-accent" : ""}`}>
                {start}–{end}
              </span>{" "}
              <span className={kind === "new" ? "font-semibold text-accent" : ""}>{label}</span>
              {note && <span className="text-muted"> ({note})</span>}
            </li>
          ))}
        </ol>
      )}
      {foot && <p className="text-muted text-small">{foot}</p>}
    </div>
  );
}

function minutesOf({ start, end }: StripBlock): { first: number; last: number } {
  const first = minutesOfDay(start);
  const last = minutesOfDay(end);
  return { first, last: last < first ? last + DAY : last };
}

/** The even hours within, its ends aside. */
const hours = (from: number, until: number): number[] =>
  Array.from({ length: Math.floor((until - from) / STEP) }, (_, index) => from + (index + 1) * STEP).filter(
    (hour) => hour < until && (hour / STEP) % 2 === 0,
  );
