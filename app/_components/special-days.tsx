import { CalendarDays } from "lucide-react";
import { formatDate } from "@/lib/domain/time";
import type { SpecialDay } from "@/lib/services/rota/special-days";

/** The bank holidays and clock changes among the days of a page, in one line; nothing where there are none. */
export function SpecialDays({ days }: { days: readonly SpecialDay[] }) {
  if (days.length === 0) return null;
  return (
    <ul aria-label="Bank holidays and clock changes" className="flex flex-wrap gap-x-5 gap-y-1 text-small">
      {days.map(({ date, why }) => (
        <li key={date} className="flex items-start gap-1.5">
          <CalendarDays aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
          <span>
            <span className="font-medium">{formatDate(date)}</span>: {why.join("; ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
