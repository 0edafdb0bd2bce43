"use client";

import { clockTimeAt, minutesOfDay } from "@/lib/domain/time";
import { readTypedTime } from "@/lib/domain/typed-time";
import { type Reading, TypedInput, type TypedInputProps } from "./typed-input";

const DAY = 24 * 60;
/** Minutes that an arrow key moves a time by. */
const STEP = 15;

const READING: Reading = {
  read: readTypedTime,
  isComplete: (typed) => /^\d{2}:\d{2}$/.test(typed.trim()),
  show: (value) => value,
  step: (value, by) => clockTimeAt((minutesOfDay(value) + by * STEP + DAY) % DAY),
  unreadable: "This time cannot be read. Write it as 09:30.",
};

/** A time of day on the clock of 24 hours: typed as `09:30`, `930` or `9.30pm`, stepped with the arrows. Handed over as `HH:MM`. */
export function TimeInput(props: TypedInputProps) {
  return <TypedInput {...props} inputMode="text" reading={READING} />;
}
