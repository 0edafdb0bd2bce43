"use client";

import { useState } from "react";
import { DateInput } from "./date-input";
import { TimeInput } from "./time-input";

interface MomentInputProps {
  id: string;
  /** What the moment is, for the name of its time. */
  label: string;
  value: string;
  required?: boolean;
  /** `YYYY-MM-DDTHH:MM`; empty when no day is given. Without a time it is the beginning of the day. */
  onChange: (value: string) => void;
}

/** A day and a time of it, side by side: the control of a `Field`. */
export function MomentInput({ id, label, value, required, onChange }: MomentInputProps) {
  const [date = "", given = "00:00"] = value === "" ? [] : value.split("T");
  const [time, setTime] = useState(given);
  const tell = (day: string, clock: string) => onChange(day === "" ? "" : `${day}T${clock || "00:00"}`);
  return (
    <span className="grid grid-cols-[minmax(0,1fr)_5.5rem] gap-2">
      <DateInput id={id} required={required} value={date} onChange={(day) => tell(day, time)} />
      <TimeInput
        id={`${id}-time`}
        aria-label={`${label}, time`}
        value={time}
        onChange={(clock) => {
          setTime(clock);
          tell(date, clock);
        }}
      />
    </span>
  );
}
