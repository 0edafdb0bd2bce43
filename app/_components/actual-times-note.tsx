import { formatLocal, type LocalDateTime, timeOf } from "@/lib/domain/time";
import type { TimesOfVisit } from "@/lib/services/actual-times/times-of-visit";
import { Facts } from "./facts";
import { Written } from "./written";

interface ActualTimesNoteProps {
  /** Undefined where nothing is recorded: then nothing is shown. */
  times: TimesOfVisit | undefined;
  visit: { start_time: LocalDateTime; end_time: LocalDateTime };
}

/** When a carer really was at a visit, against the plan, and which file says so. */
export function ActualTimesNote({ times, visit }: ActualTimesNoteProps) {
  if (!times) return null;
  const clock = (local: LocalDateTime | null) =>
    local === null
      ? "not recorded"
      : local.slice(0, 10) === visit.start_time.slice(0, 10)
        ? timeOf(local)
        : formatLocal(local);
  return (
    <Facts
      facts={[
        ["Planned", `${clock(visit.start_time)}–${clock(visit.end_time)}`],
        ["Actual", `${clock(times.actual_start)}–${clock(times.actual_end)}`],
        ["Difference", times.difference],
        [
          "Imported",
          <span key="file">
            {formatLocal(times.imported_at_local)}, from <Written text={times.filename} />
          </span>,
        ],
      ]}
    />
  );
}
