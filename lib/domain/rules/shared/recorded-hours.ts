import type { Employee } from "../../employee";
import { type ClockTime, isClockTime } from "../../time";

/** From when until when an employee works, where both are recorded as clock times; null otherwise. */
export const recordedHours = ({
  earliestStart: from,
  latestEnd: until,
}: Pick<Employee, "earliestStart" | "latestEnd">): { from: ClockTime; until: ClockTime } | null =>
  isRecorded(from) && isRecorded(until) ? { from, until } : null;

const isRecorded = (text: string | null): text is ClockTime => text !== null && isClockTime(text);
