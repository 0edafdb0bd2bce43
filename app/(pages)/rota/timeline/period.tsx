"use client";

import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef } from "react";
import { DateInput } from "@/app/_components/date-input";
import { Link } from "@/app/_components/link";
import type { Service } from "@/lib/domain/service";
import { addDays, type CivilDate, formatDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import { SMALL } from "./small-control";

/** The day or week that is shown, and of whom. */
export interface Period {
  span: "day" | "week";
  /** Whose rows a week has. */
  rows: "carers" | "patients";
  first: CivilDate;
  today: CivilDate;
  /** What the visits are narrowed to. */
  service: Service | null;
}

/** Goes to a day, or the week that holds it; false for what is no day. */
export function useGoTo({ span, rows }: Period): (day: string) => boolean {
  const router = useRouter();
  return (day) => {
    if (!isCivilDate(day)) return false;
    router.push(addressOf(span, rows, day));
    return true;
  };
}

/** The period before and after, and between them any other. */
export function PeriodSteps({ period }: { period: Period }) {
  const { span, rows, first } = period;
  const step = span === "week" ? 7 : 1;
  return (
    <nav aria-label={span === "week" ? "Weeks" : "Days"} className="flex min-w-0 gap-1 max-md:flex-1">
      <Link
        href={addressOf(span, rows, addDays(first, -step))}
        className={SMALL}
        aria-label={`Previous ${span}`}
      >
        <ChevronLeft aria-hidden className="size-4" />
      </Link>
      <DayField period={period} />
      <DayButton period={period} />
      <Link href={addressOf(span, rows, addDays(first, step))} className={SMALL} aria-label={`Next ${span}`}>
        <ChevronRight aria-hidden className="size-4" />
      </Link>
      <span className="max-md:hidden">
        <PresentPeriod period={period} />
      </span>
    </nav>
  );
}

function DayField({ period }: { period: Period }) {
  const { span, first } = period;
  const goTo = useGoTo(period);
  return (
    <div className="w-44 max-md:hidden pointer-coarse:w-52">
      <DateInput
        id="timeline-day"
        aria-label={span === "week" ? "Week of" : "Day"}
        key={first}
        defaultValue={first}
        onChange={goTo}
      />
    </div>
  );
}

/** Where there is little room: the day as a button that opens the calendar of the browser. */
function DayButton({ period }: { period: Period }) {
  const { span, first } = period;
  const goTo = useGoTo(period);
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <span className="relative min-w-0 flex-1 md:hidden">
      <button
        type="button"
        className={`${SMALL} tabular w-full font-semibold`}
        onClick={() => calendar.current?.showPicker()}
      >
        <span className="sr-only">{span === "week" ? "Week: " : "Day: "}</span>
        <span className="truncate">{inShort(period)}</span>
        <span className="sr-only"> {first.slice(0, 4)}, choose another in a calendar</span>
        <CalendarDays aria-hidden className="size-4 shrink-0 text-muted" />
      </button>
      <input
        ref={calendar}
        type="date"
        aria-hidden
        tabIndex={-1}
        value={first}
        onChange={({ target }) => goTo(target.value)}
        className="pointer-events-none absolute inset-x-0 bottom-0 h-touch opacity-0"
      />
    </span>
  );
}

/** `Mon 30 Nov`, `30 Nov–6 Dec`. */
function inShort({ span, first }: Period): string {
  const [weekday, ...day] = formatDate(first).slice(0, -5).split(" ");
  if (span === "day") return [weekday, ...day].join(" ");
  return `${day.join(" ")}–${formatDate(addDays(first, 6)).split(" ").slice(1, 3).join(" ")}`;
}

/** The day or week that it is now. */
export function PresentPeriod({ period, onPress }: { period: Period; onPress?: () => void }) {
  const { span, rows, today } = period;
  return (
    <Link href={addressOf(span, rows, today)} className={SMALL} onClick={onPress}>
      {span === "week" ? "This week" : "Today"}
    </Link>
  );
}

const KINDS = [
  { name: "Day", span: "day", rows: "carers" },
  { name: "Week", span: "week", rows: "carers" },
  { name: "Patients", span: "week", rows: "patients" },
] as const;

/** One day, its week, or the week of all patients. */
export function PeriodKinds({ period, onPress }: { period: Period; onPress?: () => void }) {
  return (
    <nav aria-label="Day or week" className="flex gap-1">
      {KINDS.map(({ name, span, rows }) => (
        <Link
          key={name}
          href={addressOf(span, rows, period.first)}
          className={SMALL}
          onClick={onPress}
          aria-current={span === period.span && rows === period.rows ? "true" : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}

function addressOf(span: Period["span"], rows: Period["rows"], day: CivilDate): string {
  if (span === "day") return `/rota?day=${day}`;
  return `/rota?week=${startOfWeek(day)}${rows === "patients" ? "&rows=patients" : ""}`;
}
