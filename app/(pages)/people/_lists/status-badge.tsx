import { Badge, type BadgeKind } from "@/app/_components/badge";
import type { ListedStatus } from "@/lib/services/people/people-lists";

const KINDS: Record<ListedStatus, BadgeKind> = { Active: "good", Inactive: "care", Archived: "plain" };

/** Whether somebody is rostered, kept without being rostered, or no longer on the list. */
export const StatusBadge = ({ status }: { status: ListedStatus }) => (
  <Badge kind={KINDS[status]}>{status}</Badge>
);
