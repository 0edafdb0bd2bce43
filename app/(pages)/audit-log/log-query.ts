import type { CivilDate } from "@/lib/domain/time";
import { readTypedDate } from "@/lib/domain/typed-time";
import type { LogQuery } from "@/lib/services/read-log";

/** Of the name of a person. */
const LONGEST = 80;

export type LogParameters = Partial<Record<"type" | "day" | "before" | "person", string | string[]>>;

/** What of the address can be understood; anything else asks for nothing. */
export function readLogQuery({ type, day, before, person }: LogParameters, today: CivilDate): LogQuery {
  return {
    operationType: typeof type === "string" && type !== "" ? type : undefined,
    day: typeof day === "string" ? (readTypedDate(day, today) ?? undefined) : undefined,
    before: typeof before === "string" && /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined,
    person: typeof person === "string" && person.trim() !== "" ? person.trim().slice(0, LONGEST) : undefined,
  };
}

/** The address of the log with such a query. */
export function logAddress({ operationType, day, before, person }: LogQuery): string {
  const query = new URLSearchParams();
  if (operationType) query.set("type", operationType);
  if (day) query.set("day", day);
  if (person) query.set("person", person);
  if (before) query.set("before", String(before));
  return query.size === 0 ? "/audit-log" : `/audit-log?${query}`;
}
