"use client";

import { CalendarDays } from "lucide-react";
import { useRef } from "react";
import { addDays, formatDate, isCivilDate } from "@/lib/domain/time";
import { readTypedDate } from "@/lib/domain/typed-time";
import { type Reading, TypedInput, type TypedInputProps } from "./typed-input";

/** The day that the server takes for today: the layout says it of the whole page. */
const today = () => (typeof document === "undefined" ? "" : (document.documentElement.dataset.today ?? ""));

const READING: Reading = {
  read: (typed) => readTypedDate(typed, today()),
  isComplete: (typed) => /\d{4}$|^\d{4}-/.test(typed.trim()),
  show: (value) => (isCivilDate(value) ? formatDate(value) : value),
  step: addDays,
  unreadable: "This date cannot be read. Write it as 7 Dec 2026 or 7/12/2026.",
};

/**
 * A day: typed as `7/12/2026`, `7 Dec`, `tomorrow`, stepped with the arrows, or chosen in the browser's own calendar, where no
 * order of day and month can be mistaken. Sent and handed over as `YYYY-MM-DD`.
 */
export function DateInput({ min, ...props }: TypedInputProps & { min?: string }) {
  const calendar = useRef<HTMLInputElement>(null);
  const open = () => calendar.current?.showPicker();
  const fault = (value: string) =>
    min && isCivilDate(min) && value < min ? `Choose ${formatDate(min)} or a later day.` : "";
  return (
    <span className="relative block">
      <TypedInput
        {...props}
        reading={{ ...READING, fault }}
        onKeyDown={(event) => {
          if (event.altKey && event.key === "ArrowDown") open();
        }}
        chooser={(value, choose) => (
          <>
            <input
              ref={calendar}
              type="date"
              aria-hidden
              tabIndex={-1}
              min={min}
              value={isCivilDate(value) ? value : ""}
              onChange={({ target }) => target.value && choose(target.value)}
              className="pointer-events-none absolute inset-x-0 top-0 h-touch opacity-0"
            />
            <button
              type="button"
              tabIndex={-1}
              aria-label="Choose in a calendar"
              title="Choose in a calendar (Alt+Down)"
              disabled={props.disabled}
              onClick={open}
              className="absolute top-0 right-0 inline-flex size-touch items-center justify-center rounded-control text-muted hover:text-ink print:hidden"
            >
              <CalendarDays aria-hidden className="size-4" />
            </button>
          </>
        )}
      />
    </span>
  );
}
