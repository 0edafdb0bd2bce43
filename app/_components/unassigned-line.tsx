import type { UnassignedReason } from "@/lib/domain/assignment";

const MOST = 3;

/** Why a visit is uncovered, in one line: the rules that excluded most carers. */
export function UnassignedLine({ reasons }: { reasons: readonly UnassignedReason[] }) {
  if (reasons.length === 0) return <>Its carer is no longer available. Choose another carer.</>;
  const most = [...reasons].sort((a, b) => b.count - a.count).slice(0, MOST);
  return <>{most.map(({ sentence }) => sentence).join("; ")}</>;
}
