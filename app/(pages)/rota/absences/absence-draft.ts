import { ABSENCE_KINDS, type AbsenceKind } from "@/lib/domain/absence";
import { addDays, at, type CivilDate, type ClockTime, isCivilDate } from "@/lib/domain/time";

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

type AbsenceQuery = Partial<Record<"carer" | "kind" | "from" | "last", string | string[]>>;

/** A draft as an address fills it in; what is not there, or is nothing that exists, stays as it is. */
export function draftOfQuery(
  query: AbsenceQuery,
  employeeIds: readonly string[],
  today: CivilDate,
): AbsenceDraft {
  const draft = newDraft(today);
  const day = (value: string | string[] | undefined) =>
    typeof value === "string" && isCivilDate(value) ? value : null;
  const from = day(query.from) ?? draft.from;
  const last = day(query.last) ?? from;
  return {
    ...draft,
    employeeId: employeeIds.find((id) => id === query.carer) ?? draft.employeeId,
    kind: ABSENCE_KINDS.find((kind) => kind === query.kind) ?? draft.kind,
    from,
    last: last < from ? from : last,
  };
}

/** The draft as programs send it: the end is the first minute of being back. */
export const bodyOf = (draft: AbsenceDraft) => ({
  employee_id: draft.employeeId,
  kind: draft.kind,
  from: at(draft.from, draft.isWholeDays ? "00:00" : draft.fromTime),
  until: draft.isWholeDays ? at(addDays(draft.last, 1), "00:00") : at(draft.last, draft.untilTime),
});
