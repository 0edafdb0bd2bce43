import { Badge, type BadgeKind } from "@/app/_components/badge";

const KINDS: Record<string, BadgeKind> = { GET: "good", DELETE: "bad" };

/** The method of a path: reading, removing, or another change. */
export function VerbBadge({ verb }: { verb: string }) {
  return <Badge kind={KINDS[verb] ?? "accent"}>{verb}</Badge>;
}
