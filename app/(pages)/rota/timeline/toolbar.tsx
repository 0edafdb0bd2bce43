"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { May } from "@/app/_client/rights";
import { DateInput } from "@/app/_components/date-input";
import { dayMapAddress } from "@/app/_components/rota-addresses";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import { addDays, type CivilDate, formatDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import type { TimelineModel } from "./rows";
import type { Grouping, Order, TimelineView } from "./timeline-query";

export const SMALL =
  "inline-flex min-h-touch min-w-touch items-center justify-center gap-1.5 rounded-control border border-edge bg-surface px-2 text-small hover:bg-sunken disabled:opacity-50 aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold";

interface PeriodBarProps {
  span: "day" | "week";
  /** Whose rows a week has. */
  rows?: "carers" | "patients";
  first: CivilDate;
  today: CivilDate;
  /** At the end of the line: what is done to the rows. */
  children?: ReactNode;
}

/** From day to day, from the day to its week, and to the other pages of the rota. */
export function PeriodBar({ span, rows = "carers", first, today, children }: PeriodBarProps) {
  const router = useRouter();
  const step = span === "week" ? 7 : 1;
  const to = (day: CivilDate) => addressOf(span, rows, day);
  const name = span === "week" ? "week" : "day";
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <h1 className="mr-1 text-page">
        Rota
        <span className="sr-only">
          {" "}
          for {span === "week" && "the week from "}
          {formatDate(first)}
        </span>
      </h1>
      <nav aria-label={span === "week" ? "Weeks" : "Days"} className="flex gap-1">
        <Link href={to(addDays(first, -step))} className={SMALL} aria-label={`Previous ${name}`}>
          <ChevronLeft aria-hidden className="size-4" />
        </Link>
        <Link href={to(today)} className={SMALL}>
          {span === "week" ? "This week" : "Today"}
        </Link>
        <Link href={to(addDays(first, step))} className={SMALL} aria-label={`Next ${name}`}>
          <ChevronRight aria-hidden className="size-4" />
        </Link>
      </nav>
      <div className="w-44">
        <DateInput
          id="timeline-day"
          aria-label={span === "week" ? "Week of" : "Day"}
          key={first}
          defaultValue={first}
          onChange={(value) => isCivilDate(value) && router.push(to(value))}
        />
      </div>
      <nav aria-label="Day or week" className="flex gap-1">
        {VIEWS.map((view) => (
          <Link
            key={view.name}
            href={addressOf(view.span, view.rows, first)}
            className={SMALL}
            aria-current={view.span === span && view.rows === rows ? "true" : undefined}
          >
            {view.name}
          </Link>
        ))}
        <Link href={`/rota/list?${span}=${first}`} className={SMALL}>
          List
        </Link>
        {span === "day" && (
          <Link href={dayMapAddress(first)} className={SMALL}>
            Map
          </Link>
        )}
      </nav>
      <nav aria-label="More about the rota" className="flex flex-wrap gap-1 max-sm:hidden">
        <Link href={`/rota/weeks/${startOfWeek(first)}`} className={SMALL}>
          <May act="POST /rota-drafts" instead="Week and publishing">
            Generate or publish
          </May>
        </Link>
        <Link href="/rota/care-packages" className={SMALL}>
          Care packages
        </Link>
      </nav>
      {children}
    </div>
  );
}

const VIEWS = [
  { name: "Day", span: "day", rows: "carers" },
  { name: "Week", span: "week", rows: "carers" },
  { name: "Patients", span: "week", rows: "patients" },
] as const;

function addressOf(span: "day" | "week", rows: "carers" | "patients", day: CivilDate): string {
  if (span === "day") return `/rota?day=${day}`;
  return `/rota?week=${startOfWeek(day)}${rows === "patients" ? "&rows=patients" : ""}`;
}

interface ViewBarProps {
  view: TimelineView;
  model: TimelineModel;
  setView: (change: Partial<TimelineView>) => void;
  /** Whether the visits themselves are shown, which have services. */
  hasVisits: boolean;
}

const GROUPS: Record<Grouping, string> = { none: "No groups", area: "By area", role: "By role" };
const ORDERS: Record<Order, string> = {
  name: "By name",
  start: "By start of day",
  "hours-left": "By hours left this week",
  area: "By area",
};

/** Which rows there are, and in which order. */
export function ViewBar({ view, model, setView, hasVisits }: ViewBarProps) {
  return (
    <div className="flex flex-wrap items-center gap-2 max-sm:hidden print:hidden">
      <input
        type="search"
        aria-label="Find a carer or patient"
        placeholder="Find a carer or patient"
        className={`${SMALL} w-44`}
        value={view.find}
        onChange={({ target }) => setView({ find: target.value })}
      />
      <Choice label="Group" value={view.group} options={GROUPS} onChange={(group) => setView({ group })} />
      <Choice label="Sort" value={view.order} options={ORDERS} onChange={(order) => setView({ order })} />
      <Choice
        label="Carers"
        value={view.isWorkingOnly ? "working" : "all"}
        options={{ all: "All carers", working: "Carers working that day" }}
        onChange={(who) => setView({ isWorkingOnly: who === "working" })}
      />
      <Choice
        label="Role"
        value={view.role ?? ""}
        options={{ "": "All roles", ...named(model.roles) }}
        onChange={(role) => setView({ role: role || null })}
      />
      <Choice
        label="Area"
        value={view.area ?? ""}
        options={{ "": "All areas", ...named(model.areas) }}
        onChange={(area) => setView({ area: area || null })}
      />
      {hasVisits && (
        <Choice
          label="Service"
          value={(view.service ?? "") as string}
          options={{
            "": "All services",
            ...Object.fromEntries(SERVICES.map((one) => [one, SERVICE_LABELS[one]])),
          }}
          onChange={(service) => setView({ service: SERVICES.find((one) => one === service) ?? null })}
        />
      )}
    </div>
  );
}

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string> | Record<string, string>;
  onChange: (value: Value) => void;
}

export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <select
      aria-label={label}
      className={`${SMALL} max-w-36`}
      value={value}
      onChange={({ target }) => onChange(target.value as Value)}
    >
      {(Object.entries(options) as [Value, string][]).map(([key, words]) => (
        <option key={key} value={key}>
          {words}
        </option>
      ))}
    </select>
  );
}
