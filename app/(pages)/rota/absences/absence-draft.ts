import type { AbsenceKind } from "@/lib/domain/absence";
import { addDays, at, type CivilDate, type ClockTime } from "@/lib/domain/time";

/** An absence as it is typed in. */
export interface AbsenceDraft {
  employeeId: string;
  kind: AbsenceKind;
  /** The first day off and the last. */
  from: CivilDate;
  last: CivilDate;
  isWholeDays: boolean;
  /** Only where it is not whole days. */
  fromTime: ClockTime;
  untilTime: ClockTime;
}

/** Sick for the whole of today: most absences are recorded on their first morning. */
export const newDraft = (today: CivilDate): AbsenceDraft => ({
  employeeId: "",
  kind: "sick",
  from: today,
  last: today,
  isWholeDays: true,
  fromTime: "09:00",
  untilTime: "17:00",
});

/** The draft as programs send it: the end is the first minute of being back. */
export const bodyOf = (draft: AbsenceDraft) => ({
  employee_id: draft.employeeId,
  kind: draft.kind,
  from: at(draft.from, draft.isWholeDays ? "00:00" : draft.fromTime),
  until: draft.isWholeDays ? at(addDays(draft.last, 1), "00:00") : at(draft.last, draft.untilTime),
});
