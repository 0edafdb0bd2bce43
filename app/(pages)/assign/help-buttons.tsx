import { HelpList } from "@/app/_components/help-list";
import { dateOf, timeOf } from "@/lib/domain/time";
import type { Help } from "@/lib/domain/what-would-help";
import type { Draft } from "./draft";
import type { Desk } from "./use-desk";

/** What would help a visit that is not stored yet: another start, a reason, a demand less. */
export function HelpButtons({ draft, desk }: { draft: Draft; desk: Desk }) {
  function apply({ kind, startTime, employeeId }: Help) {
    if (kind === "start" && startTime !== null) {
      return desk.edit(draft, { date: dateOf(startTime), start_time: timeOf(startTime), window: null });
    }
    if (kind === "override" && employeeId !== null) return desk.pick(draft.key, [employeeId]);
    if (kind === "demand")
      return desk.edit(draft, { required_role: null, gender: null, language: null, vehicle: false });
  }
  return (
    <HelpList
      help={draft.look?.help ?? []}
      lacking={draft.look?.lacking ?? 1}
      onApply={(one) => void apply(one)}
    />
  );
}
