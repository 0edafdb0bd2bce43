import { isService, type Service } from "@/lib/domain/service";
import { type CivilDate, isCivilDate, startOfWeek } from "@/lib/domain/time";
import { DEFAULT_ZOOM, ZOOMS } from "./axis";

export const GROUPINGS = ["none", "area", "role"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ORDERS = ["name", "start", "hours-left", "area"] as const;
export type Order = (typeof ORDERS)[number];

/** What of the timeline is looked at: all of it stands in the address. */
export interface TimelineView {
  group: Grouping;
  order: Order;
  /** Whether only carers who can work on the day, or do, have a row. */
  isWorkingOnly: boolean;
  role: string | null;
  area: string | null;
  service: Service | null;
  /** A part of a carer's or a patient's name. */
  find: string;
  /** Place in {@link ZOOMS}. */
  zoom: number;
}

export type TimelineParameters = Record<string, string | string[] | undefined>;

/** Whether a day or a week is looked at, and which. A week is named by any of its days. */
export function periodOf(
  parameters: TimelineParameters,
  today: CivilDate,
): { span: "day" | "week"; first: CivilDate } {
  const week = dateIn(parameters, "week");
  if (week) return { span: "week", first: startOfWeek(week) };
  return { span: "day", first: dateIn(parameters, "day") ?? today };
}

/** What of the address can be understood; anything else asks for nothing. */
export function viewOf(parameters: TimelineParameters): TimelineView {
  const text = (name: string) => textIn(parameters, name);
  const service = text("service");
  const zoom = Number(text("zoom") ?? DEFAULT_ZOOM);
  return {
    group: GROUPINGS.find((one) => one === text("group")) ?? "none",
    order: ORDERS.find((one) => one === text("sort")) ?? "name",
    isWorkingOnly: text("who") === "working",
    role: text("role"),
    area: text("area"),
    service: service !== null && isService(service) ? service : null,
    find: text("find") ?? "",
    zoom: Number.isInteger(zoom) && zoom >= 0 && zoom < ZOOMS.length ? zoom : DEFAULT_ZOOM,
  };
}

/** Whether rows or visits are left out. */
export const isNarrowed = ({ isWorkingOnly, role, area, service, find }: TimelineView): boolean =>
  isWorkingOnly || role !== null || area !== null || service !== null || find !== "";

const NAMES: Record<keyof TimelineView, string> = {
  group: "group",
  order: "sort",
  isWorkingOnly: "who",
  role: "role",
  area: "area",
  service: "service",
  find: "find",
  zoom: "zoom",
};

/** The address with a part of the view changed; what is as it is at first stands in no address. */
export function withView(address: URLSearchParams, change: Partial<TimelineView>): URLSearchParams {
  const next = new URLSearchParams(address);
  const plain = viewOf({});
  for (const [key, value] of Object.entries(change) as [keyof TimelineView, unknown][]) {
    const written = value === true ? "working" : value === null || value === false ? "" : String(value);
    if (value === plain[key] || written === "") next.delete(NAMES[key]);
    else next.set(NAMES[key], written);
  }
  return next;
}

function textIn(parameters: TimelineParameters, name: string): string | null {
  const value = parameters[name];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function dateIn(parameters: TimelineParameters, name: string): CivilDate | null {
  const value = textIn(parameters, name);
  return value !== null && isCivilDate(value) && value < "9989" && value > "1901" ? value : null;
}
