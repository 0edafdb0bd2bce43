import { dateOf, isLocalDateTime } from "@/lib/domain/time";
import type { LogEntry } from "@/lib/services/read-log";

/** Entries of one kind by one person, one after the other. */
export interface Act {
  operationType: string;
  actor: string;
  entries: LogEntry[];
}

/** The acts of a day, or of a time that the old system wrote in its own way. */
export interface DayOfActs {
  day: string;
  acts: Act[];
}

/** Entries, newest first, by day and then by act: what one person did of one kind without anything between. */
export function actsByDay(entries: readonly LogEntry[]): DayOfActs[] {
  const days: DayOfActs[] = [];
  for (const entry of entries) {
    const day = isLocalDateTime(entry.at) ? dateOf(entry.at) : entry.at;
    let last = days.at(-1);
    if (last?.day !== day) {
      last = { day, acts: [] };
      days.push(last);
    }
    const act = last.acts.at(-1);
    const { operationType, actor } = entry;
    if (act?.operationType === operationType && act.actor === actor) act.entries.push(entry);
    else last.acts.push({ operationType, actor, entries: [entry] });
  }
  return days;
}
