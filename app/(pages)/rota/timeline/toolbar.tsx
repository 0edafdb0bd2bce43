"use client";

import { ChevronLeft, ChevronRight, Minus, Plus, Redo2, Undo2 } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { May } from "@/app/_client/rights";
import { dayMapAddress } from "@/app/_components/rota-addresses";
import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import { addDays, type CivilDate, formatDate, startOfWeek } from "@/lib/domain/time";
import { ZOOMS } from "./axis";
import type { TimelineModel } from "./rows";
import type { Grouping, Order, TimelineView } from "./timeline-query";

const SMALL =
  "inline-flex min-h-touch min-w-touch items-center justify-center gap-1.5 rounded-control border border-edge bg-surface px-2 text-small hover:bg-sunken disabled:opacity-50 aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-semibold";

interface PeriodBarProps {
  span: "day" | "week";
  first: CivilDate;
  today: CivilDate;
}

/** From day to day, from the day to its week, and to the other pages of the rota. */
export function PeriodBar({ span, first, today }: PeriodBarProps) {
  const router = useRouter();
  const step = span === "week" ? 7 : 1;
  const to = (day: CivilDate, which = span) => `/rota?${which}=${which === "week" ? startOfWeek(day) : day}`;
  const name = span === "week" ? "week" : "day";
  const title = `Rota for ${span === "week" ? "the week from " : ""}${formatDate(first)}`;
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <h1 className="mr-2 text-page">{title}</h1>
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
      <input
        type="date"
        aria-label={span === "week" ? "Week of" : "Day"}
        className={`${SMALL} tabular`}
        key={first}
        defaultValue={first}
        onChange={({ target }) => target.value && router.push(to(target.value))}
      />
      <nav aria-label="Day or week" className="flex gap-1">
        <Link href={to(first, "day")} className={SMALL} aria-current={span === "day" ? "true" : undefined}>
          Day
        </Link>
        <Link href={to(first, "week")} className={SMALL} aria-current={span === "week" ? "true" : undefined}>
          Week
        </Link>
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
    </div>
  );
}

interface ViewBarProps {
  view: TimelineView;
  model: TimelineModel;
  setView: (change: Partial<TimelineView>) => void;
  /** Of the day alone, where the rows have an axis and changes are made. */
  changes?: {
    undo: { label: string | null; run: () => void };
    redo: { label: string | null; run: () => void };
  };
}

const GROUPS: Record<Grouping, string> = { none: "No groups", area: "By area", role: "By role" };
const ORDERS: Record<Order, string> = {
  name: "By name",
  start: "By start of day",
  "hours-left": "By hours left this week",
  area: "By area",
};

/** Which rows there are, in which order and how large; and taking changes back. */
export function ViewBar({ view, model, setView, changes }: ViewBarProps) {
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
      {changes && (
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
      {changes && (
        <span className="ml-auto flex gap-1">
          <May act="POST /visits/{id}/undo">
            <button
              type="button"
              className={SMALL}
              disabled={changes.undo.label === null}
              title={changes.undo.label ? `Undo: ${changes.undo.label} (Ctrl+Z)` : undefined}
              onClick={changes.undo.run}
            >
              <Undo2 aria-hidden className="size-4" />
              Undo
            </button>
            <button
              type="button"
              className={SMALL}
              disabled={changes.redo.label === null}
              title={changes.redo.label ? `Redo: ${changes.redo.label} (Ctrl+Shift+Z)` : undefined}
              onClick={changes.redo.run}
            >
              <Redo2 aria-hidden className="size-4" />
              Redo
            </button>
          </May>
          <button
            type="button"
            className={SMALL}
            aria-label="Zoom out"
            disabled={view.zoom === 0}
            onClick={() => setView({ zoom: view.zoom - 1 })}
          >
            <Minus aria-hidden className="size-4" />
          </button>
          <button
            type="button"
            className={SMALL}
            aria-label="Zoom in"
            disabled={view.zoom === ZOOMS.length - 1}
            onClick={() => setView({ zoom: view.zoom + 1 })}
          >
            <Plus aria-hidden className="size-4" />
          </button>
        </span>
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

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
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
