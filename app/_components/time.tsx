import { formatDate, formatLocal, isCivilDate, isLocalDateTime } from "@/lib/domain/time";

/** A day, or a day and time, of the branch; text that is neither is shown as it was written. */
export function Time({ at }: { at: string }) {
  const shown = isLocalDateTime(at) ? formatLocal(at) : isCivilDate(at) ? formatDate(at) : null;
  return shown === null ? <span>{at}</span> : <time dateTime={at}>{shown}</time>;
}
