"use client";

import { SERVICE_LABELS, SERVICES } from "@/lib/domain/service";
import type { TimelineModel } from "./rows";
import { Choice, SearchBox } from "./small-control";
import type { Grouping, Order, TimelineView } from "./timeline-query";

interface CarerFiltersProps {
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
export function CarerFilters({ view, model, setView, hasVisits }: CarerFiltersProps) {
  return (
    <>
      <SearchBox label="Find a carer or patient" value={view.find} onChange={(find) => setView({ find })} />
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
    </>
  );
}

const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
