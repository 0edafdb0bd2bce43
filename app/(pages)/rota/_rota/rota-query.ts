import { isService } from "@/lib/domain/service";
import { addDays, at, type CivilDate, formatDate, startOfWeek } from "@/lib/domain/time";
import { readTypedDate } from "@/lib/domain/typed-time";
import { type RotaFilter, VISIT_STATES, type VisitStateName } from "@/lib/services/rota/rota-list";

type Name = "day" | "week" | "employee" | "patient" | "service" | "state";
export type RotaParameters = Partial<Record<Name, string | string[]>>;

/** Which part of the rota is looked at. */
export interface RotaQuery {
  span: "day" | "week";
  /** The day, or the Monday of the week. */
  first: CivilDate;
  employee?: string;
  patient?: string;
  service?: string;
  state?: VisitStateName;
}

/** What of the address can be understood; anything else asks for nothing. Without a day it is `today`. */
export function readRotaQuery(parameters: RotaParameters, today: CivilDate): RotaQuery {
  const text = (name: Name) => {
    const value = parameters[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
  };
  const date = (name: Name) => {
    const value = text(name);
    return value === undefined ? undefined : (readTypedDate(value, today) ?? undefined);
  };
  const week = date("week");
  const service = text("service");
  return {
    span: week ? "week" : "day",
    first: week ? startOfWeek(week) : (date("day") ?? today),
    employee: text("employee"),
    patient: text("patient"),
    service: service && isService(service) ? service : undefined,
    state: VISIT_STATES.find((state) => state === text("state")),
  };
}

/** The address of a part of the rota. Ids and times alone stand in it. */
export function rotaAddress({ span, first, ...filter }: RotaQuery): string {
  const query = new URLSearchParams({ [span]: first });
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return `/rota/list?${query}`;
}

/** The first day after what is looked at. */
export const endOf = ({ span, first }: Pick<RotaQuery, "span" | "first">): CivilDate =>
  addDays(first, span === "week" ? 7 : 1);

/** `Mon 23 Nov 2026`, `the week from Mon 23 Nov 2026` */
export const spanInWords = ({ span, first }: Pick<RotaQuery, "span" | "first">): string =>
  span === "week" ? `the week from ${formatDate(first)}` : formatDate(first);

/** The stretch and the filter as the service takes them. */
export const filterOf = (query: RotaQuery): RotaFilter => ({
  from: at(query.first, "00:00"),
  until: at(endOf(query), "00:00"),
  employeeId: query.employee,
  patientId: query.patient,
  service: query.service,
  state: query.state,
});
