import type { ReactNode } from "react";

export type BadgeKind = "plain" | "good" | "care" | "bad" | "accent";

const KINDS: Record<BadgeKind, string> = {
  plain: "bg-sunken text-muted",
  good: "bg-good-soft text-good",
  care: "bg-care-soft text-care",
  bad: "bg-bad-soft text-bad",
  accent: "bg-accent-soft text-accent",
};

/** A short label for a state or a kind. */
export function Badge({ kind = "plain", children }: { kind?: BadgeKind; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center whitespace-nowrap rounded-pill px-2 font-medium text-small print:border ${KINDS[kind]}`}
    >
      {children}
    </span>
  );
}
