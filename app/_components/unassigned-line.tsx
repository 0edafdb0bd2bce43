import type { UnassignedReason } from "@/lib/domain/assignment";

const MOST = 3;

/** Why nobody covers a visit, in a line: what kept most carers from it when it was last looked at. */
export function UnassignedLine({ reasons }: { reasons: readonly UnassignedReason[] }) {
  if (reasons.length === 0) return <>Its carer is no longer available. Choose another carer.</>;
  const most = [...reasons].sort((a, b) => b.count - a.count).slice(0, MOST);
  return <>{most.map(({ sentence }) => sentence).join("; ")}</>;
}
