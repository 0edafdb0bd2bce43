import type { CivilDate } from "@/lib/domain/time";
import { readTypedDate } from "@/lib/domain/typed-time";
import { REHEARSAL_NAMES, type RehearsalName } from "@/lib/reports/rehearsal";
import type { RehearsalQuestion } from "@/lib/services/rehearsals/rehearsal-of";

export type RehearsalParameters = Partial<Record<"rehearsal" | "from" | "employee", string | string[]>>;

/** What of the address can be understood; without a word, the next clock change from today. */
export function readRehearsalQuery(
  { rehearsal, from, employee }: RehearsalParameters,
  today: CivilDate,
): RehearsalQuestion {
  return {
    rehearsal: REHEARSAL_NAMES.find((name) => name === rehearsal) ?? "clock-change",
    from: typeof from === "string" ? (readTypedDate(from, today) ?? undefined) : undefined,
    employeeId: typeof employee === "string" && employee !== "" ? employee : undefined,
  };
}

/** The address of a rehearsal. */
export function rehearsalAddress(
  rehearsal: RehearsalName,
  { from, employeeId }: Omit<RehearsalQuestion, "rehearsal"> = {},
): string {
  const query = new URLSearchParams({ rehearsal });
  if (employeeId) query.set("employee", employeeId);
  if (from) query.set("from", from);
  return `/reports/rehearsals?${query}`;
}
