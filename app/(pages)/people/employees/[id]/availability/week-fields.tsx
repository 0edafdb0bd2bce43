import { Plus, X } from "lucide-react";
import { Button } from "@/app/_components/button";
import { TimeInput } from "@/app/_components/time-input";
import { WEEKDAYS, type Weekday } from "@/lib/domain/time";
import type { DraftWindow } from "./availability-draft";

interface WeekFieldsProps {
  windows: DraftWindow[];
  onChange: (windows: DraftWindow[]) => void;
}

/** The windows of each weekday, several a day; an end before its start is on the next day. */
export function WeekFields({ windows, onChange }: WeekFieldsProps) {
  const nextKey = Math.max(-1, ...windows.map(({ key }) => key)) + 1;
  const change = (key: number, part: Partial<DraftWindow>) =>
    onChange(windows.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const add = (weekday: Weekday) =>
    onChange([
      ...windows,
      {
        key: nextKey,
        weekday,
        from: "07:00",
        to: "14:00",
        everyWeeks: 1,
        weeksFrom: null,
        validFrom: null,
        validUntil: null,
      },
    ]);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">Can work</legend>
      <p className="mb-3 text-muted text-small">
        An end before its start is on the next day, such as 22:00 to 06:00.
      </p>
      <ul className="flex flex-col gap-2">
        {WEEKDAYS.map((weekday) => (
          <li key={weekday} className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-b pb-2">
            <span className="w-12 font-medium">{weekday}</span>
            {windows
              .filter((one) => one.weekday === weekday)
              .map((one) => (
                <WindowFields
                  key={one.key}
                  window={one}
                  onChange={(part) => change(one.key, part)}
                  onRemove={() => onChange(windows.filter(({ key }) => key !== one.key))}
                />
              ))}
            <Button onClick={() => add(weekday)}>
              <Plus aria-hidden className="size-4" />
              Add <span className="sr-only">hours on {weekday}</span>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface WindowFieldsProps {
  window: DraftWindow;
  onChange: (part: Partial<DraftWindow>) => void;
  onRemove: () => void;
}

function WindowFields({ window, onChange, onRemove }: WindowFieldsProps) {
  const { weekday, from, to, everyWeeks } = window;
  return (
    <span className="flex w-full flex-wrap items-center gap-1.5 rounded-control bg-sunken px-2 py-1 sm:w-auto">
      <span className="min-w-0 flex-1 basis-24 sm:w-36 sm:flex-none">
        <TimeInput
          aria-label={`${weekday} from`}
          required
          value={from}
          onChange={(value) => onChange({ from: value })}
        />
      </span>
      <span aria-hidden>–</span>
      <span className="min-w-0 flex-1 basis-24 sm:w-36 sm:flex-none">
        <TimeInput
          aria-label={`${weekday} until`}
          required
          value={to}
          onChange={(value) => onChange({ to: value })}
        />
      </span>
      {everyWeeks > 1 && <span className="text-muted text-small">every {everyWeeks} weeks</span>}
      <Button onClick={onRemove}>
        <X aria-hidden className="size-4" />
        <span className="sr-only">
          Remove {weekday} {from} to {to}
        </span>
      </Button>
    </span>
  );
}
