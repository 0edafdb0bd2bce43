import type { UnassignedReason } from "@/lib/domain/assignment";

interface UnassignedLineProps {
  reasons: readonly UnassignedReason[];
  /** How many rules are named. */
  most?: number;
}

/** Why a visit is uncovered, in one line: the rules that excluded most carers. */
export function UnassignedLine({ reasons, most: named = 3 }: UnassignedLineProps) {
  if (reasons.length === 0) return <>Its carer is no longer available. Choose another carer.</>;
  const most = [...reasons].sort((a, b) => b.count - a.count).slice(0, named);
  return <>{most.map(({ sentence }) => sentence).join("; ")}</>;
}
