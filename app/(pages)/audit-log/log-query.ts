import { isCivilDate } from "@/lib/domain/time";
import type { LogQuery } from "@/lib/services/read-log";

export type LogParameters = Partial<Record<"type" | "day" | "before", string | string[]>>;

/** What of the address can be understood; anything else asks for nothing. */
export function readLogQuery({ type, day, before }: LogParameters): LogQuery {
  return {
    operationType: typeof type === "string" && type !== "" ? type : undefined,
    day: typeof day === "string" && isCivilDate(day) ? day : undefined,
    before: typeof before === "string" && /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined,
  };
}

/** The address of the log with such a query. */
export function logAddress({ operationType, day, before }: LogQuery): string {
  const query = new URLSearchParams();
  if (operationType) query.set("type", operationType);
  if (day) query.set("day", day);
  if (before) query.set("before", String(before));
  return query.size === 0 ? "/audit-log" : `/audit-log?${query}`;
}
