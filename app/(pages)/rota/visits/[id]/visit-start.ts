import { isCivilDate, isClockTime } from "@/lib/domain/time";

/** How another page asks for a change of the visit: what is to be done, and when it is to be then. */
export type VisitQuery = Partial<Record<"do" | "date" | "start", string | string[]>>;

/** What the page of a visit begins with: nothing, the question whether to cancel it, or its form filled in. */
export interface VisitStart {
  action: "cancel" | "change" | null;
  date: string | null;
  start_time: string | null;
}

/** What an address asks for; what is nothing that exists is left out. */
export function startOfQuery({ do: action, date, start }: VisitQuery): VisitStart {
  return {
    action: action === "cancel" || action === "change" ? action : null,
    date: typeof date === "string" && isCivilDate(date) ? date : null,
    start_time: typeof start === "string" && isClockTime(start) ? start : null,
  };
}
