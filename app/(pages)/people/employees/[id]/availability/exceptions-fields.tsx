import { Plus, X } from "lucide-react";
import { Button } from "@/app/_components/button";
import { DateInput } from "@/app/_components/date-input";
import { Input } from "@/app/_components/input";
import { TimeInput } from "@/app/_components/time-input";
import type { DraftException } from "./availability-draft";

interface ExceptionsFieldsProps {
  exceptions: DraftException[];
  today: string;
  onChange: (exceptions: DraftException[]) => void;
}

/** Single days that differ from the week; without times the carer cannot work on them. */
export function ExceptionsFields({ exceptions, today, onChange }: ExceptionsFieldsProps) {
  const nextKey = Math.max(-1, ...exceptions.map(({ key }) => key)) + 1;
  const change = (key: number, part: Partial<DraftException>) =>
    onChange(exceptions.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className="flex min-w-0 flex-col items-start gap-2">
      <legend className="mb-1 font-medium">Single days</legend>
      <p className="mb-1 text-muted text-small">
        Leave the times empty for a day on which the carer cannot work. Sickness and leave belong on the page
        Absences.
      </p>
      {exceptions.map(({ key, date, from, to, notes }, index) => (
        <div key={key} className="flex w-full flex-wrap items-center gap-2">
          <span className="w-full sm:w-44">
            <DateInput
              aria-label={`Day ${index + 1}`}
              required
              min={date < today ? undefined : today}
              value={date}
              onChange={(value) => change(key, { date: value })}
            />
          </span>
          <span className="min-w-0 flex-1 basis-24 sm:w-36 sm:flex-none">
            <TimeInput
              aria-label={`Day ${index + 1} from`}
              required={to !== ""}
              value={from}
              onChange={(value) => change(key, { from: value })}
            />
          </span>
          <span aria-hidden>–</span>
          <span className="min-w-0 flex-1 basis-24 sm:w-36 sm:flex-none">
            <TimeInput
              aria-label={`Day ${index + 1} until`}
              required={from !== ""}
              value={to}
              onChange={(value) => change(key, { to: value })}
            />
          </span>
          <span className="w-56">
            <Input
              aria-label={`Day ${index + 1} note`}
              placeholder="Note"
              maxLength={500}
              value={notes}
              onChange={({ target }) => change(key, { notes: target.value })}
            />
          </span>
          <Button onClick={() => onChange(exceptions.filter((one) => one.key !== key))}>
            <X aria-hidden className="size-4" />
            <span className="sr-only">Remove day {index + 1}</span>
          </Button>
        </div>
      ))}
      <Button
        onClick={() =>
          onChange([...exceptions, { key: nextKey, date: today, from: "", to: "", notes: "", others: [] }])
        }
      >
        <Plus aria-hidden className="size-4" />
        Add a day
      </Button>
    </fieldset>
  );
}
